import { hash, verify, type Algorithm } from '@node-rs/argon2';
import { requireGoodPassword } from '../domain/password.js';

declare const hashed: unique symbol;
/** PHC string of argon2id; only {@link hashPassword} makes one, so that no password is stored by mistake. */
export type PasswordHash = string & { readonly [hashed]: true };

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const PARAMETERS = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Checks the rules for passwords and hashes; about 20 ms of a core, so call it before the command's transaction.
 * @throws DomainError 422 `password_weak`.
 */
export async function hashPassword(password: string, login: string): Promise<PasswordHash> {
  requireGoodPassword(password, login);
  return (await hash(password.normalize('NFC'), PARAMETERS)) as PasswordHash;
}

/** For an account whose owner comes in some other way, or by a reset: the hash of a password that nobody has seen. */
export async function unknownPassword(): Promise<PasswordHash> {
  return (await hash(crypto.randomUUID(), PARAMETERS)) as PasswordHash;
}

/** The hash of no password that anybody knows; checking against it costs the same as against a real one. */
const NOBODY = hash(crypto.randomUUID(), PARAMETERS);

/** Takes the same time whether the login exists or not: an unknown one (null) is checked against a hash of nothing. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await NOBODY), password.normalize('NFC'));
  return matches && stored !== null;
}
