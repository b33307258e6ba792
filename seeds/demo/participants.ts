import type { DemoParticipant } from './demo-facts.js';

/** The unit whose report and figures count for an item: exactly one of its participants. */
export function consolidatingUnit(participants: readonly DemoParticipant[]): string {
  const found = participants.filter((participant) => participant.consolidates);
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Error(`an item needs exactly one consolidating unit, found ${found.length}`);
  }
  return first.unit;
}

/**
 * Participants of an item in the order of the document: groups become their members, a unit that is named more than
 * once keeps its first role, and the first LEAD (else the first unit at all) consolidates.
 */
export function participantsOf(
  assigned: readonly { readonly role: DemoParticipant['role']; readonly asWritten: string }[],
  membersOf: (asWritten: string) => readonly string[],
): DemoParticipant[] {
  const roles = new Map<string, DemoParticipant['role']>();
  for (const { role, asWritten } of assigned) {
    for (const unit of membersOf(asWritten)) if (!roles.has(unit)) roles.set(unit, role);
  }
  const units = [...roles].map(([unit, role]) => ({ unit, role }));
  const consolidating = units.find(({ role }) => role === 'LEAD') ?? units[0];
  return units.map((participant) => ({ ...participant, consolidates: participant === consolidating }));
}
