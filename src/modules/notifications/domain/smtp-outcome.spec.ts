import { describe, expect, it } from '@jest/globals';
import { smtpFailure } from './smtp-outcome.js';

describe('a failure at the mail server', () => {
  it('of 5xx for the mailbox or the message is final', () => {
    expect(smtpFailure({ code: 'EENVELOPE', responseCode: 550, response: '550 no such user' })).toEqual({
      kind: 'REJECTED',
      reason: '550 no such user',
      code: 'smtp_rejected',
    });
    expect(smtpFailure({ code: 'EMESSAGE', responseCode: 554 }).kind).toBe('REJECTED');
  });

  it('of 4xx puts off this message and says nothing against the server', () => {
    const greylisted = { code: 'EENVELOPE', responseCode: 451, response: '451 try again later' };
    expect(smtpFailure(greylisted)).toEqual({
      kind: 'RETRY',
      reason: '451 try again later',
      code: 'smtp_deferred',
      onlyThis: true,
    });
  });

  it('of the service itself counts against the server', () => {
    const closing = smtpFailure({ code: 'EENVELOPE', responseCode: 421, response: '421 closing' });
    expect(closing).toEqual({ kind: 'RETRY', reason: '421 closing', code: 'smtp_unavailable' });
    expect(smtpFailure({ code: 'ECONNECTION' })).toMatchObject({ kind: 'RETRY', code: 'smtp_unavailable' });
    expect(smtpFailure({ code: 'ECONNECTION', responseCode: 554, response: '554 go away' }).kind).toBe('RETRY');
  });

  it('of our account is mended by the administrator, so the messages wait', () => {
    expect(smtpFailure({ code: 'EAUTH', responseCode: 535, response: '535 bad credentials' })).toEqual({
      kind: 'RETRY',
      code: 'smtp_sign_in_refused',
      reason: '邮件服务器不接受账号或密码，请核对后在邮件渠道设置中重新填写密码（535 bad credentials）',
    });
  });

  it('on the way to it is named by what has happened below nodemailer', () => {
    const code = (originalCode: string) => smtpFailure({ code: 'ESOCKET', originalCode, command: 'CONN' });
    expect(code('CERT_HAS_EXPIRED')).toMatchObject({ kind: 'RETRY', code: 'smtp_certificate_expired' });
    expect(code('SELF_SIGNED_CERT_IN_CHAIN')).toMatchObject({ code: 'smtp_certificate_untrusted' });
    expect(code('ECONNREFUSED')).toMatchObject({ code: 'smtp_unreachable', reason: '对方拒绝连接' });
    expect(smtpFailure({ code: 'ENOTFOUND' })).toMatchObject({ code: 'smtp_unreachable', reason: '域名无法解析' });
    expect(smtpFailure({ code: 'ETIMEDOUT' })).toMatchObject({ code: 'smtp_timeout' });
  });

  it('before encryption is the lack of it, unless the service is closing', () => {
    const noEhlo = { code: 'ECONNECTION', command: 'EHLO', responseCode: 502, response: '502 what?' };
    expect(smtpFailure(noEhlo)).toMatchObject({ code: 'smtp_starttls_missing' });
    expect(smtpFailure({ ...noEhlo, responseCode: 421 })).toMatchObject({ code: 'smtp_unavailable' });
  });
});
