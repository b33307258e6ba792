import { forbidden } from '../../../platform/errors.js';
import { hasRole, unitsOf, type Actor } from '../../../platform/security/actor.js';

/** Units whose obligations the actor may see, and those of others that they consolidate; null for all of the jurisdiction. */
export function visibleUnits(actor: Actor): readonly string[] | null {
  if (actor.kind === 'system' || hasRole(actor, 'coordinator', 'supervisor', 'leader')) return null;
  return unitsOf(actor, 'reporter', 'approver');
}

/** @throws DomainError 403 `foreign_unit`. */
export function requireVisible(
  actor: Actor,
  item: { readonly unitId: string; readonly consolidatingUnitId: string },
): void {
  requireReader(actor, [item.unitId, item.consolidatingUnitId]);
}

/** Whether the actor sees what these units may read. */
export function isReader(actor: Actor, readerUnitIds: readonly string[]): boolean {
  const units = visibleUnits(actor);
  return units === null || readerUnitIds.some((id) => units.includes(id));
}

/** @throws DomainError 403 `foreign_unit`. */
export function requireReader(actor: Actor, readerUnitIds: readonly string[]): void {
  if (isReader(actor, readerUnitIds)) return;
  throw forbidden('foreign_unit', '这是其他单位的填报事项，您的岗位不能查看。请从“我的填报事项”进入。');
}
