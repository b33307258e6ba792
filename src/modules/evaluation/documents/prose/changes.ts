import { chineseDay } from '../../../../platform/official-document/wording.js';
import { CONCLUSIONS, LIGHTS } from '../../domain/conclusion.js';
import { figure } from '../../domain/figures.js';
import { lightChanges, worseIndicators } from '../../domain/former.js';
import type { EvaluationSnapshot, SnapshotFormer, SnapshotIndicator } from '../../domain/snapshot.js';
import { quantity } from '../format.js';
import { evaluationName } from './title.js';
import { capped } from './words.js';

type YearValue = SnapshotIndicator['values'][number];

export interface FallenBack {
  readonly indicator: SnapshotIndicator;
  readonly before: YearValue;
  readonly now: YearValue;
}

/**
 * Indicators whose newest value is further from the target than that of the year before. Only where the snapshot says
 * which way is forward: bounds by their kind, levels by the side of the base on which the value is.
 */
export function fallenBack({ indicators }: EvaluationSnapshot): FallenBack[] {
  return indicators.flatMap((indicator) => {
    const [now, before] = indicator.values.toSorted((a, b) => b.year - a.year);
    if (now === undefined || before?.year !== now.year - 1) return [];
    const step = figure(now.value).comparedTo(figure(before.value));
    return step * forward(indicator, now) < 0 ? [{ indicator, before, now }] : [];
  });
}

/** 1 when more is better, -1 when less is, 0 when the snapshot does not say. */
function forward({ kind, base, attainment }: SnapshotIndicator, now: YearValue): number {
  if (kind === 'floor') return 1;
  if (kind === 'ceiling') return -1;
  if (kind !== 'level' || base === null || attainment === null) return 0;
  return Math.sign(figure(now.value).comparedTo(figure(base.value)) * figure(attainment).comparedTo(figure('0')));
}

export function valueOf({ unit }: SnapshotIndicator, { value }: YearValue): string {
  return quantity(value, unit);
}

/** `2022年度评估（截至2022年12月31日）` */
export function formerWords({ kind, asOf }: SnapshotFormer): string {
  return `${evaluationName(kind, asOf)}（截至${chineseDay(asOf)}）`;
}

/**
 * What has become worse, a sentence each; none where nothing has or nothing is known.
 * @param named how many of each are named.
 * @param nameOf how an item is written, with its quotation marks.
 */
export function changeSentences(
  snapshot: EvaluationSnapshot,
  named: number,
  nameOf: (name: string) => string,
): string[] {
  const { former } = snapshot;
  const { worse, better } = lightChanges(snapshot);
  const indicators = worseIndicators(snapshot);
  const list = (items: readonly string[]): string => capped(items, named, (total) => `${total}项`, '；');
  const back = fallenBack(snapshot).map(
    ({ indicator, before, now }) =>
      `${nameOf(indicator.name)}由${before.year}年的${valueOf(indicator, before)}变为${now.year}年的${valueOf(indicator, now)}`,
  );
  return [
    ...(former === undefined
      ? []
      : [
          `与${formerWords(former)}相比，` +
            (worse.length + indicators.length === 0
              ? '没有评价转差的指标和任务'
              : `评价转差的指标${indicators.length}项、任务${worse.length}项`) +
            (better.length === 0 ? '' : `，好转的任务${better.length}项`) +
            '。',
        ]),
    ...(indicators.length === 0
      ? []
      : [
          `转差的指标：${list(
            indicators.map(
              ({ item, before, now }) => `${nameOf(item.name)}由${CONCLUSIONS[before]}转为${CONCLUSIONS[now]}`,
            ),
          )}。`,
        ]),
    ...(worse.length === 0
      ? []
      : [
          `转差的任务：${list(
            worse.map(({ item, before, now }) => `${nameOf(item.title)}由${LIGHTS[before]}转为${LIGHTS[now]}`),
          )}。`,
        ]),
    ...(back.length === 0 ? [] : [`最近一年数值后退的指标：${list(back)}。`]),
  ];
}
