// What each function of the source does that matters here: which refusals it makes, whom it calls with what, which
// objects it makes, which tables it writes.
import ts from 'typescript';
import { UNKNOWN } from './symbolic.mjs';

const REFUSAL = 'DomainError';
const CODE = 'code';
const WRITES = /\b(?:INSERT INTO|UPDATE|DELETE FROM)\s+([a-z_]+)/g;

export class Functions {
  constructor(program, expressions) {
    this.checker = program.getTypeChecker();
    this.expressions = expressions;
    this.files = program
      .getSourceFiles()
      .filter(({ fileName }) => fileName.includes('/src/') && !fileName.includes('/node_modules/'));
    this.known = new Map();
    this.implementations = new Map();
    this.files.forEach((file) => this.#noteImplementations(file));
  }

  /** All functions, and initial values of variables and members, of the source. */
  all() {
    const found = [];
    const look = (node) => {
      if (isBody(node)) found.push(this.of(node));
      ts.forEachChild(node, look);
    };
    this.files.forEach(look);
    return found;
  }

  /** @param node a function with a body, or an expression that is evaluated when something is named. */
  of(node) {
    if (!this.known.has(node)) this.known.set(node, this.#read(node));
    return this.known.get(node);
  }

  #read(node) {
    const read = { node, refusals: [], calls: [], objects: [], entities: new Set(), tables: new Set() };
    if (ts.isFunctionLike(node)) {
      node.parameters.forEach((parameter) => parameter.initializer && this.#visit(parameter.initializer, read));
      if (node.body) this.#visit(node.body, read);
    } else this.#visit(node, read);
    return read;
  }

  #visit(node, read) {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isDecorator(node) || ts.isClassDeclaration(node)) return;
    // Called by its name, or else handed on to somebody who will call it.
    if (ts.isFunctionDeclaration(node)) return;
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
      if (node !== read.node && !isNamed(node)) read.calls.push({ target: node, given: null });
      if (node !== read.node) return;
    }
    if (ts.isTryStatement(node)) return this.#visitTry(node, read);
    if (ts.isNewExpression(node)) this.#made(node, read);
    else if (ts.isCallExpression(node)) this.#called(node, read);
    else if (ts.isObjectLiteralExpression(node)) this.#object(node, read);
    else if (ts.isIdentifier(node)) this.#named(node, read);
    else if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      for (const [, table] of node.getText().matchAll(WRITES)) read.tables.add(table);
    }
    ts.forEachChild(node, (child) => this.#visit(child, read));
  }

  /** What a `catch` keeps to itself never becomes an answer. */
  #visitTry(node, read) {
    const inside = this.#read(node.tryBlock);
    if (!node.catchClause || !absorbs(node.catchClause)) {
      read.refusals.push(...inside.refusals);
      read.calls.push(...inside.calls);
    }
    read.objects.push(...inside.objects);
    inside.entities.forEach((entity) => read.entities.add(entity));
    inside.tables.forEach((table) => read.tables.add(table));
    if (node.catchClause) this.#visit(node.catchClause.block, read);
    if (node.finallyBlock) this.#visit(node.finallyBlock, read);
  }

  #made(node, read) {
    const symbol = this.#target(node.expression);
    const declaration = symbol?.declarations?.find(ts.isClassDeclaration);
    if (!declaration) return;
    if (symbol.name === REFUSAL) return this.#refusal(node, node.arguments?.[0], read);
    const constructed = this.#constructed(node, declaration);
    if (constructed) read.calls.push({ target: constructed.maker, given: constructed.given });
    for (const target of this.#ofFramework(declaration)) read.calls.push({ target, given: null, constructed });
  }

  /** What a constructor is given, which its methods know. */
  #constructed(node, declaration) {
    const maker = declaration?.members.find((member) => ts.isConstructorDeclaration(member) && member.body);
    return maker ? { maker, given: this.#given(node) } : null;
  }

  /** Methods that a framework calls: those by which a class keeps what a foreign base or interface asks for. */
  #ofFramework(declaration) {
    const bases = (declaration.heritageClauses ?? [])
      .flatMap(({ types }) => types)
      .map((base) => this.checker.getTypeAtLocation(base));
    return declaration.members.filter(
      (member) =>
        ts.isMethodDeclaration(member) &&
        bases.some((base) =>
          base.getProperty(member.name.getText())?.declarations?.some((one) => one.getSourceFile().isDeclarationFile),
        ),
    );
  }

  #called(node, read) {
    const { expression } = node;
    if (expression.kind === ts.SyntaxKind.SuperKeyword) {
      const base = this.checker.getTypeAtLocation(expression).symbol;
      if (base?.name === REFUSAL) this.#refusal(node, node.arguments[0], read);
      return;
    }
    const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
    if (!ts.isIdentifier(name)) return;
    const targets = this.#bodiesOf(name);
    if (targets.length === 0) return;
    const given = this.#given(node);
    const constructed = this.#madeHere(expression);
    targets.forEach((target) => read.calls.push({ target, given, constructed }));
  }

  /** `new Identifier('scheme', '分工方案').transform(id)` */
  #madeHere(expression) {
    const object = ts.isPropertyAccessExpression(expression) ? expression.expression : expression;
    if (!ts.isNewExpression(object)) return null;
    return this.#constructed(object, this.#target(object.expression)?.declarations?.find(ts.isClassDeclaration));
  }

  /** Worked out when somebody asks, for hardly any argument has to do with a refusal. */
  #given(node) {
    return (node.arguments ?? []).map((argument) => {
      let value;
      return () => (value ??= ts.isSpreadElement(argument) ? UNKNOWN : this.expressions.valueOf(argument));
    });
  }

  #refusal(node, argument, read) {
    const value = argument ? this.expressions.valueOf(argument) : UNKNOWN;
    read.refusals.push({ node, value });
  }

  /** A finding that somebody else makes a refusal of: an object with a code. */
  #object(node, read) {
    if (
      !node.properties.some(
        (property) => property.name && ts.isIdentifier(property.name) && property.name.text === CODE,
      )
    )
      return;
    const type = this.checker.getContextualType(node);
    if (!type) return;
    const members = new Map();
    for (const property of node.properties) {
      if (!property.name || !(ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property)))
        continue;
      if (!ts.isIdentifier(property.name)) continue;
      for (const declaration of declarationsIn(type, property.name.text)) {
        members.set(this.expressions.idOf(declaration), property.name.text);
      }
    }
    if (members.size > 0)
      read.objects.push({ id: this.expressions.idOf(node), members, value: this.expressions.valueOf(node) });
  }

  #named(node, read) {
    const { parent } = node;
    // The name of what is made here.
    if (parent.name === node && !ts.isPropertyAccessExpression(parent) && !ts.isShorthandPropertyAssignment(parent))
      return;
    if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node) {
      // The call itself is noted with what it is given.
      if (ts.isNewExpression(parent) || this.#bodiesOf(node).every((target) => ts.isFunctionLike(target))) return;
    }
    if (
      ts.isPropertyAccessExpression(parent) &&
      parent.name === node &&
      ts.isCallExpression(parent.parent) &&
      parent.parent.expression === parent
    ) {
      if (this.#bodiesOf(node).every((target) => ts.isFunctionLike(target))) return;
    }
    const symbol = this.#target(node);
    const entity = symbol?.declarations?.find(
      (one) => ts.isClassDeclaration(one) && /\.entit(y|ies)\.ts$/.test(one.getSourceFile().fileName),
    );
    if (entity) read.entities.add(entity);
    this.#bodiesOf(node).forEach((target) => read.calls.push({ target, given: null }));
  }

  #target(node) {
    let symbol = this.checker.getSymbolAtLocation(node);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = this.checker.getAliasedSymbol(symbol);
    if (symbol && ts.isShorthandPropertyAssignment(node.parent)) {
      symbol = this.checker.getShorthandAssignmentValueSymbol(node.parent) ?? symbol;
      if (symbol.flags & ts.SymbolFlags.Alias) symbol = this.checker.getAliasedSymbol(symbol);
    }
    return symbol;
  }

  /** What runs when something is named: functions, and initial values that hold functions. */
  #bodiesOf(name) {
    const found = new Set();
    for (const declaration of this.#target(name)?.declarations ?? []) {
      if (declaration.getSourceFile().isDeclarationFile) continue;
      if (ts.isFunctionLike(declaration) && declaration.body) found.add(declaration);
      else if (
        (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)) &&
        declaration.initializer
      ) {
        if (!isInside(name, declaration)) found.add(bodyOf(declaration.initializer));
      } else if (ts.isPropertyAssignment(declaration)) found.add(bodyOf(declaration.initializer));
      (this.implementations.get(declaration) ?? []).forEach((one) => found.add(one));
    }
    return [...found];
  }

  /** Who stands behind a member of an interface or of a base class. */
  #noteImplementations(node) {
    const note = (declaration, body) => {
      if (declaration === body) return;
      this.implementations.set(declaration, [...(this.implementations.get(declaration) ?? []), body]);
    };
    if (ts.isClassDeclaration(node)) {
      for (const base of (node.heritageClauses ?? []).flatMap(({ types }) => types)) {
        const type = this.checker.getTypeAtLocation(base);
        for (const member of node.members.filter((one) => ts.isFunctionLike(one) && one.body && one.name)) {
          declarationsIn(type, member.name.getText()).forEach((one) => note(one, member));
        }
      }
    }
    if (ts.isObjectLiteralExpression(node)) {
      const some = node.properties.flatMap(functionsIn);
      const type = some.length === 0 ? undefined : this.checker.getContextualType(node);
      for (const [name, body] of type ? some : []) declarationsIn(type, name).forEach((one) => note(one, body));
    }
    ts.forEachChild(node, (child) => this.#noteImplementations(child));
  }
}

/** Name and function of a member that is one, or is named after one. */
function functionsIn(property) {
  if (!property.name || !ts.isIdentifier(property.name)) return [];
  if (ts.isMethodDeclaration(property)) return [[property.name.text, property]];
  const body = ts.isPropertyAssignment(property) ? bodyOf(property.initializer) : undefined;
  return body && (ts.isFunctionLike(body) || ts.isIdentifier(body)) ? [[property.name.text, body]] : [];
}

function declarationsIn(type, name) {
  const parts = type.isUnion() ? type.types : [type];
  return parts
    .flatMap((part) => part.getProperty(name)?.declarations ?? [])
    .filter((one) => !one.getSourceFile().isDeclarationFile);
}

function isBody(node) {
  if (ts.isFunctionLike(node)) return node.body !== undefined;
  const { parent } = node;
  return (
    parent &&
    (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)) &&
    parent.initializer === node &&
    bodyOf(node) === node
  );
}

/** The function itself where an initial value is one. */
function bodyOf(initializer) {
  let node = initializer;
  while (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    node = node.expression;
  return node;
}

function isNamed(node) {
  let { parent } = node;
  while (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent)) parent = parent.parent;
  return ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent);
}

/** A variable of this very function is looked through where it stands. */
function isInside(name, declaration) {
  const around = enclosing(declaration);
  if (!around || isFunctionValue(declaration)) return false;
  for (let at = name; at; at = at.parent) if (at === around) return true;
  return false;
}

function isFunctionValue({ initializer }) {
  return ts.isFunctionLike(bodyOf(initializer));
}

function enclosing(node) {
  let at = node.parent;
  while (at && !ts.isFunctionLike(at)) at = at.parent;
  return at;
}

/** Whether a clause lets no refusal through. */
function absorbs({ variableDeclaration, block }) {
  const caught = variableDeclaration?.name.getText();
  const clause = block.getText();
  if (caught === undefined) return !/\bthrow\b/.test(clause);
  const isRefusal = `${caught} instanceof ${REFUSAL}`;
  if (clause.includes(`if (!(${isRefusal}))`))
    return count(clause, new RegExp(`throw [^;]*\\b${caught}\\b`, 'g')) === 1;
  if (clause.includes(`if (${isRefusal}) return`)) return true;
  return count(clause, new RegExp(`throw [^;]*\\b${caught}\\b`, 'g')) === 0 && !clause.includes(`${isRefusal} ?`);
}

function count(text, pattern) {
  return [...text.matchAll(pattern)].length;
}
