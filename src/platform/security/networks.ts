import { BlockList, isIP } from 'node:net';
import { parseNetwork } from '../config/address-list.js';

/**
 * Whether an address lies in one of these addresses and networks; an empty list admits all, also an unknown address.
 * IPv4 written as IPv6 (`::ffff:10.0.0.1`) is judged as IPv4, which BlockList does by itself.
 * @param list checked when it was entered: `10.1.2.3`, `10.1.0.0/16`, `fd00::/8`.
 */
export function isWithin(list: readonly string[], address: string | undefined): boolean {
  if (list.length === 0) return true;
  if (address === undefined || isIP(address) === 0) return false;
  const networks = new BlockList();
  for (const item of list) {
    const network = parseNetwork(item);
    if (network) networks.addSubnet(network.address, network.prefix, familyOf(network.address));
    else networks.addAddress(item, familyOf(item));
  }
  return networks.check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
