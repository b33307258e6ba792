// JSON Schemas (2020-12, as OpenAPI 3.1 has them) of what `JSON.stringify` makes of a TypeScript type.
import ts from 'typescript';

const { TypeFlags, SymbolFlags, ObjectFlags } = ts;
/** Names of string members → what their text is. The e2e tests hold every answer against it. */
const FORMATS = [
  [/^id$|(?<!external|client)Id$/, 'uuid'],
  [/^at$|At$/, 'date-time'],
  [/On$|^day$|^asOf$|^(period|plan)(Start|End)$|^valid(From|To)$|[gG]raceUntil$/, 'date'],
];
/** Figures travel as decimals in text: a number in an answer is a count, a version or an ordinal, but for ranks and readings. */
const FRACTIONS = new Set(['confidence', 'score', 'value', 'valueMax']);
/** Members whose name has the form of a rule above and whose text has not, as `<Type>.<member>`. */
const OTHERWISE = new Set(['AuditEventRow.subjectId', 'CorrectionsView.id', 'PushItem.remoteId', 'UnfitCorrection.id']);
const BYTES = new Set(['StreamableFile', 'Buffer', 'Uint8Array', 'Readable', 'Observable']);

const ANY_OBJECT = { type: 'object', additionalProperties: true };
const DEEPEST = 1_000;

/** Refers to a component until all are known, for only then it is known which names are taken twice. */
const PLACEHOLDER = '#type-';

export class TypeSchemas {
  /** Type → its component. */
  #components = new Map();

  /** Literals of a union → the alias that names it: the compiler forgets it of `(typeof STATES)[number]` and `State | null`. */
  #aliases = new Map();

  constructor(program) {
    this.checker = program.getTypeChecker();
    for (const file of program.getSourceFiles()) {
      if (!file.isDeclarationFile)
        file.statements.filter(ts.isTypeAliasDeclaration).forEach((node) => this.#remember(node));
    }
  }

  #remember(node) {
    const symbol = this.checker.getSymbolAtLocation(node.name);
    const type = this.checker.getDeclaredTypeOfSymbol(symbol);
    if (!type.isUnion() || !type.types.every((part) => part.flags & TypeFlags.StringLiteral)) return;
    const key = keyOf(type.types);
    const known = this.#aliases.get(key);
    // Two names for the same words: neither is the name.
    this.#aliases.set(key, known === undefined || known?.name === symbol.name ? symbol : null);
  }

  /**
   * The schema of what a function answers: `null` when it answers nothing or something that is no JSON (bytes).
   * @throws Error for a type that JSON cannot carry, or that says nothing (`any`).
   */
  answerOf(node) {
    const signature = this.checker.getSignatureFromDeclaration(node);
    const type = this.checker.getAwaitedType(this.checker.getReturnTypeOfSignature(signature));
    if (type.flags & TypeFlags.VoidLike || type.flags & TypeFlags.Undefined) return null;
    if (isBytes(type)) return null;
    return this.#schemaOf(type, new Place(ts.isIdentifier(node.name) ? node.name.text : ''));
  }

  /** @returns `{ [name]: schema }` by name, and a function that puts these names into a schema made before. */
  named() {
    const names = this.#names();
    const put = (schema) =>
      JSON.parse(JSON.stringify(schema), (key, value) => {
        if (key === 'anyOf') return value.toSorted(nullLast);
        if (key !== '$ref' || !value.startsWith(PLACEHOLDER)) return value;
        return `#/components/schemas/${names.get(Number(value.slice(PLACEHOLDER.length)))}`;
      });
    const entries = [...this.#components.values()].map(({ key, schema }) => [names.get(key), put(schema)]);
    return { schemas: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), put };
  }

  #schemaOf(type, place) {
    const { flags } = type;
    if (flags & TypeFlags.Any) throw place.error('is any');
    if (flags & TypeFlags.Unknown) return {};
    if (flags & TypeFlags.Null) return { type: 'null' };
    if (flags & (TypeFlags.StringLiteral | TypeFlags.NumberLiteral)) return { const: type.value };
    if (flags & TypeFlags.BooleanLiteral) return { const: type === this.checker.getTrueType() };
    if (flags & TypeFlags.String) return textOf(place);
    if (flags & TypeFlags.TemplateLiteral) return { type: 'string', pattern: patternOf(type) };
    if (flags & TypeFlags.Number) return { type: FRACTIONS.has(place.member) ? 'number' : 'integer' };
    if (flags & TypeFlags.Boolean) return { type: 'boolean' };
    if (flags & TypeFlags.NonPrimitive || type.aliasSymbol?.name === 'JsonObject') return { ...ANY_OBJECT };
    if (type.aliasSymbol?.name === 'JsonValue') return {};
    if (type.aliasSymbol?.name === 'JsonText') return this.#schemaOf(type.aliasTypeArguments[0], place);
    if (type.isUnion()) return this.#component(type, aliasOf(type), place) ?? this.#union(type, place);
    if (type.isIntersection()) {
      const primitive = type.types.find((part) => part.flags & (TypeFlags.String | TypeFlags.Number));
      if (primitive) return this.#schemaOf(primitive, place);
    }
    if (flags & (TypeFlags.Object | TypeFlags.Intersection)) return this.#object(type, place);
    const bound = this.checker.getBaseConstraintOfType(type);
    if (bound && bound !== type) return this.#schemaOf(bound, place);
    throw place.error(`is ${this.checker.typeToString(type)}, which no JSON is made of`);
  }

  #object(type, place) {
    const { checker } = this;
    const name = type.symbol?.name;
    if (name === 'Date') return { type: 'string', format: 'date-time' };
    if (isBytes(type) || name === 'Map' || name === 'Set') throw place.error(`is a ${name}, which no JSON is made of`);
    if (checker.isTupleType(type)) return this.#tuple(type, place);
    if (checker.isArrayType(type)) {
      return { type: 'array', items: this.#schemaOf(checker.getTypeArguments(type)[0], place.inside('[]')) };
    }
    const json = type.getProperty('toJSON');
    if (json) {
      const [signature] = checker.getTypeOfSymbol(json).getCallSignatures();
      return this.#schemaOf(checker.getReturnTypeOfSignature(signature), place);
    }
    return this.#component(type, nameOf(type), place) ?? this.#members(type, place);
  }

  #tuple(type, place) {
    const parts = this.checker.getTypeArguments(type);
    const { minLength, fixedLength } = type.target;
    const rest = parts[fixedLength];
    return {
      type: 'array',
      ...(fixedLength > 0 && {
        prefixItems: parts.slice(0, fixedLength).map((part, at) => this.#schemaOf(part, place.inside(`[${at}]`))),
      }),
      ...(minLength > 0 && { minItems: minLength }),
      ...(rest ? { items: this.#schemaOf(rest, place.inside('[]')) } : { maxItems: fixedLength }),
    };
  }

  #members(type, place) {
    const { checker } = this;
    const properties = {};
    const required = [];
    for (const member of checker.getPropertiesOfType(type).toSorted(byPlace)) {
      const itsType = checker.getTypeOfSymbol(member);
      if (isHidden(member) || itsType.getCallSignatures().length > 0) continue;
      if (isUndefined(itsType)) continue;
      properties[member.name] = described(this.#schemaOf(itsType, place.inside(member.name)), docOf(checker, member));
      const optional = member.flags & SymbolFlags.Optional || (itsType.isUnion() && itsType.types.some(isUndefined));
      if (!optional) required.push(member.name);
    }
    const others = checker.getIndexInfosOfType(type)[0];
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 && { properties }),
      ...(required.length > 0 && { required }),
      ...(others && {
        additionalProperties: this.#schemaOf(others.type, place.inside('*')),
      }),
    };
  }

  #union(type, place) {
    const parts = partsOf(type).filter((part) => !isUndefined(part) && !isBytes(part));
    const isLiteral = (part) => part.flags & (TypeFlags.StringLiteral | TypeFlags.NumberLiteral);
    const literals = parts.filter(isLiteral);
    const booleans = parts.filter((part) => part.flags & TypeFlags.BooleanLiteral);
    const others = parts.filter((part) => !isLiteral(part) && !booleans.includes(part));
    const schemas = [
      ...(literals.length > 0 ? [this.#literals(literals, type.aliasSymbol)] : []),
      ...(booleans.length === 2 ? [{ type: 'boolean' }] : booleans.map((part) => this.#schemaOf(part, place))),
      ...others.map((part) => this.#schemaOf(part, place)),
    ];
    return merged(schemas);
  }

  #literals(literals, ownAlias) {
    const alias = ownAlias ?? this.#aliases.get(keyOf(literals)) ?? undefined;
    const schema = enumOf(this.#inOrder(literals, alias).map(({ value }) => value));
    if (ownAlias || !alias) return schema;
    const known = this.#components.get(alias) ?? {
      key: this.#components.size,
      name: alias.name,
      module: moduleOf(alias),
      schema: described(schema, docOf(this.checker, alias)),
    };
    this.#components.set(alias, known);
    return { $ref: PLACEHOLDER + known.key };
  }

  /** A reference to the component of a type that has a name of its own; `null` for one that has none. */
  #component(type, symbol, place) {
    if (!symbol || isForeign(symbol)) return null;
    const known = this.#components.get(type);
    if (known) return { $ref: PLACEHOLDER + known.key };
    const name = this.#fullName(type, symbol);
    if (name === null) return null;
    const component = {
      key: this.#components.size,
      name,
      module: moduleOf(symbol),
      schema: {},
    };
    this.#components.set(type, component);
    const schema = type.isUnion()
      ? this.#union(type, place.of(component.name))
      : this.#members(type, place.of(component.name));
    component.schema = described(schema, docOf(this.checker, symbol));
    return { $ref: PLACEHOLDER + component.key };
  }

  /** Literals in the order in which the type, or the constant that it is taken from, names them; else by the alphabet. */
  #inOrder(literals, alias) {
    const named = [];
    const collect = (node) => {
      if (ts.isStringLiteral(node)) named.push(node.text);
      if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) named.push(node.name.text);
      if (ts.isTypeQueryNode(node)) this.checker.getSymbolAtLocation(node.exprName)?.declarations?.forEach(collect);
      ts.forEachChild(node, collect);
    };
    alias?.declarations?.forEach(collect);
    const place = ({ value }) => (named.includes(value) ? named.indexOf(value) : named.length);
    return literals.toSorted((a, b) => place(a) - place(b) || (a.value < b.value ? -1 : 1));
  }

  /** `Page<UnitView>` is a `UnitViewPage`; null where it is made of something without a name. */
  #fullName(type, symbol) {
    const parts = (type.aliasSymbol === symbol ? type.aliasTypeArguments : this.#argumentsOf(type)) ?? [];
    const names = parts.map((part) => {
      const its = nameOf(part);
      return its && !isForeign(its) ? this.#fullName(part, its) : null;
    });
    return names.includes(null) ? null : names.join('And') + symbol.name;
  }

  #argumentsOf(type) {
    return type.objectFlags & ObjectFlags.Reference
      ? this.checker
          .getTypeArguments(type)
          .slice(0, type.target.typeParameters?.length ?? 0)
          .filter((part) => !part.isThisType)
      : [];
  }

  /** Key → name. What is called the same and is not the same gets the name of its module before its own. */
  #names() {
    const names = new Map();
    for (const [name, bearers] of grouped(this.#components.values(), ({ name }) => name)) {
      const distinct = new Set(bearers.map(({ schema }) => JSON.stringify(schema)));
      for (const { key, module } of bearers) names.set(key, distinct.size === 1 ? name : module + name);
    }
    for (const [name, bearers] of grouped(this.#components.values(), ({ key }) => names.get(key))) {
      if (new Set(bearers.map(({ schema }) => JSON.stringify(schema))).size > 1) {
        throw new Error(`two different types of one module are both called ${name} in answers: rename one`);
      }
    }
    return names;
  }
}

function nullLast(a, b) {
  if (a.type === 'null' || b.type === 'null') return a.type === 'null' ? 1 : -1;
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

/** As they were declared: the compiler's order of what it puts together hangs on what it has looked at before. */
function byPlace(a, b) {
  const [one, other] = [a, b].map(({ name, declarations: [node] = [] }) => [
    node?.getSourceFile().fileName ?? '',
    node?.pos ?? 0,
    name,
  ]);
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? 0 : one[at] < other[at] ? -1 : 1;
}

const keyOf = (literals) => JSON.stringify(literals.map(({ value }) => value).sort());

/** Where in an answer a type was met: for messages, and for what its member's name says. */
class Place {
  constructor(path, type = '', member = '') {
    this.path = path;
    this.type = type;
    this.member = member;
  }

  /** The items of a list are named like the list: `unitIds`. */
  inside(member) {
    if (this.path.length > DEEPEST) throw this.error('goes on for ever: give the type a name');
    return new Place(
      `${this.path}.${member}`,
      this.type,
      member.startsWith('[') ? this.member.replace(/s$/, '') : member,
    );
  }

  of(type) {
    return new Place(type, type);
  }

  error(what) {
    return new Error(`${this.path} ${what}`);
  }
}

function textOf({ type, member }) {
  const format = OTHERWISE.has(`${type}.${member}`) ? undefined : FORMATS.find(([name]) => name.test(member))?.[1];
  return { type: 'string', ...(format && { format }) };
}

function patternOf({ texts }) {
  return `^${texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`;
}

/** Parts with the named ones among them whole, as they were written. */
function partsOf(type) {
  const { origin } = type;
  return origin?.flags & TypeFlags.Union
    ? origin.types.flatMap((part) => (isNamed(part) ? [part] : part.isUnion() ? partsOf(part) : [part]))
    : type.types;
}

function isNamed(type) {
  const symbol = aliasOf(type);
  return symbol !== undefined && !isForeign(symbol);
}

/** An alias of text, numbers and null is no thing of its own. */
function aliasOf(type) {
  const { String, Number, BooleanLike, Null, Undefined } = TypeFlags;
  const isPlain =
    type.isUnion() && type.types.every(({ flags }) => flags & (String | Number | BooleanLike | Null | Undefined));
  return isPlain ? undefined : type.aliasSymbol;
}

function nameOf(type) {
  if (type.aliasSymbol) return aliasOf(type);
  const { symbol } = type;
  return symbol && symbol.flags & (SymbolFlags.Interface | SymbolFlags.Class) ? symbol : undefined;
}

/** Of a library or of the language: `Omit`, `Record`. */
function isForeign(symbol) {
  return !symbol.declarations?.some((node) => /\/src\/(modules|platform|app)\//.test(node.getSourceFile().fileName));
}

function moduleOf(symbol) {
  const [, module = 'platform'] =
    /\/src\/(?:modules\/)?(\w+)\//.exec(symbol.declarations[0].getSourceFile().fileName) ?? [];
  return module[0].toUpperCase() + module.slice(1);
}

function enumOf(values) {
  if (values.length === 1) return { const: values[0] };
  const kinds = new Set(values.map((value) => typeof value));
  const type = kinds.size > 1 ? {} : { type: kinds.has('string') ? 'string' : 'integer' };
  return { ...type, enum: values };
}

function merged(schemas) {
  const nothing = schemas.find(({ type }) => type === 'null');
  const others = schemas.filter((schema) => schema !== nothing);
  if (nothing && others.length === 1 && typeof others[0].type === 'string' && !others[0].enum) {
    return { ...others[0], type: [others[0].type, 'null'] };
  }
  if (nothing && others.length === 1 && others[0].enum) {
    return { type: [others[0].type, 'null'], enum: [...others[0].enum, null] };
  }
  return schemas.length === 1 ? schemas[0] : { anyOf: schemas };
}

function described(schema, description) {
  return description === '' ? schema : { ...schema, description };
}

function docOf(checker, symbol) {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
}

function isHidden(symbol) {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (
    symbol.name.startsWith('__') ||
    (symbol.declarations ?? []).some((node) => ts.getCombinedModifierFlags(node) & hidden)
  );
}

/** `Map.groupBy`, which Node 20 does not have. */
function grouped(things, keyOf) {
  const groups = new Map();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
}

const isBytes = (type) => BYTES.has(type.symbol?.name);
const isUndefined = (type) => Boolean(type.flags & (TypeFlags.Undefined | TypeFlags.Void | TypeFlags.Never));
