import type { EntityManager } from 'typeorm';
import { LEFT_OUT } from './format.js';

export interface TableShape {
  readonly name: string;
  /** In the order of the table, generated ones left out. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** The tables of the service by name, partitioned ones as one. Partitions and the queue's lie in other schemas. */
export async function tableShapes(manager: EntityManager): Promise<TableShape[]> {
  return manager.query(
    `SELECT c.relname AS name,
            json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
                     ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attgenerated = ''
       AND NOT c.relname = ANY($1)
     GROUP BY c.relname ORDER BY c.relname`,
    [LEFT_OUT],
  );
}

export async function migrationNames(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(`SELECT name FROM schema_migration ORDER BY name`);
  return rows.map(({ name }) => name);
}
