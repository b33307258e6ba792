// One TypeScript program for the linter with the scripts of all pages. Left to itself the linter hands TypeScript one page after
// the other, which then begins anew for each: some 200 times, most of the linter's time.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { parseForESLint } from 'vue-eslint-parser';

const CONFIG = join(dirname(dirname(fileURLToPath(import.meta.url))), 'web', 'tsconfig.json');
const VUE = [{ extension: 'vue', isMixedContent: true, scriptKind: ts.ScriptKind.Deferred }];

export function pageProgram() {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail };
  // `allowNonTsExtensions`: pages are roots of the program as well.
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(CONFIG, {}, host, undefined, undefined, VUE);
  const compiled = { ...options, allowNonTsExtensions: true };
  const files = ts.createCompilerHost(compiled, true);
  const original = files.getSourceFile;
  files.getSourceFile = (name, ...rest) =>
    name.endsWith('.vue')
      ? ts.createSourceFile(name, scriptOf(name), { languageVersion: ts.ScriptTarget.Latest }, true, ts.ScriptKind.TS)
      : original(name, ...rest);
  return ts.createProgram({ rootNames: fileNames, options: compiled, host: files });
}

/**
 * The parser of scripts, for that of pages: the types are those of the program; the expressions of a template, which are handed
 * over one by one, have none.
 */
export const scriptParser = {
  ...tseslint.parser,
  parseForESLint(code, { programs = [], ...options }) {
    const isWhole = programs.some((program) => program.getSourceFile(options.filePath)?.text === code);
    return tseslint.parser.parseForESLint(code, isWhole ? { ...options, programs } : options);
  },
};

/** What the parser of pages gives to that of TypeScript: the scripts at their places, blanks for all else. */
function scriptOf(name) {
  let script = '';
  const parser = {
    parseForESLint(code, { project, ...options }) {
      if (project) script = code;
      return tseslint.parser.parseForESLint(code, options);
    },
  };
  // Whose types are asked for is the script; an expression of the template is parsed without.
  const options = { parser, project: true, filePath: name, sourceType: 'module', ecmaVersion: 'latest' };
  parseForESLint(readFileSync(name, 'utf8'), options);
  return script;
}

function fail(diagnostic) {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}
