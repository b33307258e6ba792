import type { TestApp } from '../support/app.js';
import { digestLine, line, unchangedLine, type LedgerLine } from './expected.js';
import type { Play } from './play.js';

/** What the service has written down after the story, in the words of the expectation. */
export interface Recorded {
  readonly ledger: readonly string[];
  readonly digests: readonly string[];
}

interface DigestRow {
  readonly userId: string;
  readonly day: string;
  readonly body: { groups: { kind: string; lines: { obligationId: string; stage: string; text: string }[] }[] };
}

type LedgerRow = Omit<LedgerLine, 'duty' | 'person'> & { readonly obligationId: string; readonly userId: string };

export async function recorded(test: TestApp, play: Play): Promise<Recorded> {
  const names = new Map([...play.people].map(([person, id]) => [id, person]));
  const person = (userId: string) => names.get(userId) ?? userId;
  const duty = (obligationId: string) => play.dutyOf.get(obligationId) ?? obligationId;
  const reminders = await test.db.query<LedgerRow & { lateness: boolean }>(
    `SELECT obligation_id AS "obligationId", stage, recipient_id AS "userId", addressed_as AS "addressedAs",
       stage_on AS "stageOn", (created_at AT TIME ZONE 'Asia/Shanghai')::date AS "settledOn", late AS lateness,
       notification_id IS NOT NULL AS told
     FROM reminder`,
  );
  const digests = await test.db.query<DigestRow>(`SELECT user_id AS "userId", day, body FROM notification`);
  return {
    ledger: reminders
      .map(({ lateness, ...row }) => {
        if (lateness !== row.stageOn < row.settledOn) throw new Error(`wrongly called late: ${JSON.stringify(row)}`);
        return line({ ...row, duty: duty(row.obligationId), person: person(row.userId) });
      })
      .sort(),
    digests: digests.map((row) => digestLine(person(row.userId), row.day, listed(row, duty))).sort(),
  };
}

function listed({ body }: DigestRow, duty: (obligationId: string) => string) {
  return body.groups.flatMap(({ kind, lines }) =>
    lines.map(({ obligationId, stage, text }) =>
      kind === 'UNCHANGED'
        ? unchangedLine(Number(/\d+/.exec(text)?.[0]))
        : ([kind, `${duty(obligationId)} ${stage}`] as const),
    ),
  );
}
