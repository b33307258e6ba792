import { X509Certificate } from 'node:crypto';
import { unprocessable } from '../../../platform/errors.js';

const BLOCK = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
const MOST_CERTIFICATES = 10;

/** What an administrator recognises a certificate by. */
export interface TrustedCertificate {
  readonly subject: string;
  /** ISO 8601. */
  readonly validUntil: string;
  /** SHA-256, hexadecimal with colons. */
  readonly fingerprint: string;
}

/**
 * The certificates of a PEM text, without what tools write between them.
 * @throws DomainError 422 `ca_certificate_invalid`, `ca_certificate_expired`, `ca_private_key`.
 */
export function requireCertificates(pem: string, now: Date): string {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw unprocessable('ca_private_key', '所填内容含有私钥。私钥不应离开签发机构，请只粘贴根证书，并尽快更换该私钥。');
  }
  const blocks = pem.match(BLOCK) ?? [];
  if (blocks.length === 0 || blocks.length > MOST_CERTIFICATES) throw unreadable();
  for (const block of blocks) {
    const { subject, validTo } = read(block);
    if (new Date(validTo) <= now) {
      throw unprocessable('ca_certificate_expired', `证书“${oneLine(subject)}”已过期，请向签发机构索取有效的根证书。`);
    }
  }
  return `${blocks.join('\n')}\n`;
}

/** @param pem as it came from {@link requireCertificates}. */
export function describeCertificates(pem: string): TrustedCertificate[] {
  return (pem.match(BLOCK) ?? []).map((block) => {
    const { subject, validTo, fingerprint256 } = read(block);
    return { subject: oneLine(subject), validUntil: new Date(validTo).toISOString(), fingerprint: fingerprint256 };
  });
}

function read(block: string): X509Certificate {
  try {
    return new X509Certificate(block);
  } catch {
    throw unreadable();
  }
}

function oneLine(subject: string): string {
  return subject.replaceAll('\n', ', ');
}

function unreadable() {
  return unprocessable(
    'ca_certificate_invalid',
    `未能读出证书。请粘贴 PEM 格式的根证书（以 -----BEGIN CERTIFICATE----- 开头），不超过 ${MOST_CERTIFICATES} 个。`,
  );
}
