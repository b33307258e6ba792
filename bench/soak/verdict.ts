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
  readonly body: { readonly groups: readonly { readonly lines: readonly { obligationId: string; stage: string }[] }[] };
}

function messageFaults(rows: readonly DigestRow[], expected: Expectation['messages']): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { userId, body } of rows) {
    const lines = body.groups.flatMap((group) => group.lines.map((line) => `${line.obligationId} ${line.stage}`));
    const wanted = expected.get(userId);
    if (!wanted) faults.push(`message: to somebody who is owed none: ${userId}`);
    else if (seen.has(userId)) faults.push(`message: a second one today: ${userId}`);
    else if (lines.length !== wanted.size || !lines.every((line) => wanted.has(line))) {
      faults.push(`message: lists ${lines.length} instead of ${wanted.size}: ${userId}`);
    }
    seen.add(userId);
  }
  for (const userId of expected.keys()) if (!seen.has(userId)) faults.push(`message: missing: ${userId}`);
  return faults;
}
