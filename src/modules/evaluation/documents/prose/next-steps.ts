import { typeset } from '../../../../platform/official-document/wording.js';
import { type Block, heading1, heading2, paragraph } from '../../../../platform/official-document/block.js';
import type { Edition } from '../edition.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import { laggingIndicators, missingByUnit, tasksWithLight, unassessable } from './problems.js';
import { answerable, capped, quoted, unitWords } from './words.js';

const LISTED = 10;

/** A duty that follows from a finding by rule, and whom it falls on. */
interface Duty {
  readonly title: string;
  readonly demand: string;
  readonly items: readonly string[];
  /** How the items are counted when there are too many to name, and where all of them are. */
  readonly counted: string;
}

/**
 * 下一步举措: only what follows from a finding by rule (behind → explain and correct, not assessable → supply, missing
 * → report). Opinions are the author's, in a marked place. The public edition names no duties of reporting.
 */
export function nextStepChapter(snapshot: EvaluationSnapshot, ordinal: string, edition: Edition): Block[] {
  const duties = dutiesOf(snapshot, edition).filter(({ items }) => items.length > 0);
  return [
    heading1(`${ordinal}、下一步举措`),
    ...duties.flatMap((duty, index) => [
      heading2(`（${'一二三四五'.charAt(index)}）${duty.title}`),
      paragraph(`${duty.demand}：${capped(duty.items, LISTED, (total) => `${total}${duty.counted}`, '；')}。`),
    ]),
    ...(duties.length === 0 ? [paragraph('按评价规则，没有需要整改、补报的事项。')] : []),
  ];
}

function dutiesOf(snapshot: EvaluationSnapshot, edition: Edition): Duty[] {
  const lagging = laggingIndicators(snapshot).map((i) => `${unitWords(answerable(i))}负责${quoted(i.name)}`);
  const slow = [...tasksWithLight(snapshot, 'RED'), ...tasksWithLight(snapshot, 'YELLOW')];
  const wanting = [
    ...unassessable(snapshot).map((i) => `${unitWords(answerable(i))}补充${quoted(i.name)}的数据`),
    ...tasksWithLight(snapshot, 'GREY').map((task) => `${unitWords(answerable(task))}填报${quoted(task.title)}的进展`),
  ];
  const pace = [
    {
      title: '扭转滞后指标',
      demand: '由责任单位说明原因，提出赶上预期的措施',
      items: lagging,
      counted: '项，详见附件1',
    },
    {
      title: '加快落后任务',
      demand: '由牵头单位会同责任单位说明原因，提出赶上序时进度的安排',
      items: slow.map((task) => `${unitWords(task.lead)}牵头${quoted(task.title)}`),
      counted: '项，详见附件2',
    },
  ];
  if (edition === 'PUBLIC') return pace;
  return [
    ...pace,
    {
      title: '补齐评价数据',
      demand: '由有关单位在下一填报周期补充数据并附来源',
      items: wanting,
      counted: '项，详见附件1、附件2',
    },
    {
      title: '补报缺报事项',
      demand: '由缺报单位按清单补报',
      items: missingByUnit(snapshot.missing).map(([unit, count]) => `${typeset(unit)}${count}份`),
      counted: '个单位，详见附件5',
    },
  ];
}

/** Whoever coordinates the plan at this level; a county district's bureau is called differently from a city's. */
export function authorOf(jurisdictionName: string): string {
  if (jurisdictionName.endsWith('区')) return '区发改局';
  if (jurisdictionName.endsWith('市')) return '市发改委';
  if (jurisdictionName.endsWith('县')) return '县发改局';
  return '统筹单位';
}
