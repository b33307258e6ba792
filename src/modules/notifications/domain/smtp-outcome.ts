import type { AttemptOutcome } from '../../../platform/outbound/attempt.js';
import { reasonOf } from '../../../platform/outbound/http-client.js';

/** What nodemailer tells of a failure; all of it may be missing. */
export interface SmtpFailure {
  /** Its own: EENVELOPE, EMESSAGE, EAUTH, ECONNECTION, ETIMEDOUT, … */
  readonly code?: string;
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
 * later, and the server works (greylisting). A refused sign-in, a broken connection: later, and it counts against the
 * server, because every message would fare the same.
 */
export function smtpFailure(error: SmtpFailure): AttemptOutcome {
  const reason = error.response ?? (error.code === 'EAUTH' ? '邮件服务器不接受账号或密码' : reasonOf(error));
  const { responseCode = 0 } = error;
  if (!OF_THE_MESSAGE.has(error.code ?? '') || responseCode === SERVICE_CLOSING) return { kind: 'RETRY', reason };
  if (responseCode >= 500) return { kind: 'REJECTED', reason };
  return responseCode >= 400 ? { kind: 'RETRY', reason, onlyThis: true } : { kind: 'RETRY', reason };
}
