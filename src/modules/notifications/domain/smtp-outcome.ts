import type { AttemptOutcome } from '../../../platform/outbound/attempt.js';
import { reasonOf } from '../../../platform/outbound/http-client.js';
import { smtpFault } from './smtp-fault.js';

/** What nodemailer tells of a failure; all of it may be missing. */
export interface SmtpFailure {
  /** Its own: EENVELOPE, EMESSAGE, EAUTH, ECONNECTION, ETIMEDOUT, … */
  readonly code?: string;
  /** Of the system or of TLS, where its own has taken the place: ECONNREFUSED, CERT_HAS_EXPIRED, … */
  readonly originalCode?: string;
  /** What was said to the server last: EHLO, STARTTLS, AUTH PLAIN, …; CONN while connecting. */
  readonly command?: string;
  /** The server's, three digits. */
  readonly responseCode?: number;
  /** The server's line. */
  readonly response?: string;
}

/** Failures of this recipient or this message, as opposed to those of the server or of our account. */
const OF_THE_MESSAGE = new Set(['EENVELOPE', 'EMESSAGE', 'ESTREAM']);
/** "Service not available, closing transmission channel": the server's own trouble (RFC 5321 §4.2.2). */
const SERVICE_CLOSING = 421;

/**
 * What a failure at the mail server means (RFC 5321 §4.2.1). 5xx for the recipient or the message: never. 4xx:
 * later, and the server works (greylisting). A refused sign-in, a certificate that nobody vouches for, a broken
 * connection: later, and it counts against the server, because every message would fare the same until somebody has
 * mended it.
 */
export function smtpFailure(error: SmtpFailure): AttemptOutcome {
  const { responseCode = 0, response } = error;
  const said = response ?? reasonOf(error.originalCode === undefined ? error : { code: error.originalCode });
  if (!OF_THE_MESSAGE.has(error.code ?? '') || responseCode === SERVICE_CLOSING) {
    return { kind: 'RETRY', ...smtpFault(error, said) };
  }
  if (responseCode >= 500) return { kind: 'REJECTED', reason: said, code: 'smtp_rejected' };
  if (responseCode >= 400) return { kind: 'RETRY', reason: said, code: 'smtp_deferred', onlyThis: true };
  return { kind: 'RETRY', reason: said };
}
