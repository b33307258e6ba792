import { forbidden } from '../../../platform/errors.js';
import { unitsOf, type Actor, type RoleName } from '../../../platform/security/actor.js';

/**
 * The actor must hold one of the roles for this very unit. The service itself may act for every unit.
 * @throws DomainError 403 `foreign_unit`.
 */
export function requireUnit(actor: Actor, unitId: string, roles: readonly RoleName[]): void {
  if (actor.kind === 'system' || unitsOf(actor, ...roles).includes(unitId)) return;
  throw forbidden(
    'foreign_unit',
    '这是其他单位的事项，您的岗位不能办理。请核对事项所属单位，或联系本单位的相应岗位人员。',
  );
}
