// Where the way of a request through a route begins: its method, and what stands on it and on its parameters.
import ts from 'typescript';

/** The nodes that a request to this route runs through. */
export function rootsOf(checker, method) {
  const parameters = method.parameters.flatMap((parameter) => [
    ...decorators(parameter),
    ...transformsOf(checker, parameter),
  ]);
  return [method, ...decorators(method), ...decorators(method.parent), ...parameters];
}

const decorators = (node) => (ts.getDecorators(node) ?? []).map(({ expression }) => expression);

/** Decorators on the members of a body or query: `@Transform` and the like run when it is read. */
function transformsOf(checker, parameter) {
  if (!parameter.type) return [];
  const declarations = checker.getTypeAtLocation(parameter.type).symbol?.declarations ?? [];
  return declarations
    .filter((one) => ts.isClassDeclaration(one) && one.getSourceFile().fileName.includes('/http/'))
    .flatMap((declaration) => declaration.members.flatMap(decorators));
}

/** What a route takes from the request, told by the decorators of its parameters. */
export function takesOf(method) {
  const names = method.parameters.flatMap((parameter) =>
    decorators(parameter).map((one) => one.getText().replace(/\(.*/s, '')),
  );
  return { checked: names.some((name) => name === 'Body' || name === 'Query') };
}
