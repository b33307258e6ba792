import type { Client } from '../../web/client/src/index.js';
import type { Store } from './store.js';

interface UnitRow {
  readonly external_id: string;
  readonly name: string;
  readonly active: boolean;
  readonly adopt: boolean;
}
interface PersonRow {
  readonly external_id: string;
  readonly login: string;
  readonly name: string;
  readonly unit: string;
  readonly role: 'reporter' | 'approver';
  readonly active: boolean;
}

/** Step 3: whole lists, whenever something has changed since the last one that was taken. */
export async function synchronise(store: Store, fengong: Client): Promise<void> {
  const { changes, told } = (await store.one<{ changes: number; told: number }>(`SELECT changes, told FROM office`))!;
  if (changes === told) return;
  const units = await store.rows<UnitRow>(`SELECT * FROM unit`);
  const people = await store.rows<PersonRow>(`SELECT * FROM person`);
  // A unit that has ended does not end here before its people have left it.
  const answers = [
    await fengong.synchroniseUnits({
      body: {
        full: true,
        items: units.map(({ external_id: externalId, name, adopt }) => ({ externalId, name, adopt })),
      },
    }),
    await fengong.synchronisePeople({
      body: {
        full: true,
        items: people.map(({ external_id: externalId, login, name, unit, role, active }) => ({
          ...{ externalId, login, displayName: name, active },
          ...(active && { posts: [{ role, unitExternalId: unit }] }),
        })),
      },
    }),
    await fengong.synchroniseUnits({
      body: {
        full: true,
        items: units.map(({ external_id: externalId, name, active }) => ({ externalId, name, active })),
      },
    }),
  ];
  for (const [table, answer] of [
    ['person', answers[1]!],
    ['unit', answers[2]!],
  ] as const) {
    const outcomes = answer.items.map(({ externalId, outcome, code }) => ({
      id: externalId,
      outcome: code ?? outcome,
    }));
    await store.rows(
      `UPDATE ${table} t SET outcome = n.outcome FROM jsonb_to_recordset($1::jsonb) AS n(id text, outcome text)
       WHERE t.external_id = n.id`,
      [JSON.stringify(outcomes)],
    );
  }
  await store.rows(`UPDATE office SET told = $1`, [changes]);
}
