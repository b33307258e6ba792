import { describe, expect, it } from '@jest/globals';
import { rootCertificates } from 'node:tls';
import { describeCertificates, requireCertificates } from './trusted-certificates.js';

const NOW = new Date('2023-06-30T09:00:00+08:00');
const [first = '', second = ''] = rootCertificates;

describe('certificates that an administrator pastes', () => {
  it('are kept without what tools write between them', () => {
    const pasted = `subject=CN = 一\r\n${first}\n\nsubject=CN = 二\n${second}\n`;
    const kept = requireCertificates(pasted, NOW);
    expect(kept).toBe(`${first.trim()}\n${second.trim()}\n`);
    expect(requireCertificates(kept, NOW)).toBe(kept);
    expect(describeCertificates(kept)).toEqual([
      expect.objectContaining({ fingerprint: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/) }),
      expect.objectContaining({ validUntil: expect.stringMatching(/^20\d\d-.*Z$/) }),
    ]);
  });

  it.each([
    ['ca_certificate_invalid', '根证书见附件'],
    ['ca_certificate_invalid', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'],
    ['ca_certificate_invalid', Array(11).fill(first).join('\n')],
    ['ca_private_key', `${first}\n-----BEGIN EC PRIVATE KEY-----\nMIIB\n-----END EC PRIVATE KEY-----`],
  ])('are refused with %s', (code, pasted) => {
    expect(() => requireCertificates(pasted, NOW)).toThrow(expect.objectContaining({ code }));
  });

  it('are refused when their time is over', () => {
    const later = new Date('2099-01-01T00:00:00Z');
    expect(() => requireCertificates(first, later)).toThrow(
      expect.objectContaining({ code: 'ca_certificate_expired' }),
    );
  });
});
