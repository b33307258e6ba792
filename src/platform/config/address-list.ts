import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isIP } from 'node:net';

const HOST = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/;
const NETWORK = /^([0-9a-f.:]+)\/(\d{1,3})$/;
const WIDTH: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/** The members of a list separated by commas, in lower case. */
export function addressList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== '');
}

/** `10.1.0.0/16` → its address and the length of its prefix; null for what is no network. */
export function parseNetwork(item: string): { readonly address: string; readonly prefix: number } | null {
  const [, address = '', digits = ''] = NETWORK.exec(item) ?? [];
  const width = WIDTH[isIP(address)];
  return width !== undefined && Number(digits) <= width ? { address, prefix: Number(digits) } : null;
}

function isAddressItem(item: string): boolean {
  return isIP(item) !== 0 || parseNetwork(item) !== null || HOST.test(item);
}

/** Addresses and networks, separated by commas; empty for none. */
export function IsNetworkList(options: ValidationOptions): PropertyDecorator {
  const known = (item: string): boolean => isIP(item) !== 0 || parseNetwork(item) !== null;
  const validate = (value: unknown): boolean => typeof value === 'string' && addressList(value).every(known);
  return ValidateBy({ name: 'isNetworkList', validator: { validate } }, options);
}

/** Hosts, addresses and networks, separated by commas; empty for none. */
export function IsAddressList(options: ValidationOptions): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && addressList(value).every(isAddressItem);
  return ValidateBy({ name: 'isAddressList', validator: { validate } }, options);
}
