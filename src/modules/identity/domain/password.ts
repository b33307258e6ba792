import { unprocessable } from '../../../platform/errors.js';

const MIN_LENGTH = 12;
/** A bound for the work of one hash; a passphrase is far shorter. */
export const PASSWORD_MAX_LENGTH = 128;

/**
 * Long instead of complicated (NIST SP 800-63B, 5.1.1.2): at least 12 characters of any kind, more than four different
 * ones, and not the login in other clothes. Counted in code points after NFC, so that a Chinese passphrase counts as typed.
 * @throws DomainError 422 `password_weak`.
 */
export function requireGoodPassword(password: string, login: string): void {
  const characters = [...password.normalize('NFC')];
  if (characters.length < MIN_LENGTH || characters.length > PASSWORD_MAX_LENGTH) {
    throw weak(`密码长度应为 ${MIN_LENGTH} 至 ${PASSWORD_MAX_LENGTH} 个字符，可以使用一句话。`);
  }
  if (new Set(characters).size <= 4) throw weak('密码中不同的字符太少，请避免重复同一字符。');
  if (password.toLowerCase().includes(login.toLowerCase())) throw weak('密码不能包含登录名，请换一个密码。');
}

function weak(detail: string): Error {
  return unprocessable('password_weak', detail, [{ field: 'password', code: 'password_weak', message: detail }]);
}
