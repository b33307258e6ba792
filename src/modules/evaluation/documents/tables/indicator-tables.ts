import type { EvaluationSnapshot, SnapshotIndicator } from '../../domain/snapshot.js';
import { ABSENT, chinesePunctuation, figure, quantity } from '../format.js';
import { newestValue } from '../prose/indicators.js';
import { conclusionCell, nameCell, shareCell } from './cells.js';
import { center, left, LANDSCAPE_WIDTH_MM, type Row, type TableModel, text } from './model.js';

/** A plan has five years; of a longer series the newest years are shown. */
const YEARS_SHOWN = 5;
const YEAR_WIDTH_MM = 15;

const ATTRIBUTES = { BINDING: '约束性', EXPECTED: '预期性' } as const;

/** The overview within chapter 二. */
export function indicatorOverview({ indicators }: EvaluationSnapshot): TableModel {
  return {
    caption: '表1　主要指标完成情况',
    columns: [
      center('属性', 16),
      center('序号', 12),
      left('指标', 46),
      center('目标', 26),
      center('最新值', 20),
      center('完成进度', 16),
      center('结论', 20),
    ],
    rows: indicators.map((indicator) => ({
      kind: 'item',
      cells: [
        text(ATTRIBUTES[indicator.attribute]),
        text(String(indicator.number)),
        nameCell(indicator.name),
        nameCell(indicator.targetText),
        text(newestWords(indicator)),
        shareCell(indicator.attainment),
        conclusionCell(indicator.conclusion),
      ],
    })),
    note: `“${ABSENT}”表示没有数据或者不能计算。基期值、各年数值和责任单位见附件1。`,
  };
}

function newestWords(indicator: SnapshotIndicator): string {
  const newest = newestValue(indicator);
  return newest === undefined ? ABSENT : `${quantity(newest.value, indicator.unit)}（${newest.year}）`;
}

/** 附件1: every figure of an indicator, year by year. */
export function indicatorTable({ indicators }: EvaluationSnapshot): TableModel {
  const years = yearsOf(indicators);
  const fixed = 14 + 11 + 22 + 26 + 17 + 20 + 44 + years.length * YEAR_WIDTH_MM;
  return {
    caption: '表2　主要指标逐年情况',
    columns: [
      center('属性', 14),
      center('序号', 11),
      left('指标', LANDSCAPE_WIDTH_MM - fixed),
      center('基期', 22),
      center('目标', 26),
      ...years.map((year) => center(`${year}年`, YEAR_WIDTH_MM)),
      center('完成进度', 17),
      center('结论', 20),
      left('责任单位', 44),
    ],
    rows: indicators.map((indicator) => indicatorRow(indicator, years)),
    note: `数值按四舍五入显示，计算使用原始数值；“${ABSENT}”表示没有数据或者不能计算。`,
  };
}

function indicatorRow(indicator: SnapshotIndicator, years: readonly number[]): Row {
  const { base } = indicator;
  return {
    kind: 'item',
    cells: [
      text(ATTRIBUTES[indicator.attribute]),
      text(String(indicator.number)),
      nameCell(indicator.unit === null ? indicator.name : `${indicator.name}（${indicator.unit}）`),
      text(base === null ? ABSENT : `${figure(base.value)}（${base.year}）`),
      nameCell(indicator.targetText),
      ...years.map((year) => text(valueIn(indicator, year))),
      shareCell(indicator.attainment),
      conclusionCell(indicator.conclusion),
      text(responsibleWords(indicator)),
    ],
  };
}

function yearsOf(indicators: readonly SnapshotIndicator[]): number[] {
  const years = new Set(indicators.flatMap(({ values }) => values.map(({ year }) => year)));
  return [...years].sort((a, b) => a - b).slice(-YEARS_SHOWN);
}

function valueIn(indicator: SnapshotIndicator, year: number): string {
  const found = indicator.values.find((value) => value.year === year);
  return found === undefined ? ABSENT : figure(found.value);
}

function responsibleWords({ lead, responsible }: SnapshotIndicator): string {
  const others = responsible.map(chinesePunctuation).join('、');
  if (lead.length === 0) return others === '' ? ABSENT : others;
  const leads = `牵头：${lead.map(chinesePunctuation).join('、')}`;
  return others === '' ? leads : `${leads}；责任：${others}`;
}

/** 附件1, second table: why each indicator is judged so. */
export function indicatorReasons({ indicators }: EvaluationSnapshot): TableModel {
  return {
    caption: '表3　指标评价依据',
    columns: [center('属性', 16), center('序号', 12), left('指标', 60), center('结论', 27), left('评价依据', 110)],
    rows: indicators.map((indicator) => ({
      kind: 'item',
      cells: [
        text(ATTRIBUTES[indicator.attribute]),
        text(String(indicator.number)),
        nameCell(indicator.name),
        conclusionCell(indicator.conclusion),
        nameCell(indicator.reason),
      ],
    })),
  };
}
