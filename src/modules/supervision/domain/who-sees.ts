import { forbidden } from '../../../platform/errors.js';
import { hasRole, unitsOf, type Actor } from '../../../platform/security/actor.js';

/** Units whose orders, and copies of orders, the actor may see; null for all of the jurisdiction. */
export function visibleUnits(actor: Actor): readonly string[] | null {
  if (actor.kind === 'system' || hasRole(actor, 'coordinator', 'supervisor', 'leader')) return null;
  return unitsOf(actor, 'reporter', 'approver');
}

/** @throws DomainError 403 `foreign_unit`. */
export function requireVisible(
  actor: Actor,
  { unit, copyUnitId }: { readonly unit: { readonly id: string }; readonly copyUnitId: string | null },
): void {
  const units = visibleUnits(actor);
  if (units === null || units.includes(unit.id)) return;
  if (copyUnitId !== null && units.includes(copyUnitId)) return;
  throw forbidden('foreign_unit', '这是其他单位的督办单，您的岗位不能查看。请从“本单位督办单”进入。');
}
