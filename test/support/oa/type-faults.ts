import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the compiler finds in the TypeScript of a folder, as strict as this repository is. */
export function typeFaults(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const program = ts.createProgram(
    files.map((name) => join(folder, name)),
    {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      noEmit: true,
      strict: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      types: ['node'],
    },
  );
  // Of the examples only: the client is compiled elsewhere.
  return program.getSourceFiles().flatMap((file) =>
    file.fileName.startsWith(folder)
      ? [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
          ({ messageText, start = 0 }) => {
            const { line } = file.getLineAndCharacterOfPosition(start);
            return `${file.fileName.slice(folder.length + 1)}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
          },
        )
      : [],
  );
}
