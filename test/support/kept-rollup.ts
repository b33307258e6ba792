import { InputReader } from '../../src/modules/evaluation/application/input-reader.js';
import { nodeKey } from '../../src/modules/evaluation/domain/rollup-node.js';
import { rollupNodes } from '../../src/modules/evaluation/domain/rollup.js';
import type { TestApp } from './app.js';

type Nodes = Readonly<Record<string, unknown>>;
interface OfScheme {
  readonly id: string;
  readonly jurisdictionId: string;
}

/** The kept results by node, as the jobs have written them. */
export async function keptRollup({ db }: TestApp, { id }: OfScheme): Promise<Nodes> {
  const rows = await db.query<{ type: string; id: string; result: unknown }>(
    `SELECT node_type AS type, node_id AS id, result FROM rollup_node WHERE scheme_id = $1`,
    [id],
  );
  return Object.fromEntries(rows.map((row) => [`${row.type} ${row.id}`, row.result]));
}

/** What the rules make of the accepted facts of today, from nothing, in memory. */
export async function rebuiltRollup({ app, db, clock }: TestApp, { id, jurisdictionId }: OfScheme): Promise<Nodes> {
  const of = { jurisdictionId, schemeId: id, asOf: clock.today() };
  // Counts what is owed over the whole scheme, and not by item as the jobs do.
  const nodes = rollupNodes(await app.get(InputReader, { strict: false }).read(db, of));
  return Object.fromEntries(nodes.map((node) => [nodeKey(node), node.result]));
}
