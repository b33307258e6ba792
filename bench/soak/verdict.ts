import type { Client } from 'pg';
import { ledgerKey, type Expectation, type LedgerRow } from './expectation.js';

/** What is wrong, one line each; empty when the tables hold exactly what the rules say. */
export async function verdict(client: Client, { ledger, messages }: Expectation): Promise<string[]> {
  const rows = await client.query<LedgerRow & { notificationId: string | null }>(
    `SELECT obligation_id AS "obligationId", stage, recipient_id AS "recipientId",
       to_char(stage_on, 'YYYY-MM-DD') AS "stageOn", notification_id AS "notificationId" FROM reminder`,
  );
  const digests = await client.query<DigestRow>(`SELECT user_id AS "userId", body FROM notification`);
  return [...ledgerFaults(rows.rows, ledger), ...messageFaults(digests.rows, messages)];
}

function ledgerFaults(
  rows: readonly (LedgerRow & { readonly notificationId: string | null })[],
  expected: Expectation['ledger'],
): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const key = ledgerKey(row);
    const told = expected.get(key);
    if (told === undefined) faults.push(`ledger: not by the rules: ${key}`);
    else if (seen.has(key)) faults.push(`ledger: twice: ${key}`);
    else if (told !== (row.notificationId !== null)) faults.push(`ledger: told is ${!told}: ${key}`);
    seen.add(key);
  }
  for (const key of expected.keys()) if (!seen.has(key)) faults.push(`ledger: missing: ${key}`);
  return faults;
}

interface DigestRow {
  readonly userId: string;
  readonly body: { readonly groups: readonly { readonly kind: string; readonly lines: readonly DigestLine[] }[] };
}

interface DigestLine {
  /** Absent of a line that counts several. */
  readonly obligationId?: string;
  readonly stage?: string;
  readonly text: string;
}

/** A digest lists so many of a kind and counts the rest; the ledger has them all. */
const MOST_LISTED = 50;

function messageFaults(rows: readonly DigestRow[], expected: Expectation['messages']): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { userId, body } of rows) {
    const listed = body.groups.flatMap(({ lines }) => lines.filter(({ obligationId }) => obligationId !== undefined));
    const wanted = expected.get(userId);
    if (!wanted) faults.push(`message: to somebody who is owed none: ${userId}`);
    else if (seen.has(userId)) faults.push(`message: a second one today: ${userId}`);
    else if (!listed.every(({ obligationId, stage }) => wanted.has(`${obligationId} ${stage}`))) {
      faults.push(`message: lists what is not owed: ${userId}`);
    } else if (counted(body) !== wanted.size) {
      faults.push(`message: speaks of ${counted(body)} instead of ${wanted.size}: ${userId}`);
    }
    seen.add(userId);
  }
  for (const userId of expected.keys()) if (!seen.has(userId)) faults.push(`message: missing: ${userId}`);
  return faults;
}

/** A long group ends with a line 等共 N 项, which counts those above it too. */
function counted({ groups }: DigestRow['body']): number {
  const ofNews = groups.filter(({ kind }) => kind !== 'UNCHANGED');
  return ofNews.reduce((sum, { lines }) => {
    const rest = lines.length > MOST_LISTED ? /\d+/.exec(lines.at(-1)!.text) : null;
    return sum + (rest ? Number(rest[0]) : lines.length);
  }, 0);
}
