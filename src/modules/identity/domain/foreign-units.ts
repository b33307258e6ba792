import type { Actor } from '../../../platform/security/actor.js';

/**
 * The units whose data an answer holds and for which the reader has no post, sorted. Answers name the unit of a thing as
 * `unitId` or as `unit: { id }`, however deep; other mentions of units (who consolidates, who leads) are no data of theirs.
 */
export function foreignUnits(body: unknown, actor: Pick<Actor, 'posts'>): string[] {
  const named = new Set<string>();
  collect(body, named);
  for (const { unitId } of actor.posts) if (unitId !== null) named.delete(unitId);
  return [...named].sort();
}

function collect(value: unknown, named: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, named);
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    if (name === 'unitId' && typeof member === 'string') named.add(member);
    else if (name === 'unit' && isNamed(member)) named.add(member.id);
    else collect(member, named);
  }
}

function isNamed(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string';
}
