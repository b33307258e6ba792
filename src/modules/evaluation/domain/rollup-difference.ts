import { canonicalJson, sha256Hex, type JsonValue } from '../../../platform/json.js';
import { order } from './order.js';
import { nodeKey, type RollupNode, type RollupNodeType } from './rollup-node.js';

/** Day, rules and revision of the scheme that a row was computed by. */
export interface RowBasis {
  readonly asOf: string;
  readonly policyVersion: number;
  /** Of the scheme. */
  readonly revision: number;
}

/** A kept row of the roll-up, as far as it can be wrong. */
export interface KeptRow extends RowBasis {
  readonly type: RollupNodeType;
  readonly id: string;
  readonly light: string | null;
  readonly result: unknown;
  readonly sums: unknown;
}

/**
 * What is wrong with a kept row: it is not there, there is nothing that it could be of, it is of another day, policy or
 * revision, or its content is another.
 */
export type DifferenceKind = 'ABSENT' | 'SURPLUS' | 'OUTDATED' | 'CHANGED';

export interface RollupDifference {
  readonly type: RollupNodeType;
  readonly id: string;
  readonly kind: DifferenceKind;
  /** Members of the result that differ, `light` where only the column does, and `sums`; empty unless `CHANGED`. */
  readonly members: readonly string[];
  /** SHA-256 over the canonical JSON of the result; null where there is none. */
  readonly keptSha256: string | null;
  readonly rebuiltSha256: string | null;
}

/**
 * Compares the kept rows with a roll-up made from nothing, byte for byte in canonical JSON (RFC 8785), in which the
 * order of an object's members, which the database does not keep, has no part.
 */
export function rollupDifferences(
  kept: readonly KeptRow[],
  rebuilt: readonly RollupNode[],
  basis: RowBasis,
): readonly RollupDifference[] {
  const keptByKey = new Map(kept.map((row) => [nodeKey(row), row]));
  const wanted = new Set(rebuilt.map(nodeKey));
  const surplus = kept.filter((row) => !wanted.has(nodeKey(row)));
  return [
    ...rebuilt.flatMap((node) => differenceOf(keptByKey.get(nodeKey(node)), node, basis) ?? []),
    ...surplus.map((row) => difference('SURPLUS', row, canonical(row.result), null)),
  ].toSorted((a, b) => order(nodeKey(a), nodeKey(b)));
}

function differenceOf(row: KeptRow | undefined, node: RollupNode, basis: RowBasis): RollupDifference | undefined {
  const rebuilt = canonical(node.result);
  if (!row) return difference('ABSENT', node, null, rebuilt);
  const kept = canonical(row.result);
  const { asOf, policyVersion, revision } = basis;
  if (row.asOf !== asOf || row.policyVersion !== policyVersion || row.revision !== revision) {
    return difference('OUTDATED', node, kept, rebuilt);
  }
  const members = [
    ...(kept === rebuilt ? [] : changedMembers(row.result, node.result)),
    ...(row.light === lightOf(node) ? [] : ['light']),
    ...(canonical(row.sums) === canonical(node.sums) ? [] : ['sums']),
  ];
  return members.length === 0 ? undefined : difference('CHANGED', node, kept, rebuilt, [...new Set(members)]);
}

function difference(
  kind: DifferenceKind,
  { type, id }: Pick<RollupNode, 'type' | 'id'>,
  kept: string | null,
  rebuilt: string | null,
  members: readonly string[] = [],
): RollupDifference {
  return { type, id, kind, members, keptSha256: kept && sha256Hex(kept), rebuiltSha256: rebuilt && sha256Hex(rebuilt) };
}

function changedMembers(kept: unknown, rebuilt: unknown): readonly string[] {
  const [before, after] = [membersOf(kept), membersOf(rebuilt)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted(order);
  return names.filter((name) => text(before[name]) !== text(after[name]));
}

function text(value: unknown): string | undefined {
  return value === undefined ? undefined : canonical(value);
}

function lightOf({ type, result }: RollupNode): unknown {
  return type === 'TASK' ? membersOf(result)['light'] : null;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function canonical(value: unknown): string {
  return canonicalJson(value as JsonValue);
}
