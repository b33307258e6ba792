import { expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { AUDITED, deedText, subjectText } from '../web/src/pages/admin/audit-words.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = 'src/platform/database/audit-sink.ts';

interface Written {
  readonly actions: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** Places where the compiler does not know what is written. */
  readonly vague: readonly string[];
}

/** What the service can write into the audit, as the compiler sees it: the literals of every entry that is made in the source. */
function writtenByTheService(): Written {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.build.json`, (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(fileNames, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const actions = new Set<string>();
  const subjects = new Set<string>();
  const vague: string[] = [];

  function take(from: ts.Node, type: ts.Type, into: Set<string>): void {
    for (const one of type.isUnion() ? type.types : [type]) {
      if (one.isStringLiteral()) into.add(one.value);
      else vague.push(`${from.getSourceFile().fileName.slice(ROOT.length)}: ${from.getText()}`);
    }
  }
  /** Of an object on the spot, or of a constant: its literal, where the compiler keeps only that it is a text. */
  function literal(object: ts.Expression): ts.ObjectLiteralExpression | undefined {
    if (ts.isObjectLiteralExpression(object)) return object;
    if (ts.isAsExpression(object)) return literal(object.expression);
    const symbol = ts.isShorthandPropertyAssignment(object.parent)
      ? checker.getShorthandAssignmentValueSymbol(object.parent)
      : checker.getSymbolAtLocation(object);
    const named = symbol?.valueDeclaration;
    return named && ts.isVariableDeclaration(named) && named.initializer ? literal(named.initializer) : undefined;
  }
  function takeSubject(subject: ts.Expression): void {
    const object = literal(subject);
    const type = object && memberOf(object, 'type');
    if (type) return take(type, checker.getTypeAtLocation(type), subjects);
    const declared = checker.getTypeAtLocation(subject).getProperty('type');
    take(subject, declared ? checker.getTypeOfSymbolAtLocation(declared, subject) : checker.getAnyType(), subjects);
  }
  function visit(node: ts.Node): void {
    ts.forEachChild(node, visit);
    if (!ts.isObjectLiteralExpression(node)) return;
    const action = memberOf(node, 'action');
    const asked = action && checker.getContextualType(node)?.getProperty('action');
    if (!action || !asked?.declarations?.some((one) => one.getSourceFile().fileName === ROOT + ENTRY)) return;
    take(action, checker.getTypeAtLocation(action), actions);
    const subject = memberOf(node, 'subject');
    if (subject) takeSubject(subject);
  }
  for (const file of program.getSourceFiles()) if (!file.isDeclarationFile) visit(file);
  return { actions, subjects, vague };
}

function memberOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const member = object.properties.find((one) => one.name?.getText() === name);
  return member && ts.isPropertyAssignment(member) ? member.initializer : (member?.name as ts.Identifier | undefined);
}

it('the audit page has a word for whatever the service writes there, and offers nothing to filter by that it never writes', () => {
  const { actions, subjects, vague } = writtenByTheService();
  expect(vague).toEqual([]);
  const named = Object.entries(AUDITED).flatMap(([subject, { deeds }]) =>
    Object.keys(deeds).map((deed) => `${subject}.${deed}`),
  );
  expect(named.sort()).toEqual([...actions].sort());
  expect(named.filter((action) => deedText(action) === action)).toEqual([]);
  expect([...subjects].filter((type) => subjectText(type) === type)).toEqual([]);
});
