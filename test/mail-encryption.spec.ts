import { afterEach, describe, expect, it } from '@jest/globals';
import { EmailChannel } from '../src/modules/notifications/application/email-channel.js';
import { SmtpTransports, type SmtpAccount } from '../src/modules/notifications/application/smtp-transports.js';
import type { EmailSettings } from '../src/modules/notifications/domain/channels.js';
import { Secret } from '../src/platform/config/secret.js';
import { newId } from '../src/platform/ids.js';
import { GuardedAddresses } from '../src/platform/outbound/index.js';
import { SecretBox } from '../src/platform/security/secret-box.js';
import { makeAuthority } from './support/certificates.js';
import {
  MAIL_PASSWORD,
  MAIL_USER,
  startMailServer,
  type MailServer,
  type MailServerOptions,
} from './support/mail-server.js';

const HOST = '127.0.0.1';
const district = makeAuthority('武昌区电子政务根证书');
const stranger = makeAuthority('Somebody else');
const ofDistrict = district.issue([HOST]);

const channel = new EmailChannel(new SmtpTransports(new GuardedAddresses([HOST])), new SecretBox(Buffer.alloc(32, 7)), {
  publicUrl: undefined,
});

let server: MailServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** One letter to a new server. */
async function send(offered: MailServerOptions, settings: Partial<EmailSettings>, password = MAIL_PASSWORD) {
  server = await startMailServer(offered);
  const account: SmtpAccount = {
    jurisdictionId: newId(),
    version: 1,
    settings: {
      host: HOST,
      port: server.port,
      security: 'TLS',
      user: MAIL_USER,
      fromAddress: MAIL_USER,
      fromName: '分工方案督查系统',
      perMinute: 600,
      caCertificates: district.cert,
      ...settings,
    },
    password: new Secret(password),
  };
  const letter = { id: newId(), to: 'person@example.gov.cn', subject: '测试', text: '正文\n', html: '<p>正文</p>' };
  return { outcome: await channel.sendOnce(account, letter), signIns: server.signIns, mails: server.mails.length };
}
const start = (certificate = ofDistrict): MailServerOptions => ({ tls: { ...certificate, from: 'START' } });
const startTls = (certificate = ofDistrict): MailServerOptions => ({ tls: { ...certificate, from: 'STARTTLS' } });
const refused = (code: string, words: RegExp) => ({
  outcome: { kind: 'RETRY', code, reason: expect.stringMatching(words) },
  signIns: [],
  mails: 0,
});
const arrived = { outcome: { kind: 'SENT', answer: expect.stringMatching(/^250/) }, signIns: ['ENCRYPTED'], mails: 1 };

describe('a mail server with a certificate of the district’s own authority', () => {
  it('gets the letter over TLS from the start and over STARTTLS, when that authority is given', async () => {
    expect(await send(start(), { security: 'TLS' })).toEqual(arrived);
    await server!.close();
    expect(await send(startTls(), { security: 'STARTTLS' })).toEqual(arrived);
  });

  it.each([
    ['TLS', start()],
    ['STARTTLS', startTls()],
  ] as const)('gets neither account nor letter over %s without it', async (security, offered) => {
    const untrusted = refused('smtp_certificate_untrusted', /根证书（PEM 格式）/);
    expect(await send(offered, { security, caCertificates: null })).toEqual(untrusted);
    await server!.close();
    expect(await send(offered, { security, caCertificates: stranger.cert })).toEqual(untrusted);
  });

  it('is trusted by its own certificate as well, where that is all the district has', async () => {
    expect(await send(start(), { caCertificates: ofDistrict.cert })).toEqual(arrived);
  });

  it('is refused when the certificate is of another host or out of time', async () => {
    const mismatch = refused('smtp_certificate_name_mismatch', /主机名不符/);
    expect(await send(startTls(district.issue(['mail.example.gov.cn'])), { security: 'STARTTLS' })).toEqual(mismatch);
    await server!.close();
    const past = { from: new Date('2020-01-01T00:00:00Z'), until: new Date('2020-12-31T00:00:00Z') };
    const expired = refused('smtp_certificate_expired', /已过期/);
    expect(await send(start(district.issue([HOST], past)), {})).toEqual(expired);
  });
});

describe('encryption that the server does not offer', () => {
  it('is not gone without: no STARTTLS, no account and no letter', async () => {
    const missing = refused('smtp_starttls_missing', /不提供 STARTTLS/);
    expect(await send({}, { security: 'STARTTLS' })).toEqual(missing);
  });

  it('is said to be a matter of the port when TLS meets a port without it', async () => {
    expect(await send(startTls(), { security: 'TLS' })).toEqual(refused('smtp_tls_failed', /核对端口和加密方式/));
  });
});

describe('an account that the server refuses', () => {
  it('is said to the administrator with the server’s own words', async () => {
    const { outcome, signIns } = await send(startTls(), { security: 'STARTTLS' }, 'changed elsewhere');
    expect(signIns).toEqual(['ENCRYPTED']);
    expect(outcome).toMatchObject({
      kind: 'RETRY',
      code: 'smtp_sign_in_refused',
      reason: expect.stringMatching(/重新填写密码.*535/),
    });
  });
});
