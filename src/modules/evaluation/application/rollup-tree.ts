import type { RollupOutline } from '../domain/rollup-input.js';
import type { NodeResults, RollupNodeType } from '../domain/rollup-node.js';
import type { RollupResult, UnitResult } from '../domain/rollup-result.js';
import { unitsInOrder } from '../domain/unit.js';
import type { KeptNode } from '../persistence/rollup-nodes.js';

/** A roll-up out of its kept nodes. @returns null when the kept nodes are of another day, policy or tree. */
export function resultOf(kept: readonly KeptNode[], outline: RollupOutline): RollupResult | null {
  const [scheme] = resultsOfType(kept, 'SCHEME');
  if (!scheme || !coversItems(kept, outline)) return null;
  return {
    asOf: outline.asOf,
    policy: { name: outline.policy.name, version: outline.policy.version },
    scheme,
    sections: resultsOfType(kept, 'SECTION'),
    tasks: resultsOfType(kept, 'TASK'),
    indicators: resultsOfType(kept, 'INDICATOR'),
    units: inDocumentOrder(resultsOfType(kept, 'UNIT'), outline),
  };
}

function inDocumentOrder(units: readonly UnitResult[], outline: RollupOutline): UnitResult[] {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  return unitsInOrder(outline, [...byId.keys()]).flatMap((id) => byId.get(id) ?? []);
}

/** Whether the kept nodes are of this day and policy and cover all tasks and indicators of this scheme. */
function coversItems(kept: readonly KeptNode[], outline: RollupOutline): boolean {
  const wanted = [
    ...outline.scheme.sections.flatMap((section) => section.tasks.map((task) => `TASK ${task.id}`)),
    ...outline.scheme.indicators.map((indicator) => `INDICATOR ${indicator.id}`),
  ];
  const current = kept.filter((node) => node.asOf === outline.asOf && node.policyVersion === outline.policy.version);
  const have = new Set(current.map((node) => `${node.type} ${node.id}`));
  return wanted.every((node) => have.has(node));
}

function resultsOfType<T extends RollupNodeType>(kept: readonly KeptNode[], type: T): NodeResults[T][] {
  return kept.filter((node) => node.type === type).map(({ result }) => result as NodeResults[T]);
}
