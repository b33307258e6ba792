import type { SmtpFailure } from './smtp-outcome.js';

/** Why a mail server could not be used. Stable: an administrator's alarms may be written on them. */
export type SmtpFaultCode =
  | 'smtp_certificate_untrusted'
  | 'smtp_certificate_expired'
  | 'smtp_certificate_name_mismatch'
  | 'smtp_starttls_missing'
  | 'smtp_tls_failed'
  | 'smtp_sign_in_refused'
  | 'smtp_timeout'
  | 'smtp_unreachable'
  | 'smtp_unavailable';

export interface SmtpFault {
  readonly code: SmtpFaultCode;
  /** Chinese; what is wrong and what an administrator can do. */
  readonly reason: string;
}

/** Of OpenSSL's verification, under the names that Node gives to its results. */
const UNTRUSTED = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'CERT_CHAIN_TOO_LONG',
  'INVALID_CA',
  'INVALID_PURPOSE',
]);
const OUT_OF_TIME = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRESSREFUSED',
]);
/** "Service not available" (RFC 5321 §4.2.2). */
const SERVICE_CLOSING = 421;

const WORDS: Readonly<Record<Exclude<SmtpFaultCode, 'smtp_unreachable' | 'smtp_unavailable'>, string>> = {
  smtp_certificate_untrusted:
    '邮件服务器的证书不是由受信任的机构签发的，账号和邮件均未发出。使用自建证书的，请向邮件系统管理单位索取其根证书（PEM 格式），填入邮件渠道设置的 caCertificates；否则请联系其更换证书',
  smtp_certificate_expired:
    '邮件服务器的证书已过期或尚未生效，账号和邮件均未发出。请联系邮件系统管理单位更换证书，并核对本机时间',
  smtp_certificate_name_mismatch:
    '邮件服务器的证书与所填主机名不符，账号和邮件均未发出。请按证书上的名称填写主机名，或联系邮件系统管理单位更换证书',
  smtp_starttls_missing:
    '邮件服务器不提供 STARTTLS 加密，账号和邮件均未发出。请改用 TLS（通常为 465 端口），或联系邮件系统管理单位开通 STARTTLS',
  smtp_tls_failed:
    '未能与邮件服务器建立加密连接，账号和邮件均未发出。请核对端口和加密方式：465 端口通常为 TLS，587 和 25 端口通常为 STARTTLS',
  smtp_sign_in_refused: '邮件服务器不接受账号或密码，请核对后在邮件渠道设置中重新填写密码',
  smtp_timeout: '邮件服务器未在规定时间内应答，请核对主机名、端口和加密方式，并检查网络是否放行',
};

/** @param said the server's own line, or what the error of the connection means. */
export function smtpFault(error: SmtpFailure, said: string): SmtpFault {
  const code = codeOf(error);
  if (code === 'smtp_unreachable' || code === 'smtp_unavailable') return { code, reason: said };
  return { code, reason: error.response === undefined ? WORDS[code] : `${WORDS[code]}（${error.response}）` };
}

function codeOf({ code = '', originalCode, command, responseCode }: SmtpFailure): SmtpFaultCode {
  const cause = originalCode ?? code;
  if (code === 'EAUTH') return 'smtp_sign_in_refused';
  if (UNTRUSTED.has(cause)) return 'smtp_certificate_untrusted';
  if (OUT_OF_TIME.has(cause)) return 'smtp_certificate_expired';
  if (cause === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'smtp_certificate_name_mismatch';
  if (command === 'STARTTLS' && responseCode !== undefined) return 'smtp_starttls_missing';
  // A server that does not even know EHLO, without which there is no STARTTLS.
  if (command === 'EHLO' && responseCode !== SERVICE_CLOSING) return 'smtp_starttls_missing';
  if (code === 'ETLS' || cause === 'EPROTO' || cause.startsWith('ERR_SSL_')) return 'smtp_tls_failed';
  if (UNREACHABLE.has(cause)) return 'smtp_unreachable';
  return code === 'ETIMEDOUT' ? 'smtp_timeout' : 'smtp_unavailable';
}
