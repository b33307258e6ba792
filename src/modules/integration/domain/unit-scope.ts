import { hasRole, unitsOf, type Actor } from '../../../platform/security/actor.js';

/** Units of whose matters the actor is told; null for the whole jurisdiction. As `reporting` shows them. */
export function unitScope(actor: Actor): readonly string[] | null {
  if (actor.kind === 'system' || hasRole(actor, 'coordinator', 'supervisor', 'leader')) return null;
  return unitsOf(actor, 'reporter', 'approver');
}
