import type { TransformFnParams } from 'class-transformer';

const SWITCH: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false };

/** `1` and `0` of a query as yes and no; anything else stays for the validation to refuse. */
export function asSwitch({ value }: TransformFnParams): unknown {
  return typeof value === 'string' ? (SWITCH[value] ?? value) : value;
}
