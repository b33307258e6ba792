import type { DataSheet } from '../../../../platform/spreadsheet/stream-tables.js';
import { TINT } from '../../../../platform/official-document/styles.js';
import { CONCLUSIONS, type Conclusion } from '../../domain/conclusion.js';
import type { EvaluationSnapshot, SnapshotIndicator } from '../../domain/snapshot.js';
import type { Edition } from '../edition.js';
import { newestValue } from '../prose/indicators.js';
import { ATTRIBUTES, CONCLUSION_TINTS, yearsOf } from '../tables/indicator-words.js';
import { numberOf, sheetOf, type Shown } from './columns.js';

/** Every indicator with its base, its target and all yearly values that are known. */
export function indicatorSheet({ indicators }: EvaluationSnapshot, edition: Edition): DataSheet {
  return sheetOf(edition, { name: '指标', frozenColumns: 3, items: indicators }, [
    ...identity,
    ...yearsOf(indicators).map(yearColumn),
    ...newest,
    ...(indicators.some(({ values }) => preliminaryYears(values) !== '') ? [preliminary] : []),
    ...judgement,
  ]);
}

const identity: readonly Shown<SnapshotIndicator>[] = [
  { header: '属性', width: 9, format: 'text', value: ({ attribute }) => ATTRIBUTES[attribute] },
  { header: '序号', width: 7, format: 'count', value: ({ number }) => number },
  { header: '指标', width: 34, format: 'text', value: ({ name }) => name },
  { header: '计量单位', width: 12, format: 'text', value: ({ unit }) => unit },
  { header: '基期年', width: 9, format: 'count', value: ({ base }) => base?.year ?? null },
  { header: '基期值', width: 11, format: 'figure', value: ({ base }) => numberOf(base?.value) },
  { header: '目标', width: 22, format: 'text', value: ({ targetText }) => targetText },
];

function yearColumn(year: number): Shown<SnapshotIndicator> {
  return {
    header: `${year}年`,
    width: 11,
    format: 'figure',
    value: ({ values }) => numberOf(values.find((value) => value.year === year)?.value),
  };
}

const newest: readonly Shown<SnapshotIndicator>[] = [
  { header: '最新年份', width: 9, format: 'count', value: (indicator) => newestValue(indicator)?.year ?? null },
  { header: '最新值', width: 11, format: 'figure', value: (indicator) => numberOf(newestValue(indicator)?.value) },
];

/** Figures stand in their columns as numbers, so that which of them are preliminary is said beside them. */
const preliminary: Shown<SnapshotIndicator> = {
  header: '初步数',
  width: 12,
  format: 'text',
  value: ({ values }) => preliminaryYears(values),
};

const judgement: readonly Shown<SnapshotIndicator>[] = [
  { header: '完成进度', width: 11, format: 'share', value: ({ attainment }) => numberOf(attainment) },
  {
    header: '结论',
    width: 15,
    format: 'text',
    value: ({ conclusion }) => CONCLUSIONS[conclusion],
    tint: (value) => tintOf(value),
  },
  { header: '牵头单位', width: 26, format: 'text', value: ({ lead }) => lead.join('、') },
  { header: '责任单位', width: 32, format: 'text', value: ({ responsible }) => responsible.join('、') },
  { header: '评价依据', width: 60, format: 'text', unprinted: true, internal: true, value: ({ reason }) => reason },
  { header: '指标标识', width: 38, format: 'text', unprinted: true, internal: true, value: ({ id }) => id },
];

function preliminaryYears(values: SnapshotIndicator['values']): string {
  const years = values.filter(({ preliminary }) => preliminary).map(({ year }) => year);
  return years
    .toSorted((a, b) => a - b)
    .map((year) => `${year}年`)
    .join('、');
}

function tintOf(word: unknown): string | undefined {
  const conclusion = (Object.keys(CONCLUSIONS) as Conclusion[]).find((key) => CONCLUSIONS[key] === word);
  return conclusion && TINT[CONCLUSION_TINTS[conclusion]];
}
