// The TypeScript program of the service, and the methods of its controllers, for what is made from the types: response
// schemas (.ci/api-types.mjs) and refusals.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const VERBS = new Map(
  ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Sse'].map((name) => [name, name === 'Sse' ? 'get' : name.toLowerCase()]),
);

/** One program for all that asks: it takes seconds. Only of what is shipped: no tests, no seeds. */
export function apiProgram() {
  const file = join(ROOT, 'tsconfig.build.json');
  const config = ts.getParsedCommandLineOfConfigFile(
    file,
    { noEmit: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  return ts.createProgram({ rootNames: config.fileNames, options: config.options });
}

/**
 * @returns every method that answers a documented route: `{ controller, method, verb, path, node, file }`. `path` is the
 * controller's and the method's as they are written, without the global prefix; `verb` in small letters.
 */
export function routeMethods(program) {
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.endsWith('.controller.ts'))
    .flatMap((file) => file.statements.filter(ts.isClassDeclaration).flatMap((node) => methodsOf(file, node)))
    .sort((a, b) => (`${a.controller}_${a.method}` < `${b.controller}_${b.method}` ? -1 : 1));
}

function methodsOf(file, controller) {
  const decorators = decoratorsOf(controller);
  const base = decorators.get('Controller');
  if (base === undefined || decorators.has('ApiExcludeController')) return [];
  return controller.members.filter(ts.isMethodDeclaration).flatMap((node) =>
    [...decoratorsOf(node)].flatMap(([name, path], _, all) => {
      const verb = VERBS.get(name);
      return verb === undefined || all.some(([other]) => other === 'ApiExcludeEndpoint')
        ? []
        : [{ controller: controller.name.text, method: node.name.text, verb, path: join('/', base, path), node, file }];
    }),
  );
}

/** Name → text of its first argument, empty when it has none or another than text. */
export function decoratorsOf(node) {
  return new Map(
    (ts.getDecorators(node) ?? []).flatMap(({ expression }) => {
      if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression)) return [];
      const [first] = expression.arguments;
      return [[expression.expression.text, first && ts.isStringLiteralLike(first) ? first.text : '']];
    }),
  );
}

function fail(diagnostic) {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}
