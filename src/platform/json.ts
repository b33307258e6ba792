import { createHash } from 'node:crypto';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue | undefined };

declare const SAID: unique symbol;
/** JSON that is passed on as it stands, byte for byte: text to the program, a `T` to whoever reads it. */
export type JsonText<T> = string & { readonly [SAID]?: T };

/**
 * Canonical JSON of RFC 8785: members in the order of their UTF-16 code units, no white space, numbers as ECMAScript
 * writes them, which is what the RFC demands. Members that are undefined are left out, as JSON.stringify does.
 * @throws TypeError for a number that JSON cannot hold (NaN, Infinity) or a lone surrogate.
 */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) {
    return `[${(value as readonly JsonValue[]).map((item) => canonicalJson(item)).join(',')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const object = value as JsonObject;
    const members = Object.keys(object)
      .sort()
      .flatMap((key) => {
        const member = object[key];
        return member === undefined ? [] : [`${canonicalJson(key)}:${canonicalJson(member)}`];
      });
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError('canonical JSON has no NaN or Infinity');
  }
  if (typeof value === 'string' && !value.isWellFormed()) {
    throw new TypeError('canonical JSON has no lone surrogates');
  }
  return JSON.stringify(value);
}

export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
