import type { FoundClause } from './clauses.js';
import type { Flow } from './flow.js';
import { nodeAt, RANK, titleSpan, type OutlineNode } from './outline.js';
import { trim } from './sentences.js';

/**
 * Tasks without a number: where several paragraphs under one heading (or under none) each end in an assignment,
 * every assignment closes an item that begins behind the one before it.
 */
export function paragraphItems(
  flow: Flow,
  nodes: readonly OutlineNode[],
  clauses: readonly FoundClause[],
): OutlineNode[] {
  return groupsOf(nodes, clauses).flatMap(({ node, clauses: group }) => {
    if (group.length < 2 || (node !== null && !titleStandsAlone(flow.text, node))) return [];
    const runs = runsOf(flow.text, group);
    return runs.length < 2 ? [] : itemsOf(flow.text, node, runs);
  });
}

interface Group {
  node: OutlineNode | null;
  clauses: FoundClause[];
}

function groupsOf(nodes: readonly OutlineNode[], clauses: readonly FoundClause[]): Group[] {
  const groups: Group[] = [];
  for (const clause of clauses) {
    const node = nodeAt(nodes, clause.start);
    const last = groups.at(-1);
    if (last?.node === node) last.clauses.push(clause);
    else groups.push({ node, clauses: [clause] });
  }
  return groups;
}

function titleStandsAlone(text: string, node: OutlineNode): boolean {
  return /^[。:\s]*\n/.test(text.slice(node.titleEnd, node.titleEnd + 8));
}

/** Clauses of one paragraph close one item together. */
function runsOf(text: string, clauses: readonly FoundClause[]): FoundClause[][] {
  const runs: FoundClause[][] = [];
  for (const clause of clauses) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && !text.slice(before.end, clause.start).includes('\n')) last.push(clause);
    else runs.push([clause]);
  }
  return runs;
}

function itemsOf(text: string, parent: OutlineNode | null, runs: readonly FoundClause[][]): OutlineNode[] {
  let from = parent?.titleEnd ?? null;
  return runs.map((run, index) => {
    const clauseStart = run[0]?.start ?? 0;
    const end = run.at(-1)?.end ?? clauseStart;
    const start = trim(text, from ?? text.lastIndexOf('\n', clauseStart) + 1, clauseStart).start;
    const body = /^[\s。;,]*/.exec(text.slice(start, clauseStart))?.[0].length ?? 0;
    from = end;
    const title = titleSpan(text, start + body, clauseStart);
    const item: OutlineNode = {
      rank: RANK.ITEM,
      number: index + 1,
      label: '',
      start: start + body,
      contentStart: start + body,
      ownEnd: end,
      end,
      titleStart: title.start,
      titleEnd: title.end,
      parent,
      children: [],
    };
    parent?.children.push(item);
    return item;
  });
}
