import type { Actor } from '../../../platform/security/actor.js';
import type { ReportWarning } from './warnings.js';
import { visibleUnits } from './who-reads.js';

/** Another report, of another unit or of another cycle, that has the same file. */
export interface EvidenceUse {
  readonly unit: { readonly id: string; readonly name: string };
  readonly consolidatingUnitId: string;
  /** Label of its cycle. */
  readonly cycle: string;
  readonly item: { readonly type: 'task' | 'indicator'; readonly id: string; readonly title: string };
  readonly reportId: string;
}

/** What the caller may know of it; only the cycle where the report is not his to read. */
export interface ShownUse {
  readonly unit: EvidenceUse['unit'] | null;
  readonly cycle: string;
  readonly item: EvidenceUse['item'] | null;
  readonly reportId: string | null;
}

export function shownUses(actor: Actor, uses: readonly EvidenceUse[]): ShownUse[] {
  const units = visibleUnits(actor);
  return uses.map(({ unit, consolidatingUnitId, cycle, item, reportId }) =>
    units === null || units.includes(unit.id) || units.includes(consolidatingUnitId)
      ? { unit, cycle, item, reportId }
      : { unit: null, cycle, item: null, reportId: null },
  );
}

export interface UsedEvidence {
  readonly fileName: string;
  readonly sha256: string;
  readonly alsoUsedBy: readonly EvidenceUse[];
}

/**
 * Files that bear out more than one report. The text names no foreign unit, since the unit reads it too; the reviewer
 * finds them in `alsoUsedBy`.
 */
export function reusedEvidence(unitId: string, evidence: readonly UsedEvidence[]): ReportWarning[] {
  return evidence.flatMap(({ fileName, sha256, alsoUsedBy }, index) => {
    if (alsoUsedBy.length === 0) return [];
    const own = alsoUsedBy.filter(({ unit }) => unit.id === unitId).map(({ cycle }) => `本单位${cycle}`);
    const others = alsoUsedBy.some(({ unit }) => unit.id !== unitId) ? ['其他单位'] : [];
    const users = [...new Set([...own, ...others])].join('、');
    return [
      {
        key: `evidence_reused:${sha256.slice(0, 16)}`,
        code: 'evidence_reused',
        field: `evidence.${index}`,
        message: `佐证材料“${fileName}”与${users}的填报所附是同一份文件，请确认它说明的是本单位本周期的进展`,
      },
    ];
  });
}
