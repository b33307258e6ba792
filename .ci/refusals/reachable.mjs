// Follows calls from a route on, and collects the refusals that can be met on the way, with their codes.
import ts from 'typescript';
import { bind, memberOf, textsOf, UNKNOWN, walk } from './symbolic.mjs';

export class Reachable {
  constructor(functions, expressions) {
    this.functions = functions;
    this.expressions = expressions;
    this.relevant = this.#relevantParameters();
  }

  /**
   * @param roots nodes of functions and expressions.
   * @returns `{ refusals: [{ code, kind, detail, node, way }], entities, tables }`; code or kind is null where it cannot be told.
   */
  from(roots) {
    const seen = new Map();
    const waiting = roots.map((node) => ({ node, env: new Map(), way: null }));
    const visits = [];
    while (waiting.length > 0) {
      const { node, env, way } = waiting.pop();
      const key = `${this.expressions.idOf(node)} ${JSON.stringify([...env].map(([name, value]) => [name, plain(value)]))}`;
      if (seen.has(key)) continue;
      seen.set(key, true);
      const read = this.functions.of(node);
      const here = { node, before: way };
      visits.push({ read, env, way: here });
      for (const call of read.calls) waiting.push({ node: call.target, env: this.#passed(call, node, env), way: here });
    }
    return this.#collected(visits);
  }

  #passed({ target, given, constructed }, caller, env) {
    const next = new Map();
    const set = (owner, values, index) => {
      const key = `${this.expressions.idOf(owner)}:${index}`;
      if (this.relevant.has(key)) next.set(key, bind(values[index]?.() ?? UNKNOWN, env));
    };
    if (given && ts.isFunctionLike(target)) target.parameters.forEach((_, index) => set(target, given, index));
    if (constructed)
      constructed.maker.parameters.forEach((_, index) => set(constructed.maker, constructed.given, index));
    // A function inside another one sees what that one was given; a method what its constructor was.
    for (const [key, value] of env) if (!next.has(key) && this.#visibleIn(key, target)) next.set(key, value);
    return next;
  }

  #visibleIn(key, target) {
    const owner = this.#ownerOf(key);
    for (let at = target; at; at = at.parent) if (at === owner) return at !== target;
    return ts.isConstructorDeclaration(owner) && inSameClass(owner, target);
  }

  #ownerOf(key) {
    this.owners ??= new Map([...this.expressions.ids].map(([node, id]) => [id, node]));
    return this.owners.get(Number(key.split(':')[0]));
  }

  #collected(visits) {
    const objects = new Map();
    const entities = new Set();
    const tables = new Set();
    for (const { read, env } of visits) {
      read.entities.forEach((entity) => entities.add(entity));
      read.tables.forEach((table) => tables.add(table));
      for (const { id, members, value } of read.objects) {
        for (const member of members.keys())
          objects.set(member, [...(objects.get(member) ?? []), { id, value: bind(value, env) }]);
      }
    }
    const refusals = visits.flatMap(({ read, env, way }) =>
      read.refusals.flatMap(({ node, value }) => {
        const bound = bind(value, env);
        const values = ['code', 'kind', 'detail'].map((name) =>
          this.#expanded(memberOf(bound, name) ?? UNKNOWN, objects, 0),
        );
        return texts(values, node).map(([code, kind, detail]) => ({
          code: whole(code),
          kind: whole(kind),
          detail: shown(detail),
          node,
          way,
        }));
      }),
    );
    return { refusals, entities, tables };
  }

  /** Members of objects made elsewhere: one choice for each object, the same for all its members. */
  #expanded(value, objects, depth) {
    const inner = (one) => this.#expanded(one, objects, depth);
    switch (value.k) {
      case 'field': {
        if (depth > 3) return UNKNOWN;
        const made = new Map(
          value.members
            .flatMap((member) => objects.get(member) ?? [])
            .map((one) => [JSON.stringify([one.id, plain(one.value)]), one]),
        );
        const of = [...made.values()].map((one) =>
          this.#expanded(memberOf(one.value, value.name) ?? UNKNOWN, objects, depth + 1),
        );
        return of.length === 0 ? UNKNOWN : { k: 'choice', id: value.id, of };
      }
      case 'concat':
      case 'choice':
        return { ...value, of: value.of.map(inner) };
      case 'test':
        return {
          ...value,
          left: inner(value.left),
          right: inner(value.right),
          then: inner(value.then),
          other: inner(value.other),
        };
      case 'index':
        return { ...value, table: inner(value.table), by: inner(value.by) };
      case 'object':
        return {
          ...value,
          members: new Map([...value.members].map(([name, one]) => [name, inner(one)])),
          spreads: value.spreads.map(inner),
        };
      default:
        return value;
    }
  }

  /** Parameters that a code, a kind or a sentence comes from; all others would only multiply the ways. */
  #relevantParameters() {
    const relevant = new Set();
    const wanted = new Set();
    const all = this.functions.all();
    const note = (value) => {
      const before = relevant.size + wanted.size;
      walk(value, (one) => {
        if (one.k === 'param') relevant.add(one.key);
        if (one.k === 'field') one.members.forEach((member) => wanted.add(member));
      });
      return relevant.size + wanted.size > before;
    };
    for (const { refusals } of all) {
      for (const { value } of refusals)
        ['code', 'kind', 'detail'].forEach((name) => note(memberOf(value, name) ?? value));
    }
    for (let changed = true; changed;) {
      changed = false;
      for (const { calls, objects } of all) {
        for (const { target, given, constructed } of calls) {
          const passed = [
            ...(given ? [[target, given]] : []),
            ...(constructed ? [[constructed.maker, constructed.given]] : []),
          ];
          for (const [owner, values] of passed) {
            values.forEach((value, index) => {
              if (relevant.has(`${this.expressions.idOf(owner)}:${index}`) && note(value())) changed = true;
            });
          }
        }
        for (const { members, value } of objects) {
          for (const [member, name] of members)
            if (wanted.has(member) && note(memberOf(value, name) ?? UNKNOWN)) changed = true;
        }
      }
    }
    return relevant;
  }
}

function texts(values, node) {
  try {
    return textsOf(values);
  } catch (error) {
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
    throw new Error(`${node.getSourceFile().fileName}:${line + 1}: ${error.message}`, { cause: error });
  }
}

const whole = (text) => (typeof text === 'string' ? text : null);
const shown = (text) => (typeof text === 'string' ? text : (text?.parts ?? '…'));

function inSameClass(one, other) {
  for (let at = other; at; at = at.parent) if (at === one.parent) return true;
  return false;
}

/** For comparing: maps written out. */
function plain(value) {
  return JSON.parse(JSON.stringify(value, (_, one) => (one instanceof Map ? [...one] : one)));
}
