import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isIPv4 } from 'node:net';

export interface IssuedCertificate {
  /** PEM. */
  readonly cert: string;
  readonly key: string;
}

export interface Authority {
  /** Its own certificate, PEM. */
  readonly cert: string;
  /** @param hosts names and IPv4 addresses of the server. */
  issue(hosts: readonly string[], validity?: Validity): IssuedCertificate;
}

export interface Validity {
  readonly from: Date;
  readonly until: Date;
}

const OID = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  basicConstraints: '551d13',
  subjectAltName: '551d11',
};
const FOR_DECADES: Validity = { from: new Date('2020-01-01T00:00:00Z'), until: new Date('2049-12-31T23:59:59Z') };

/** An authority of certificates that nobody knows, as a district's own: X.509 (RFC 5280) by hand, keys of P-256. */
export function makeAuthority(name: string): Authority {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const isAuthority = extension(OID.basicConstraints, sequence(der(0x01, Buffer.from([0xff]))));
  const certify = (subject: string, publicKey: KeyObject, { from, until }: Validity, more: Buffer): string => {
    const toSign = sequence(
      der(0xa0, der(0x02, Buffer.from([2]))),
      der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
      sequence(der(0x06, Buffer.from(OID.ecdsaWithSha256, 'hex'))),
      named(name),
      sequence(utcTime(from), utcTime(until)),
      named(subject),
      publicKey.export({ type: 'spki', format: 'der' }),
      der(0xa3, sequence(more)),
    );
    const signature = Buffer.concat([Buffer.from([0]), sign('sha256', toSign, keys.privateKey)]);
    const algorithm = sequence(der(0x06, Buffer.from(OID.ecdsaWithSha256, 'hex')));
    return pem('CERTIFICATE', sequence(toSign, algorithm, der(0x03, signature)));
  };
  return {
    cert: certify(name, keys.publicKey, FOR_DECADES, isAuthority),
    issue: (hosts, validity = FOR_DECADES) => {
      const server = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const names = hosts.map((host) =>
        isIPv4(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host)),
      );
      const altNames = extension(OID.subjectAltName, sequence(...names));
      return {
        cert: certify(hosts[0]!, server.publicKey, validity, altNames),
        key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      };
    },
  };
}

function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function named(commonName: string): Buffer {
  const attribute = sequence(der(0x06, Buffer.from(OID.commonName, 'hex')), der(0x0c, Buffer.from(commonName)));
  return sequence(der(0x31, attribute));
}

function extension(oid: string, value: Buffer): Buffer {
  return sequence(der(0x06, Buffer.from(oid, 'hex')), der(0x04, value));
}

/** YYMMDDhhmmssZ */
function utcTime(at: Date): Buffer {
  return der(0x17, Buffer.from(`${at.toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)}Z`));
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
