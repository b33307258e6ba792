import type { DraftDuty, Span } from './draft.js';
import type { Flow } from './flow.js';
import { REQUIREMENTS } from './layout.js';
import type { OutlineNode } from './outline.js';
import { sentencesOf } from './sentences.js';

/**
 * Duties that the requirements of a document put on everybody: reporting at fixed times, a mid-term and a final
 * evaluation, a plan for each year, assessment. They are looked for below headings of requirements alone.
 */
const KINDS: readonly (readonly [DraftDuty['kind'], RegExp])[] = [
  ['MID_TERM_EVALUATION', /中期评估/],
  ['FINAL_EVALUATION', /(?:总结|终期|期末|末期)评估/],
  ['ANNUAL_PLAN', /年度(?:滚动)?(?:实施|工作|推进)?(?:计划|方案)|滚动(?:实施)?计划/],
  [
    'REPORT',
    /(?:报送|上报|报告|汇报|反馈)[^,。;]{0,20}(?:进展|情况|进度|成效|问题)|(?:进展|情况|进度|总结)[^,。;]{0,16}(?:报送|上报|报告|汇报|反馈)/,
  ],
  ['ASSESSMENT', /(?:纳入|列入|开展|进行|加强|实行)[^,。;]{0,24}考核/],
];
const FREQUENCIES: readonly (readonly [NonNullable<DraftDuty['frequency']>, RegExp])[] = [
  ['MONTH', /每个?月|按月|逐月/],
  ['QUARTER', /每个?季度|按季度?|逐季/],
  ['HALF_YEAR', /每半年|半年(?:度|一次)/],
  ['YEAR', /每年|年度|按年|逐年|年底/],
];
const HEADING = /评估|监测|督[查办导]|考核|检查/;
const MOST_TEXT = 200;

function isRequirement(flow: Flow, node: OutlineNode): boolean {
  for (let at: OutlineNode | null = node; at; at = at.parent) {
    const title = flow.text.slice(at.titleStart, at.titleEnd);
    if (REQUIREMENTS.test(title) || (HEADING.test(title) && title.length <= 20)) return true;
  }
  return false;
}

export function findDuties(flow: Flow, nodes: readonly OutlineNode[], tasks: ReadonlySet<OutlineNode>): DraftDuty[] {
  return nodes
    .filter((node) => !tasks.has(node) && isRequirement(flow, node))
    .flatMap((node) => sentencesOf(flow.text, node.contentStart, node.ownEnd).flatMap((span) => dutiesIn(flow, span)));
}

function dutiesIn(flow: Flow, { start, end }: Span): DraftDuty[] {
  const text = flow.text.slice(start, end);
  return KINDS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => ({
    kind,
    frequency: FREQUENCIES.find(([, pattern]) => pattern.test(text))?.[0] ?? null,
    text: flow.words(start, Math.min(end, start + MOST_TEXT)),
    source: flow.span(start, end),
  }));
}
