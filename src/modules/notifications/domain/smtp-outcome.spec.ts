import { describe, expect, it } from '@jest/globals';
import { smtpFailure } from './smtp-outcome.js';

describe('a failure at the mail server', () => {
  it('of 5xx for the mailbox or the message is final', () => {
    expect(smtpFailure({ code: 'EENVELOPE', responseCode: 550, response: '550 no such user' })).toEqual({
      kind: 'REJECTED',
      reason: '550 no such user',
    });
    expect(smtpFailure({ code: 'EMESSAGE', responseCode: 554 }).kind).toBe('REJECTED');
  });

  it('of 4xx puts off this message and says nothing against the server', () => {
    const greylisted = { code: 'EENVELOPE', responseCode: 451, response: '451 try again later' };
    expect(smtpFailure(greylisted)).toEqual({ kind: 'RETRY', reason: '451 try again later', onlyThis: true });
  });

  it('of the service itself counts against the server', () => {
    expect(smtpFailure({ code: 'EENVELOPE', responseCode: 421 })).not.toHaveProperty('onlyThis');
    expect(smtpFailure({ code: 'ECONNECTION' })).toMatchObject({ kind: 'RETRY' });
    expect(smtpFailure({ code: 'ECONNECTION', responseCode: 554, response: '554 go away' }).kind).toBe('RETRY');
  });

  it('of our account is mended by the administrator, so the messages wait', () => {
    expect(smtpFailure({ code: 'EAUTH', responseCode: 535, response: '535 bad credentials' })).toEqual({
      kind: 'RETRY',
      reason: '535 bad credentials',
    });
  });
});
