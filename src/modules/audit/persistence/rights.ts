import type { Reads } from '../../../platform/database/reads.js';

/** Whether the role of this connection could change the record if no trigger stopped it. */
export async function mayChangeEvents(reads: Reads): Promise<boolean> {
  const [row] = await reads.query<{ may: boolean }>(
    `SELECT has_table_privilege('public.audit_event', 'UPDATE')
         OR has_table_privilege('public.audit_event', 'DELETE')
         OR has_table_privilege('public.audit_event', 'TRUNCATE') AS may`,
  );
  return row!.may;
}
