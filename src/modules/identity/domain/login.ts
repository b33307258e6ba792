/** Letters, digits, and `.`, `_`, `-` between them. */
export const LOGIN = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/;

export function tidyLogin(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase();
}
