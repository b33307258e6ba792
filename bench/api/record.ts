import type { Client } from 'pg';
import { listen, startService } from '../../src/app/service.js';
import type { Config } from '../../src/platform/config/config.js';
import { recordStatements, type SentStatement } from '../statements.js';
import type { Bare } from './bare-server.js';
import { putBack, type Case } from './cases.js';
import { plansOf } from './plans.js';
import { signIn } from './sign-in.js';

export interface Recorded {
  readonly bare: Pick<Bare, 'reads' | 'write'>;
  /** Round trips of one request, by case. */
  readonly statements: ReadonlyMap<string, number>;
  readonly plans: string;
}

/** The service in this process answers each request twice; the second time its statements are kept. */
export async function record(config: Config, client: Client, cases: readonly Case[]): Promise<Recorded> {
  const recorder = recordStatements();
  const service = await startService(config);
  const seen = new Map<string, SentStatement[]>();
  try {
    const address = await listen(service);
    const headers = await signIn(address, cases);
    const send = async ({ requests }: Case, turn: number): Promise<void> => {
      const { method, path, login, body, version } = requests[turn % requests.length]!;
      const answer = await fetch(`${address}/api/v1${path}`, {
        method,
        headers: {
          ...headers(login),
          ...(body && { 'content-type': 'application/json', 'if-match': `"${version}"` }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      await answer.arrayBuffer();
    };
    for (const of of cases) {
      await send(of, 0);
      seen.set(of.name, await recorder.during(() => send(of, 1)));
    }
  } finally {
    await service.stop();
  }
  await putBack(client);
  const plans: string[] = [];
  for (const [name, statements] of seen) plans.push(`# ${name}\n\n${await plansOf(client, statements)}`);
  return {
    bare: { reads: readsOf(cases, seen), write: await writeOf(client, cases, seen) },
    statements: new Map([...seen].map(([name, statements]) => [name, statements.length])),
    plans: plans.join('\n'),
  };
}

/** The last statement of a read is the one that answers; those before it are sign-in and checks. */
function readsOf(cases: readonly Case[], seen: ReadonlyMap<string, readonly SentStatement[]>): Bare['reads'] {
  const reads = cases.filter(({ requests }) => requests[0]!.method === 'GET');
  return Object.fromEntries(reads.map(({ name, requests }) => [requests[0]!.path, seen.get(name)!.at(-1)!]));
}

/** Of a submission what locks, writes and answers; what only looks whether it may be done is left out. */
async function writeOf(
  client: Client,
  cases: readonly Case[],
  seen: ReadonlyMap<string, readonly SentStatement[]>,
): Promise<Bare['write']> {
  const write = cases.find(({ requests }) => requests[0]!.method === 'POST')!;
  const reportId = write.requests[1]!.path.split('/')[2]!;
  const { rows } = await client.query<{ id: string }>(`SELECT obligation_id AS id FROM progress_report WHERE id = $1`, [
    reportId,
  ]);
  const answers = ({ text }: SentStatement): boolean => text.includes('AS "progressText"');
  const needed = ({ text }: SentStatement): boolean =>
    /^\s*(START|COMMIT|UPDATE)|FOR UPDATE|INTO (audit_event|outbox)/.test(text);
  const statements = seen.get(write.name)!;
  const answer = statements.filter(answers).at(-1);
  return {
    statements: statements.filter((statement) => needed(statement) || statement === answer),
    reportId,
    obligationId: rows[0]!.id,
  };
}
