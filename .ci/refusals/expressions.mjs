// What an expression of the source can be, as a symbolic value (symbolic.mjs).
import ts from 'typescript';
import { literal, memberOf, UNKNOWN } from './symbolic.mjs';

const DEEPEST = 12;

export class Expressions {
  constructor(program) {
    this.checker = program.getTypeChecker();
    this.ids = new Map();
  }

  /** A short name of a node, the same for as long as the program stands. */
  idOf(node) {
    if (!this.ids.has(node)) this.ids.set(node, this.ids.size);
    return this.ids.get(node);
  }

  /** The key under which a caller's value for a parameter is known. */
  keyOf(parameter) {
    return `${this.idOf(parameter.parent)}:${parameter.parent.parameters.indexOf(parameter)}`;
  }

  valueOf(node, depth = 0) {
    if (depth > DEEPEST) return UNKNOWN;
    const inner = (one) => this.valueOf(one, depth + 1);
    if (ts.isStringLiteralLike(node)) return literal(node.text);
    if (
      ts.isParenthesizedExpression(node) ||
      ts.isAsExpression(node) ||
      ts.isSatisfiesExpression(node) ||
      ts.isNonNullExpression(node)
    ) {
      return inner(node.expression);
    }
    if (ts.isTemplateExpression(node)) {
      const parts = node.templateSpans.flatMap((span) => [inner(span.expression), literal(span.literal.text)]);
      return { k: 'concat', of: [literal(node.head.text), ...parts] };
    }
    if (ts.isConditionalExpression(node)) return this.#conditional(node, inner);
    if (ts.isBinaryExpression(node)) return this.#binary(node, inner);
    if (ts.isObjectLiteralExpression(node)) return this.#object(node, inner);
    if (ts.isElementAccessExpression(node)) {
      return { k: 'index', table: inner(node.expression), by: inner(node.argumentExpression) };
    }
    if (ts.isPropertyAccessExpression(node)) return this.#property(node, inner);
    if (ts.isIdentifier(node)) return this.#identifier(node, depth);
    return this.#byType(node) ?? UNKNOWN;
  }

  #conditional(node, inner) {
    const { condition } = node;
    const [then, other] = [inner(node.whenTrue), inner(node.whenFalse)];
    const equal =
      ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
    const [left, right] = equal ? [inner(condition.left), inner(condition.right)] : [UNKNOWN, UNKNOWN];
    return { k: 'test', id: this.#choiceOf(condition), left, right, then, other };
  }

  #binary(node, inner) {
    const { kind } = node.operatorToken;
    if (kind === ts.SyntaxKind.PlusToken) {
      const isSum = this.checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike;
      return isSum ? UNKNOWN : { k: 'concat', of: [inner(node.left), inner(node.right)] };
    }
    const either = kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;
    if (!either) return UNKNOWN;
    return { k: 'choice', id: `${this.#choiceOf(node)}?`, of: [inner(node.left), inner(node.right)] };
  }

  #object(node, inner) {
    const members = new Map();
    const spreads = [];
    for (const property of node.properties) {
      if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)) {
        members.set(property.name.text, inner(property.initializer));
      } else if (ts.isShorthandPropertyAssignment(property)) {
        members.set(
          property.name.text,
          this.#ofSymbol(this.checker.getShorthandAssignmentValueSymbol(property), property.name, 1),
        );
      } else if (ts.isSpreadAssignment(property)) {
        spreads.unshift(inner(property.expression));
      }
    }
    return { k: 'object', members, spreads };
  }

  #property(node, inner) {
    const name = node.name.text;
    const allowed = this.#byType(node) ?? this.#field(node.expression, name);
    const symbol = this.checker.getSymbolAtLocation(node.name);
    const declaration = symbol?.valueDeclaration;
    // `this.names`, given to the constructor.
    if (declaration && ts.isParameter(declaration)) {
      return { k: 'param', key: this.keyOf(declaration), path: [], otherwise: allowed };
    }
    const found = memberOf(inner(node.expression), name);
    if (!found || found.k === 'unknown') return allowed;
    return found.k === 'param' && found.otherwise.k === 'unknown' ? { ...found, otherwise: allowed } : found;
  }

  /** A member of an object that was made elsewhere: whatever literals of that type say, where they can be reached. */
  #field(receiver, name) {
    return this.#fieldOf(this.checker.getTypeAtLocation(receiver), this.#choiceOf(receiver), name);
  }

  #fieldOf(type, id, name) {
    const symbol = this.checker.getNonNullableType(type).getProperty?.(name);
    const members = (symbol?.declarations ?? []).filter(ts.isPropertySignature);
    return members.length === 0 ? UNKNOWN : { k: 'field', id, name, members: members.map((one) => this.idOf(one)) };
  }

  #identifier(node, depth) {
    let symbol = this.checker.getSymbolAtLocation(node);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = this.checker.getAliasedSymbol(symbol);
    return this.#ofSymbol(symbol, node, depth);
  }

  #ofSymbol(symbol, node, depth) {
    const declaration = symbol?.valueDeclaration;
    const allowed = this.#byType(node) ?? UNKNOWN;
    if (!declaration) return allowed;
    if (ts.isParameter(declaration)) {
      return { k: 'param', key: this.keyOf(declaration), path: [], otherwise: allowed };
    }
    if (ts.isBindingElement(declaration)) return this.#bound(declaration, allowed, depth);
    if (ts.isVariableDeclaration(declaration) && declaration.initializer && isConst(declaration)) {
      const value = this.valueOf(declaration.initializer, depth + 1);
      return value.k === 'unknown' ? allowed : value;
    }
    return allowed;
  }

  /** `const { code } = found`, `({ code }) => …` */
  #bound(element, allowed, depth) {
    const path = [];
    let at = element;
    while (ts.isBindingElement(at)) {
      const name = at.propertyName ?? at.name;
      if (!ts.isIdentifier(name) || !ts.isObjectBindingPattern(at.parent)) return allowed;
      path.unshift(name.text);
      at = at.parent.parent;
    }
    const [last, way] = [path.at(-1), path.slice(0, -1)];
    const type = way.reduce(
      (reached, name) => reached && this.#memberType(reached, name, at),
      this.checker.getTypeAtLocation(at),
    );
    const otherwise =
      allowed.k !== 'unknown' || !type ? allowed : this.#fieldOf(type, `d${this.idOf(element.parent)}`, last);
    if (ts.isParameter(at)) return { k: 'param', key: this.keyOf(at), path, otherwise };
    if (!at.initializer) return otherwise;
    const from = this.valueOf(at.initializer, depth + 1);
    const found = path.reduce((value, name) => (value ? memberOf(value, name) : null), from);
    return found && found.k !== 'unknown' ? found : otherwise;
  }

  #memberType(type, name, at) {
    const symbol = this.checker.getNonNullableType(type).getProperty?.(name);
    return symbol && this.checker.getTypeOfSymbolAtLocation(symbol, at);
  }

  /** The texts that the type allows, when they are few and named. */
  #byType(node) {
    const type = this.checker.getTypeAtLocation(node);
    const parts = (type.isUnion() ? type.types : [type]).filter(
      ({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)),
    );
    if (parts.length === 0 || !parts.every((part) => part.isStringLiteral())) return null;
    if (parts.length === 1) return literal(parts[0].value);
    return { k: 'choice', id: this.#choiceOf(node), of: parts.map(({ value }) => literal(value)) };
  }

  /** The same words in the same function mean the same value. */
  #choiceOf(node) {
    let around = node.parent;
    while (around.parent && !ts.isFunctionLike(around)) around = around.parent;
    return `${this.idOf(around)}:${node.getText()}`;
  }
}

function isConst(declaration) {
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
}
