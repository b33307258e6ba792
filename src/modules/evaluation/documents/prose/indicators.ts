import { typeset } from '../../../../platform/official-document/wording.js';
import { type Block, heading1, heading2, paragraph } from '../../../../platform/official-document/block.js';
import { CONCLUSIONS, type Conclusion } from '../../domain/conclusion.js';
import type { EvaluationSnapshot, SnapshotIndicator } from '../../domain/snapshot.js';
import { quantity, share } from '../format.js';
import { withMark } from '../tables/indicator-words.js';
import { byConclusion, capped, conclusionWords, quoted } from './words.js';

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
    paragraph(`${attribute}指标共${indicators.length}项，其中${conclusionWords(counts)}。`),
    ...groups.map(([conclusion, members]) => paragraph(groupSentence(conclusion, members))),
  ];
}

function groupSentence(conclusion: Conclusion, members: readonly SnapshotIndicator[]): string {
  const describe = conclusion === 'NOT_ASSESSABLE' ? (i: SnapshotIndicator) => quoted(i.name) : indicatorWords;
  const list = capped(members.map(describe), NAMED_PER_CONCLUSION, (total) => `${total}项`);
  const where = members.length > NAMED_PER_CONCLUSION ? '（详见附件1）' : '';
  return `${CONCLUSIONS[conclusion]}的指标：${list}${where}。`;
}

/** `“绿化覆盖率”（目标：达到41.51%；2022年41.2%；完成进度70.0%）`; what is unknown is left out. */
export function indicatorWords(indicator: SnapshotIndicator): string {
  const newest = newestValue(indicator);
  const facts = [
    `目标：${typeset(indicator.targetText)}`,
    ...(newest === undefined ? [] : [withMark(`${newest.year}年${quantity(newest.value, indicator.unit)}`, newest)]),
    ...(indicator.attainment === null ? [] : [`${attainmentLabel(indicator.kind)}${share(indicator.attainment)}`]),
  ];
  return `${quoted(indicator.name)}（${facts.join('；')}）`;
}

export function newestValue(indicator: SnapshotIndicator): SnapshotIndicator['values'][number] | undefined {
  return indicator.values.toSorted((a, b) => b.year - a.year)[0];
}

/** What a share says of an indicator depends on the rule of its kind (design §6). */
function attainmentLabel(kind: string): string {
  switch (kind) {
    case 'assigned':
    case 'ceiling':
    case 'floor':
      return '达标年度占';
    case 'annual_average_growth':
      return '相当于目标的';
    default:
      return '完成进度';
  }
}
