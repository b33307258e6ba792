import { CONCLUSIONS, type Conclusion } from '../../domain/conclusion.js';
import type { EvaluationSnapshot, SnapshotIndicator } from '../../domain/snapshot.js';
import { chinesePunctuation, quantity, share } from '../format.js';
import { type Block, byConclusion, capped, conclusionWords, heading1, heading2, paragraph, quoted } from './words.js';

const NAMED_PER_CONCLUSION = 6;

/** 二、主要指标完成情况: binding indicators first, then expected ones. */
export function indicatorChapter({ indicators }: EvaluationSnapshot, ordinal: string): Block[] {
  const binding = indicators.filter((indicator) => indicator.attribute === 'BINDING');
  const expected = indicators.filter((indicator) => indicator.attribute === 'EXPECTED');
  return [
    heading1(`${ordinal}、主要指标完成情况`),
    heading2('（一）约束性指标'),
    ...attributeBlocks('约束性', binding),
    heading2('（二）预期性指标'),
    ...attributeBlocks('预期性', expected),
  ];
}

function attributeBlocks(attribute: string, indicators: readonly SnapshotIndicator[]): Block[] {
  if (indicators.length === 0) return [paragraph(`《分工方案》没有列出${attribute}指标。`)];
  const groups = byConclusion(indicators);
  const counts = Object.fromEntries(groups.map(([conclusion, members]) => [conclusion, members.length]));
  return [
    paragraph(
      `${attribute}指标共${indicators.length}项，其中${conclusionWords(counts)}。` +
        groups.map(([conclusion, members]) => groupSentence(conclusion, members)).join(''),
    ),
  ];
}

function groupSentence(conclusion: Conclusion, members: readonly SnapshotIndicator[]): string {
  const describe = conclusion === 'NOT_ASSESSABLE' ? (i: SnapshotIndicator) => quoted(i.name) : indicatorWords;
  const list = capped(members.map(describe), NAMED_PER_CONCLUSION, (total) => `${total}项`);
  const where = members.length > NAMED_PER_CONCLUSION ? '（详见附件1）' : '';
  return `${CONCLUSIONS[conclusion]}的有${list}${where}。`;
}

/** `“绿化覆盖率”（目标达到41.51%，2022年为41.2%，完成进度70.0%）`; what is unknown is left out. */
export function indicatorWords(indicator: SnapshotIndicator): string {
  const newest = newestValue(indicator);
  const facts = [
    `目标${chinesePunctuation(indicator.targetText)}`,
    ...(newest === undefined ? [] : [`${newest.year}年为${quantity(newest.value, indicator.unit)}`]),
    ...(indicator.attainment === null ? [] : [`完成进度${share(indicator.attainment)}`]),
  ];
  return `${quoted(indicator.name)}（${facts.join('，')}）`;
}

export function newestValue(indicator: SnapshotIndicator): SnapshotIndicator['values'][number] | undefined {
  return indicator.values.toSorted((a, b) => b.year - a.year)[0];
}
