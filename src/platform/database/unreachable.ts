/** `too_many_connections`, `cannot_connect_now`; of the system: refused, gone, not in time. */
const CODES = new Set(['53300', '57P03', 'ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND']);
/** pg has no code for these: of its pool, and of a connection that was not made in time. */
const WORDS = /^(timeout exceeded when trying to connect|Connection terminated due to connection timeout)$/;

/**
 * Whether no connection could be had, so that nothing has been begun: the database restarts, or has more to do than it
 * manages. One that is lost later is another matter, since what was asked for may have been done.
 */
export function isUnreachable(error: unknown): boolean {
  // Other connections are made by libraries that wrap their errors; that of S3 marks its own.
  if (!(error instanceof Error) || '$metadata' in error) return false;
  const { code } = error as { readonly code?: unknown };
  if (WORDS.test(error.message) || CODES.has(String(code))) return true;
  const parts: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return parts.some(isUnreachable);
}
