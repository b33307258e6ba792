import { lookup as resolve } from 'node:dns';
import { BlockList, connect, isIP, type LookupFunction, type Socket } from 'node:net';
import { parseNetwork } from '../config/address-list.js';

/**
 * Where a request of a user must not lead: this machine and the networks behind it (IANA special-purpose registries), and
 * what IPv6 once had for them and some routers still forward (`::a.b.c.d`, `::ffff:0:a.b.c.d`, `fec0::`).
 */
const NOT_PUBLIC = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '::/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

export class AddressRefused extends Error {
  readonly code = 'EADDRESSREFUSED';
  constructor(readonly host: string) {
    super(`${host} is a private address that FENGONG_OUTBOUND_ALLOW does not name`);
    this.name = 'AddressRefused';
  }
}

/**
 * Which addresses the service may connect to: public ones, and those that the operator has named. The check is made on
 * the address that is connected to, after the name was resolved, so that a name which changes its address (DNS
 * rebinding) gets no further than any other.
 */
export class GuardedAddresses {
  private readonly hosts = new Set<string>();
  private readonly allowed = new BlockList();
  private readonly refused = listOf(NOT_PUBLIC);

  /** @param allow as `Config.outboundAllow`. */
  constructor(allow: readonly string[]) {
    for (const item of allow) {
      const network = parseNetwork(item);
      if (network) this.allowed.addSubnet(network.address, network.prefix, familyOf(network.address));
      else if (isIP(item) !== 0) this.allowed.addAddress(item, familyOf(item));
      else this.hosts.add(item);
    }
  }

  /** IPv4 written as IPv6 (`::ffff:10.0.0.1`) is judged as IPv4, which BlockList does by itself. */
  permits(host: string, address: string): boolean {
    if (this.hosts.has(host.toLowerCase())) return true;
    const family = familyOf(address);
    return this.allowed.check(address, family) || !this.refused.check(address, family);
  }

  /** Refuses an address given instead of a name, for which no lookup is made. @throws AddressRefused */
  checkLiteral(host: string): void {
    if (isIP(host) !== 0 && !this.permits(host, host)) throw new AddressRefused(host);
  }

  /** For `net`, `tls` and `http`: resolves a name to its permitted addresses. */
  readonly lookup: LookupFunction = (host, options, answer) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return answer(error, '', 0);
      const permitted = addresses.filter(({ address }) => this.permits(host, address));
      const [first] = permitted;
      if (!first) return answer(new AddressRefused(host), '', 0);
      if (options.all) return answer(null, permitted);
      return answer(null, first.address, first.family);
    });
  };

  /** @throws AddressRefused, or the error of the connection, also when it is not there within the time. */
  connect(host: string, port: number, timeoutMs: number): Promise<Socket> {
    return new Promise((resolved, rejected) => {
      this.checkLiteral(host);
      const socket = connect({ host, port, lookup: this.lookup });
      const fail = (error: Error): void => {
        socket.destroy();
        rejected(error);
      };
      socket.setTimeout(timeoutMs, () => fail(Object.assign(new Error('connect timed out'), { code: 'ETIMEDOUT' })));
      socket.once('error', fail);
      socket.once('connect', () => {
        socket.setTimeout(0).removeListener('error', fail);
        resolved(socket);
      });
    });
  }
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const item of networks) {
    const { address, prefix } = parseNetwork(item)!;
    list.addSubnet(address, prefix, familyOf(address));
  }
  return list;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
