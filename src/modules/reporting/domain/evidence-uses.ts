import type { Actor } from '../../../platform/security/actor.js';
import type { ReportWarning } from './warnings.js';
import { isReader } from './who-reads.js';

/** Another report or value, of another unit or of another period, that has the same file. */
export interface EvidenceUse {
  /** Null: a value of the coordinator. */
  readonly unit: { readonly id: string; readonly name: string } | null;
  /** Units that may read it. */
  readonly readerUnitIds: readonly string[];
  /** Label of the report's cycle; of a value the day that it speaks of. */
  readonly cycle: string;
  readonly item: { readonly type: 'task' | 'indicator' | 'target'; readonly id: string; readonly title: string };
  readonly reportId: string | null;
  readonly measurementId: string | null;
}

/** What the caller may know of it; only the cycle where it is not his to read. */
export interface ShownUse {
  readonly unit: EvidenceUse['unit'] | null;
  readonly cycle: string;
  readonly item: EvidenceUse['item'] | null;
  readonly reportId: string | null;
  readonly measurementId: string | null;
}

export function shownUses(actor: Actor, uses: readonly EvidenceUse[]): ShownUse[] {
  return uses.map(({ readerUnitIds, ...use }) =>
    isReader(actor, readerUnitIds)
      ? use
      : { unit: null, cycle: use.cycle, item: null, reportId: null, measurementId: null },
  );
}

export interface UsedEvidence {
  readonly fileName: string;
  readonly sha256: string;
  readonly alsoUsedBy: readonly EvidenceUse[];
}

/**
 * Files that bear out something else beside the report. The text names no foreign unit, since the unit reads it too; the reviewer
 * finds them in `alsoUsedBy`.
 */
export function reusedEvidence(unitId: string, evidence: readonly UsedEvidence[]): ReportWarning[] {
  return evidence.flatMap(({ fileName, sha256, alsoUsedBy }, index) => {
    if (alsoUsedBy.length === 0) return [];
    const own = alsoUsedBy.filter(({ unit }) => unit?.id === unitId).map(({ cycle }) => `本单位${cycle}`);
    const others = alsoUsedBy.some(({ unit }) => unit !== null && unit.id !== unitId) ? ['其他单位'] : [];
    const district = alsoUsedBy.some(({ unit }) => unit === null) ? ['统筹单位'] : [];
    const users = [...new Set([...own, ...others, ...district])].join('、');
    return [
      {
        key: `evidence_reused:${sha256.slice(0, 16)}`,
        code: 'evidence_reused',
        field: `evidence.${index}`,
        message: `佐证材料“${fileName}”与${users}所附的是同一份文件，请确认它说明的是本单位本周期的进展`,
      },
    ];
  });
}
