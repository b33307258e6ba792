import type { Reads } from '../../../platform/database/reads.js';

/** @returns whether the partition of the instant's month had to be made. */
export async function ensurePartition(reads: Reads, instant: Date): Promise<boolean> {
  const [row] = await reads.query<{ made: boolean }>(`SELECT audit_ensure_partition($1) AS made`, [instant]);
  return row!.made;
}

export interface Partition {
  readonly name: string;
  /** `2023-06`, a month of China. */
  readonly month: string;
}

/** The partitions of months before one (`YYYY-MM`), oldest first. */
export async function partitionsBefore(reads: Reads, month: string): Promise<Partition[]> {
  const rows = await reads.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
     WHERE i.inhparent = 'public.audit_event'::regclass ORDER BY c.relname`,
  );
  return rows
    .map(({ name }) => ({ name, month: name.slice('audit_event_'.length).replace('_', '-') }))
    .filter((partition) => partition.month < month);
}

/** Takes partitions away for good. Only a connection of the tables' owner may. */
export async function dropPartitions(reads: Reads, partitions: readonly Partition[]): Promise<void> {
  for (const { name } of partitions) {
    if (!/^audit_event_\d{4}_\d{2}$/.test(name)) throw new Error(`unexpected partition ${name}`);
    await reads.query(`DROP TABLE audit_log.${name}`);
  }
}
