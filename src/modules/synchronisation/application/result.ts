import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, type DomainError } from '../../../platform/errors.js';
import { canonicalJson, sha256Hex, type JsonValue } from '../../../platform/json.js';
import { usualEndings } from '../domain/many-ended.js';
import { countOutcomes, type ItemOutcome, type Outcome } from '../domain/outcome.js';
import type { SyncOptions } from './request.js';

export interface SyncResult {
  readonly source: string;
  readonly full: boolean;
  readonly dryRun: boolean;
  /** Fingerprint of what is done; the same of a trial and of the run that carries it out. */
  readonly plan: string;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Of a trial: why the run would be refused as a whole. */
  readonly refusal: { readonly code: string; readonly detail: string } | null;
  readonly items: readonly ItemOutcome[];
}

interface Planned {
  readonly items: readonly ItemOutcome[];
  readonly known: number;
}

export function resultOf(planned: Planned, source: string, options: SyncOptions): SyncResult {
  const refused = refusalOf(planned, options);
  return {
    source,
    full: options.full,
    dryRun: options.dryRun,
    plan: fingerprint(planned.items),
    counts: countOutcomes(planned.items),
    refusal: refused && { code: refused.code, detail: refused.detail },
    items: planned.items,
  };
}

/**
 * Puts a run that was carried out on record.
 * @param made ids of what is new, by external id.
 */
export function recordRun(
  tx: Tx,
  action: 'units.synchronised' | 'people.synchronised',
  result: SyncResult,
  made: ReadonlyMap<string, string>,
): SyncResult {
  const { source, full, plan, counts } = result;
  tx.audit({
    action,
    subject: { type: 'jurisdiction', id: tx.jurisdictionId },
    after: { source, full, plan, counts },
  });
  return { ...result, items: result.items.map((item) => ({ ...item, id: made.get(item.externalId) ?? item.id })) };
}

/** @throws DomainError 409 `too_many_ended`, `plan_changed`. */
export function requireGranted(planned: Planned, options: SyncOptions): void {
  const refused = refusalOf(planned, options);
  if (refused) throw refused;
}

function refusalOf({ items, known }: Planned, { full, endAtMost, plan }: SyncOptions): DomainError | null {
  const ended = items.filter(({ outcome }) => outcome === 'ENDED').length;
  const most = endAtMost ?? usualEndings(known);
  if (full && ended > most) {
    return conflict(
      'too_many_ended',
      `这份全量数据将停用 ${ended} 项，超过 ${most} 项，可能不完整，未作任何改动。核对无误后请以 endAtMost: ${ended} 重新提交。`,
    );
  }
  if (plan !== null && plan !== fingerprint(items)) {
    return conflict(
      'plan_changed',
      '数据或系统状态在试运行之后有了变化，结果将与所见不同，未作任何改动。请重新试运行，核对后再提交。',
    );
  }
  return null;
}

/** Neither the order of the items counts nor the ids of what is only being made. */
function fingerprint(items: readonly ItemOutcome[]): string {
  const lines = items.map(({ index: _, id, outcome, ...item }) =>
    canonicalJson({ ...item, outcome, id: outcome === 'CREATED' ? null : id } as unknown as JsonValue),
  );
  return sha256Hex(lines.sort().join('\n'));
}
