import type { Case } from './cases.js';

export const PASSWORD = 'correct horse battery staple';

/** Opens a session for every user of the requests, over HTTP as they would. @returns the headers of a login. */
export async function signIn(
  address: string,
  cases: readonly Case[],
): Promise<(login: string) => Record<string, string>> {
  const tokens = new Map<string, string>();
  for (const login of new Set(cases.flatMap(({ requests }) => requests.map((request) => request.login)))) {
    const answer = await fetch(`${address}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: PASSWORD }),
    });
    if (!answer.ok) throw new Error(`${login} could not sign in: ${answer.status} ${await answer.text()}`);
    tokens.set(login, ((await answer.json()) as { token: string }).token);
  }
  return (login) => ({ authorization: `Bearer ${tokens.get(login)!}` });
}
