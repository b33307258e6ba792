import { COVERS_ABOVE } from './clause-grammar.js';
import type { FoundClause } from './clauses.js';
import type { Flow } from './flow.js';
import { isIndicatorHeading } from './indicators.js';
import { nodeAt, RANK, type OutlineNode } from './outline.js';
import { findQuantities } from './targets/quantity.js';

/** Which node of the outline is what. */
export interface Layout {
  indicators: OutlineNode[];
  tasks: OutlineNode[];
  requirements: OutlineNode[];
  clausesOf: (node: OutlineNode) => FoundClause[];
}

/** Headings of what everybody has to do for the whole. */
export const REQUIREMENTS = /工作要求|有关要求|保障措施|组织实施|组织保障|实施保障|工作保障|保障机制|组织领导|实施机制/;

function titleOf(flow: Flow, node: OutlineNode): string {
  return flow.text.slice(node.titleStart, node.titleEnd);
}

function groupByNode(nodes: readonly OutlineNode[], clauses: readonly FoundClause[]): Map<OutlineNode, FoundClause[]> {
  const groups = new Map<OutlineNode, FoundClause[]>();
  for (const clause of clauses) {
    const node = nodeAt(nodes, clause.start);
    if (node === null) continue;
    const group = groups.get(node);
    if (group) group.push(clause);
    else groups.set(node, [clause]);
  }
  return groups;
}

/**
 * An assignment behind the last of several parts covers all of them: when only the last child carries one and
 * the parent none, it is the parent's. Chapters are left out; they hold tasks, not parts of one.
 */
function liftClosingClause(node: OutlineNode, groups: Map<OutlineNode, FoundClause[]>): void {
  const last = node.children.at(-1);
  const closing = last ? groups.get(last) : undefined;
  if (!last || !closing || node.rank < RANK.SECTION || node.children.length < 2 || groups.has(node)) return;
  if (last.children.length > 0 || node.children.some((child) => child !== last && groups.has(child))) return;
  groups.delete(last);
  groups.set(node, closing);
}

/** （以上责任单位：…） holds for the items above it that have none, up to the one that has. */
function coverItemsAbove(
  flow: Flow,
  nodes: readonly OutlineNode[],
  clauses: readonly FoundClause[],
  groups: Map<OutlineNode, FoundClause[]>,
): void {
  const places = new Map<OutlineNode, number>();
  for (const clause of clauses) {
    if (!COVERS_ABOVE.test(flow.text.slice(clause.start + 1, clause.start + 12))) continue;
    const node = nodeAt(nodes, clause.start);
    const siblings = node?.parent?.children ?? [];
    if (node && !places.has(node)) siblings.forEach((sibling, place) => places.set(sibling, place));
    for (let at = node ? (places.get(node) ?? 0) - 1 : -1; at >= 0; at -= 1) {
      const sibling = siblings[at];
      if (sibling === undefined || groups.has(sibling)) break;
      groups.set(sibling, [clause]);
    }
  }
}

/** Longer words without a figure are a passage of text (总体要求：…), no indicator. */
const LONGEST_INDICATOR = 60;

function isPassage(flow: Flow, node: OutlineNode): boolean {
  return (
    node.titleEnd - node.titleStart > LONGEST_INDICATOR &&
    findQuantities(flow.text, node.titleStart, node.titleEnd).length === 0
  );
}

function underIndicatorHeading(flow: Flow, node: OutlineNode): boolean {
  if (isPassage(flow, node)) return false;
  for (let at = node.parent; at; at = at.parent) {
    if (at.rank <= RANK.SECTION && isIndicatorHeading(titleOf(flow, at))) return true;
  }
  return false;
}

/**
 * A task is a numbered item that carries an assignment, and each of its siblings: one that was forgotten must
 * show. Leaves below a heading of indicators are indicators; a chapter of requirements without assignments
 * lists duties for everybody. Rows of tables of indicators (`tabled`) are neither.
 */
export function layoutOf(
  flow: Flow,
  nodes: readonly OutlineNode[],
  clauses: readonly FoundClause[],
  tabled: ReadonlySet<OutlineNode>,
): Layout {
  const groups = groupByNode(nodes, clauses);
  for (const node of nodes) liftClosingClause(node, groups);
  coverItemsAbove(flow, nodes, clauses, groups);
  const layout: Layout = { indicators: [], tasks: [], requirements: [], clausesOf: (node) => groups.get(node) ?? [] };
  const assignedRanks = new Map<OutlineNode | null, Set<number>>();
  for (const node of groups.keys()) {
    const ranks = assignedRanks.get(node.parent) ?? new Set();
    assignedRanks.set(node.parent, ranks.add(node.rank));
  }
  for (const node of nodes) {
    if (tabled.has(node)) continue;
    if (node.children.length === 0 && node.rank >= RANK.SECTION && underIndicatorHeading(flow, node))
      layout.indicators.push(node);
    else if (isTask(node, groups, assignedRanks)) layout.tasks.push(node);
    else if (node.parent && REQUIREMENTS.test(titleOf(flow, node.parent)) && node.parent.rank <= RANK.CHAPTER)
      layout.requirements.push(node);
  }
  return layout;
}

function isTask(
  node: OutlineNode,
  groups: ReadonlyMap<OutlineNode, unknown>,
  assignedRanks: ReadonlyMap<OutlineNode | null, ReadonlySet<number>>,
): boolean {
  if (groups.has(node)) return true;
  const siblingsAreTasks = node.rank > RANK.CHAPTER && (assignedRanks.get(node.parent)?.has(node.rank) ?? false);
  return siblingsAreTasks && node.children.every((child) => !groups.has(child)) && node.children.length === 0;
}
