import { PROTOCOLS } from './protocols/index.js';
import type { Settings } from './protocols/protocol.js';
import type { ConnectorKind } from './vocabulary.js';

export interface SettingsProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

export interface SortedSettings {
  readonly plain: Settings;
  readonly secret: Settings;
}

/**
 * Settings of a connector by the fields of its make, secrets apart. An optional one may be taken back with an empty value.
 * @param given what the administrator has entered, on top of `former`.
 * @returns the problems instead when there are some.
 */
export function sortSettings(
  kind: ConnectorKind,
  given: Readonly<Record<string, string>>,
  former: Settings = {},
): SortedSettings | readonly SettingsProblem[] {
  const { fields, name: make } = PROTOCOLS[kind];
  const known = new Set(fields.map(({ name }) => name));
  const merged: Record<string, string> = { ...former, ...given };
  const problems: SettingsProblem[] = Object.keys(given)
    .filter((name) => !known.has(name))
    .map((name) => ({ field: `settings.${name}`, code: 'unknown', message: `${make}连接器没有 ${name} 这一项` }));
  const plain: Record<string, string> = {};
  const secret: Record<string, string> = {};
  for (const { name, label, pattern, example, optional, secret: isSecret } of fields) {
    const value = (merged[name] ?? '').trim();
    if (value === '') {
      if (!optional) problems.push({ field: `settings.${name}`, code: 'required', message: `请填写${label}` });
    } else if (pattern.test(value)) {
      (isSecret ? secret : plain)[name] = value;
    } else {
      const wanted = isSecret ? '不能含空格，最长 200 位' : `应形如 ${example}`;
      problems.push({ field: `settings.${name}`, code: 'format', message: `${label}格式有误，${wanted}` });
    }
  }
  return problems.length > 0 ? problems : { plain, secret };
}
