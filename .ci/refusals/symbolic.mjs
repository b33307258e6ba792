// Values that are known only in part: what an expression can be, written down without running it.
//
//   literal   a text                        { k: 'lit', v }
//   concat    texts one after the other     { k: 'concat', of }
//   choice    one of several; choices with the same id go together   { k: 'choice', id, of }
//   test      left === right decides        { k: 'test', id, left, right, then, other }
//   param     what a caller passes          { k: 'param', key, path, otherwise }
//   object    members and spreads           { k: 'object', members, spreads }
//   field     a member of an object that comes from somewhere else    { k: 'field', id, member, name }
//   index     a member of a table           { k: 'index', table, by }
//   unknown                                 { k: 'unknown' }
//   never     what the types rule out       { k: 'never' }

export const UNKNOWN = { k: 'unknown' };
const NEVER = { k: 'never' };
export const literal = (v) => ({ k: 'lit', v });

/** Member of a value, or null where its shape is not known. */
export function memberOf(value, name) {
  switch (value.k) {
    case 'object': {
      if (value.members.has(name)) return value.members.get(name);
      for (const spread of value.spreads) {
        const found = memberOf(spread, name);
        if (found) return found;
      }
      return null;
    }
    case 'param':
      return { ...value, path: [...value.path, name], otherwise: memberOf(value.otherwise, name) ?? UNKNOWN };
    case 'choice': {
      const of = value.of.map((one) => memberOf(one, name));
      return of.every((one) => one === null) ? null : { ...value, of: of.map((one) => one ?? UNKNOWN) };
    }
    case 'test': {
      const [then, other] = [memberOf(value.then, name), memberOf(value.other, name)];
      return then || other ? { ...value, then: then ?? UNKNOWN, other: other ?? UNKNOWN } : null;
    }
    default:
      return null;
  }
}

/** Puts in what is known of the parameters; the others become what their type allows. */
export function bind(value, env) {
  switch (value.k) {
    case 'param': {
      const given = env.get(value.key);
      if (given === undefined) return value.otherwise;
      const found = value.path.reduce((at, name) => (at ? memberOf(at, name) : null), given);
      return found && found.k !== 'unknown' ? narrowed(found, value.otherwise) : value.otherwise;
    }
    case 'concat':
    case 'choice':
      return { ...value, of: value.of.map((one) => bind(one, env)) };
    case 'test':
      return {
        ...value,
        left: bind(value.left, env),
        right: bind(value.right, env),
        then: bind(value.then, env),
        other: bind(value.other, env),
      };
    case 'object':
      return {
        ...value,
        members: new Map([...value.members].map(([name, one]) => [name, bind(one, env)])),
        spreads: value.spreads.map((one) => bind(one, env)),
      };
    case 'index':
      return { ...value, table: bind(value.table, env), by: bind(value.by, env) };
    default:
      return value;
  }
}

/** What a caller passes, as far as the type at this place still allows it: `if (code === 'a') return …` takes one away. */
function narrowed(given, allowed) {
  const texts = allowed.k === 'choice' ? allowed.of : [allowed];
  if (!texts.every(({ k }) => k === 'lit')) return given;
  const keep = (one) => (one.k !== 'lit' || texts.some(({ v }) => v === one.v) ? one : NEVER);
  return given.k === 'choice' ? { ...given, of: given.of.map(keep) } : keep(given);
}

/** Calls `visit` for a value and everything in it. */
export function walk(value, visit) {
  visit(value);
  switch (value.k) {
    case 'param':
      return walk(value.otherwise, visit);
    case 'concat':
    case 'choice':
      return value.of.forEach((one) => walk(one, visit));
    case 'test':
      return [value.left, value.right, value.then, value.other].forEach((one) => walk(one, visit));
    case 'object':
      value.members.forEach((one) => walk(one, visit));
      return value.spreads.forEach((one) => walk(one, visit));
    case 'index':
      walk(value.table, visit);
      return walk(value.by, visit);
  }
}

const MOST_COMBINATIONS = 2_000;

/**
 * All texts that some values can be together: a code goes with its own sentence. Values must be bound, fields expanded.
 * @returns one list of texts for each combination; null stands for what is not known.
 */
export function textsOf(values) {
  const sizes = new Map();
  for (const value of values) {
    walk(value, (one) => {
      if (one.k === 'choice') sizes.set(one.id, Math.max(sizes.get(one.id) ?? 0, one.of.length));
      if (one.k === 'test') sizes.set(one.id, 2);
    });
  }
  const combinations = [...sizes.values()].reduce((product, size) => product * size, 1);
  if (combinations > MOST_COMBINATIONS) throw new Error(`${combinations} combinations: name the code more directly`);
  const found = new Map();
  for (let number = 0; number < combinations; number += 1) {
    let rest = number;
    const taken = new Map([...sizes].map(([id, size]) => [id, [rest % size, (rest = Math.floor(rest / size))][0]]));
    const texts = values.map((value) => textOf(value, taken));
    if (!texts.includes(undefined)) found.set(JSON.stringify(texts), texts);
  }
  return [...found.values()];
}

/** Undefined where the combination contradicts itself. */
function textOf(value, taken) {
  switch (value.k) {
    case 'lit':
      return value.v;
    case 'never':
      return undefined;
    case 'concat': {
      const parts = value.of.map((one) => textOf(one, taken));
      return parts.includes(undefined) ? undefined : joined(parts);
    }
    case 'choice': {
      const one = value.of[taken.get(value.id)];
      return one === undefined ? undefined : textOf(one, taken);
    }
    case 'test': {
      const [left, right] = [textOf(value.left, taken), textOf(value.right, taken)];
      const then = taken.get(value.id) === 0;
      const known = typeof left === 'string' && typeof right === 'string';
      if (known && (left === right) !== then) return undefined;
      return textOf(then ? value.then : value.other, taken);
    }
    case 'index': {
      const by = textOf(value.by, taken);
      if (by === undefined) return undefined;
      const found = typeof by === 'string' ? memberOf(value.table, by) : null;
      return found ? textOf(found, taken) : null;
    }
    default:
      return null;
  }
}

/** A text with gaps is kept apart from a whole one: a sentence may have gaps, a code may not. */
function joined(parts) {
  const text = parts.map((part) => (typeof part === 'string' ? part : (part?.parts ?? '…'))).join('');
  return parts.every((part) => typeof part === 'string') ? text : { parts: text };
}
