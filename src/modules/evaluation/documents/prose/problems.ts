import { typeset } from '../../../../platform/official-document/wording.js';
import { type Block, heading1, heading2, paragraph } from '../../../../platform/official-document/block.js';
import { LIGHTS, type Light } from '../../domain/conclusion.js';
import type { Edition } from '../edition.js';
import type { EvaluationSnapshot, SnapshotIndicator, SnapshotMissing, SnapshotTask } from '../../domain/snapshot.js';
import { answerable, asClause, capped, paceClause, quoted, slowestFirst, tasksOf, unitWords } from './words.js';

const LISTED_TASKS = 8;
const LISTED_INDICATORS = 12;
const NAMED_UNITS = 6;

export function laggingIndicators(snapshot: EvaluationSnapshot): SnapshotIndicator[] {
  return snapshot.indicators.filter(({ conclusion }) => conclusion === 'BEHIND' || conclusion === 'NOT_COMPLETED');
}

export function unassessable(snapshot: EvaluationSnapshot): SnapshotIndicator[] {
  return snapshot.indicators.filter(({ conclusion }) => conclusion === 'NOT_ASSESSABLE');
}

export function tasksWithLight(snapshot: EvaluationSnapshot, light: Light): SnapshotTask[] {
  return slowestFirst(tasksOf(snapshot).filter((task) => task.light === light));
}

/** 四、突出问题及原因: what is behind, what cannot be judged and for want of which data, what was not reported. */
export function problemChapter(snapshot: EvaluationSnapshot, ordinal: string, edition: Edition): Block[] {
  return [
    heading1(`${ordinal}、突出问题及原因`),
    heading2('（一）滞后的指标'),
    ...laggingIndicatorBlocks(laggingIndicators(snapshot)),
    heading2('（二）进度落后的任务'),
    ...laggingTaskBlocks(snapshot),
    ...(edition === 'INTERNAL' ? wantingBlocks(snapshot) : []),
  ];
}

function wantingBlocks(snapshot: EvaluationSnapshot): Block[] {
  return [
    heading2('（三）不可评价的指标和任务'),
    ...unassessableBlocks(snapshot),
    heading2('（四）缺报情况'),
    missingParagraph(snapshot.missing),
  ];
}

function laggingIndicatorBlocks(indicators: readonly SnapshotIndicator[]): Block[] {
  if (indicators.length === 0) return [paragraph('本次评估没有滞后的指标。')];
  return numbered(indicators, LISTED_INDICATORS, '附件1', (indicator) => {
    const attribute = indicator.attribute === 'BINDING' ? '约束性指标' : '预期性指标';
    return `${attribute}${quoted(indicator.name)}（${unitWords(answerable(indicator))}负责）：${asClause(indicator.reason)}。`;
  });
}

/** Red ones and yellow ones, slowest first. */
export function laggingTaskBlocks(snapshot: EvaluationSnapshot): Block[] {
  const groups = (['RED', 'YELLOW'] as const)
    .map((light) => ({ light, tasks: tasksWithLight(snapshot, light) }))
    .filter(({ tasks }) => tasks.length > 0);
  if (groups.length === 0) return [paragraph('本次评估没有进度偏慢或者严重滞后的任务。')];
  return groups.map(({ light, tasks }) => {
    const items = tasks.map(
      (task) => `${quoted(task.title)}${paceClause(task.percent, snapshot.elapsed)}（${unitWords(task.lead)}牵头）`,
    );
    return paragraph(
      `${LIGHTS[light]}的任务${tasks.length}项：${capped(items, LISTED_TASKS, (total) => `${total}项，详见附件2`, '；')}。`,
    );
  });
}

function unassessableBlocks(snapshot: EvaluationSnapshot): Block[] {
  const indicators = unassessable(snapshot);
  const grey = tasksWithLight(snapshot, 'GREY');
  if (indicators.length + grey.length === 0) return [paragraph('全部指标和任务均可评价。')];
  const indicatorBlocks = numbered(
    indicators,
    LISTED_INDICATORS,
    '附件1',
    (indicator) =>
      `${quoted(indicator.name)}（由${unitWords(answerable(indicator))}提供数据）：${asClause(indicator.reason)}。`,
  );
  const greyItems = grey.map((task) => `${quoted(task.title)}（${unitWords(answerable(task))}）`);
  const greyBlocks =
    grey.length === 0
      ? []
      : [
          paragraph(
            `未报进展的任务${grey.length}项，需由牵头单位填报：` +
              `${capped(greyItems, LISTED_TASKS, (total) => `${total}项，详见附件2`)}。`,
          ),
        ];
  return [...indicatorBlocks, ...greyBlocks];
}

function numbered<T>(items: readonly T[], cap: number, annex: string, sentence: (item: T) => string): Block[] {
  const shown = items.slice(0, cap).map((item, index) => paragraph(`${index + 1}.${sentence(item)}`));
  return items.length > cap ? [...shown, paragraph(`以上列出${cap}项，全部${items.length}项见${annex}。`)] : shown;
}

function missingParagraph(missing: readonly SnapshotMissing[]): Block {
  if (missing.length === 0) return paragraph('截至评估日，到期的填报事项均已报送并经审核。');
  const counts = missingByUnit(missing);
  const units = counts.map(([unit, count]) => `${typeset(unit)}${count}份`);
  return paragraph(
    `截至评估日，应报而没有经审核的填报共${missing.length}份，涉及${counts.length}个单位：` +
      `${capped(units, NAMED_UNITS, () => '')}${counts.length > NAMED_UNITS ? '，' : '。'}` +
      (counts.length > NAMED_UNITS ? '逐项清单见附件5。' : ''),
  );
}

/** Units with missing reports, those with most first; equal counts keep the snapshot's order. */
export function missingByUnit(missing: readonly SnapshotMissing[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { unit } of missing) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
