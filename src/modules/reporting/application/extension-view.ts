import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { readCalendar, type JurisdictionCalendar } from '../../calendar/index.js';
import { readExtension, type ExtensionRow } from '../persistence/extension-rows.js';

export type ExtensionView = ExtensionRow & {
  /** One of its due days lies in a year whose holidays are not arranged yet: it may turn out to be a day of rest. */
  readonly provisional: boolean;
};

export function withProvisional(row: ExtensionRow, calendar: JurisdictionCalendar): ExtensionView {
  const days = [row.obligation.dueOn, row.wantedDueOn, row.grantedDueOn ?? row.wantedDueOn];
  return { ...row, provisional: days.some((day) => calendar.isProvisional(day)) };
}

/** The request as this command leaves it. @throws DomainError 404 `extension_not_found`. */
export async function extensionView(tx: Tx, id: string): Promise<ExtensionView> {
  const row = await readExtension(readsIn(tx), tx.jurisdictionId, id);
  if (!row) throw noSuch('extension', '延期申请');
  return withProvisional(row, await readCalendar(readsIn(tx), tx.jurisdictionId));
}
