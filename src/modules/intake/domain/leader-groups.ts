import type { FoundClause } from './clauses.js';
import { matchesOf } from './matches.js';
import { firstStartingAfter } from './coverage.js';
import { RANK, type OutlineNode } from './outline.js';

/** Tasks grouped under a leader: 责任领导：李四 or 李四同志牵头的工作 on a line above them, up to the next or the chapter's end. */
interface LeaderHeading {
  start: number;
  leaders: readonly string[];
}

/** The name stands before its post or behind it: 李四同志, 李四副市长, 区委书记李四 */
const HEADING =
  /^[ \t]*(?:(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)[ \t]*)?([\u4e00-\u9fff]{2,10}(?:同志|[市区县州]长|书记|主任|常委)|[\u4e00-\u9fff]{0,10}(?:[市区县州]长|书记|主任|常委|主席)[\u4e00-\u9fff]{2,3})(?:牵头|负责|分管|包保|领衔)(?:负责)?的?(?:重点)?(?:工作|事项|任务|项目)?(?:\(\d{1,3}[项件]\))?[ \t:]*$/gm;

function unitsOf(clause: FoundClause): number {
  return clause.lead.length + clause.responsible.length + clause.supporting.length;
}

/** A label of a leader alone, directly above a numbered item. */
function standsAboveItem(text: string, clause: FoundClause, nodes: readonly OutlineNode[]): boolean {
  if (clause.leaders.length === 0 || unitsOf(clause) > 0 || /[([]/.test(text[clause.start] ?? '')) return false;
  const next = nodes[firstStartingAfter(nodes, clause.end - 1)];
  return next !== undefined && next.rank > RANK.CHAPTER && text.slice(clause.end, next.start).trim() === '';
}

function leadingBlanks(line: string): number {
  return line.length - line.trimStart().length;
}

/** Gives the leaders of such lines to the assignments below them; the lines themselves assign nothing. */
export function spreadLeaders(
  text: string,
  clauses: readonly FoundClause[],
  nodes: readonly OutlineNode[],
): FoundClause[] {
  const own = new Set(clauses.filter((clause) => standsAboveItem(text, clause, nodes)));
  const headings: LeaderHeading[] = [
    ...[...own].map(({ start, leaders }) => ({ start, leaders })),
    ...matchesOf(HEADING, text).map((match) => ({
      start: match.index + leadingBlanks(match[0]),
      leaders: [match[1] ?? ''],
    })),
  ].sort((a, b) => a.start - b.start);
  if (headings.length === 0) return [...clauses];
  const chapters = nodes.filter((node) => node.rank <= RANK.CHAPTER);
  let heading = -1;
  let chapter = -1;
  return clauses
    .filter((clause) => !own.has(clause))
    .map((clause) => {
      while ((headings[heading + 1]?.start ?? Number.POSITIVE_INFINITY) < clause.start) heading += 1;
      while ((chapters[chapter + 1]?.start ?? Number.POSITIVE_INFINITY) < clause.start) chapter += 1;
      const above = headings[heading];
      const holds = above !== undefined && above.start >= (chapters[chapter]?.start ?? 0);
      return holds && clause.leaders.length === 0 ? { ...clause, leaders: [...above.leaders] } : clause;
    });
}
