import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { newId } from '../../src/platform/ids.js';
import type { SentStatement } from '../statements.js';

/**
 * What the service is measured against: node:http and pg, no framework, no sign-in, no validation. It runs the statements
 * that the service was seen to run for the same request, a write in one transaction, and answers their rows.
 * Arguments: address of the database, file with `Bare`.
 */
export interface Bare {
  readonly poolSize: number;
  /** By path: the statement that gives the answer. */
  readonly reads: Readonly<Record<string, SentStatement>>;
  /** The statements of one submission, and the ids in them that stand for any other one. */
  readonly write: {
    readonly statements: readonly SentStatement[];
    readonly reportId: string;
    readonly obligationId: string;
  };
}

const [databaseUrl, file] = process.argv.slice(2) as [string, string];
const { poolSize, reads, write } = JSON.parse(readFileSync(file, 'utf8')) as Bare;
const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, options: '-c TimeZone=UTC' });

const server = createServer((request, response) => {
  const path = request.url!;
  const answer = request.method === 'GET' ? read(path) : bodyOf(request).then(() => submit(path.split('/')[2]!));
  answer.then(
    (body) => response.setHeader('content-type', 'application/json; charset=utf-8').end(JSON.stringify(body)),
    (error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as { port: number }).port}\n`);
});

async function read(path: string): Promise<unknown> {
  const { text, values } = reads[path]!;
  return (await pool.query(text, [...values])).rows;
}

async function submit(reportId: string): Promise<unknown> {
  const client = await pool.connect();
  try {
    const owner = 'SELECT obligation_id AS id FROM progress_report WHERE id = $1';
    const { rows } = await client.query<{ id: string }>(owner, [reportId]);
    const answers = [];
    for (const statement of write.statements) {
      answers.push(await client.query(statement.text, valuesFor(statement, reportId, rows[0]!.id)));
    }
    return answers.find((answer) => answer.fields?.some(({ name }) => name === 'progressText'))?.rows[0];
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

function valuesFor({ text, values }: SentStatement, reportId: string, obligationId: string): unknown[] {
  const own = JSON.stringify(values).replaceAll(write.reportId, reportId).replaceAll(write.obligationId, obligationId);
  const changed = JSON.parse(own) as unknown[];
  if (text.includes('INTO audit_event')) {
    const events = JSON.parse(changed[0] as string) as object[];
    changed[0] = JSON.stringify(events.map((event) => ({ ...event, id: newId() })));
  }
  if (text.includes('INTO outbox')) changed[0] = (changed[0] as string[]).map(() => newId());
  return changed;
}

async function bodyOf(request: NodeJS.ReadableStream): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
