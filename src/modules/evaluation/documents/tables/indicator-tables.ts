import { ABSENT, typeset } from '../../../../platform/official-document/wording.js';
import {
  type Cell,
  center,
  left,
  LANDSCAPE_WIDTH_MM,
  type Row,
  type TableModel,
  text,
} from '../../../../platform/official-document/table-model.js';
import type { EvaluationSnapshot, SnapshotIndicator } from '../../domain/snapshot.js';
import { plainFigure, quantity } from '../format.js';
import { newestValue } from '../prose/indicators.js';
import { ATTRIBUTES, preliminaryNote, withMark, yearsOf } from './indicator-words.js';
import { conclusionCell, nameCell, shareCell } from './cells.js';

/** A plan has five years; of a longer series the newest years are shown. */
const YEARS_SHOWN = 5;

/** The overview within chapter 二. */
export function indicatorOverview({ indicators }: EvaluationSnapshot): TableModel {
  return {
    caption: '表1　主要指标完成情况',
    columns: [
      center('属性', 14),
      center('序号', 11),
      left('指标', 34),
      center('目标', 24),
      center('最新值', 18),
      center('年份', 11),
      center('完成进度', 19),
      center('结论', 25),
    ],
    rows: indicators.map((indicator) => ({
      kind: 'item',
      cells: [
        text(ATTRIBUTES[indicator.attribute]),
        text(String(indicator.number)),
        nameCell(indicator.name),
        nameCell(indicator.targetText),
        ...newestCells(indicator),
        shareCell(indicator.attainment),
        conclusionCell(indicator.conclusion),
      ],
    })),
    note: `“${ABSENT}”表示没有数据或者不能计算。基期值、各年数值和责任单位见附件1。${preliminaryNote(indicators)}`,
  };
}

function newestCells(indicator: SnapshotIndicator): Cell[] {
  const newest = newestValue(indicator);
  if (newest === undefined) return [text(ABSENT), text(ABSENT)];
  return [text(withMark(quantity(newest.value, indicator.unit), newest)), text(String(newest.year))];
}

/** Widths in millimetres; a series of four or five years makes the other columns narrow. */
const WIDTHS = {
  fewYears: { year: 14, base: 25, target: 22, conclusion: 25, responsible: 33 },
  manyYears: { year: 13.5, base: 24, target: 20, conclusion: 20, responsible: 26 },
} as const;
const ATTRIBUTE_MM = 14;
const NUMBER_MM = 10;
const ATTAINMENT_MM = 17;

/** 附件1: every figure of an indicator, year by year. */
export function indicatorTable({ indicators }: EvaluationSnapshot): TableModel {
  const years = yearsOf(indicators).slice(-YEARS_SHOWN);
  const width = years.length > 3 ? WIDTHS.manyYears : WIDTHS.fewYears;
  const taken =
    ATTRIBUTE_MM +
    NUMBER_MM +
    ATTAINMENT_MM +
    years.length * width.year +
    width.base +
    width.target +
    width.conclusion +
    width.responsible;
  return {
    caption: '表2　主要指标逐年情况',
    columns: [
      center('属性', ATTRIBUTE_MM),
      center('序号', NUMBER_MM),
      left('指标', LANDSCAPE_WIDTH_MM - taken),
      center('基期', width.base),
      center('目标', width.target),
      ...years.map((year) => center(`${year}年`, width.year)),
      center('完成进度', ATTAINMENT_MM),
      center('结论', width.conclusion),
      left('责任单位', width.responsible),
    ],
    rows: indicators.map((indicator) => indicatorRow(indicator, years)),
    note:
      '完成进度：逐年考核的指标为达标年度所占比重，年均增速指标为实际增速与目标之比，其他指标为自基期起已完成的部分；' +
      `“${ABSENT}”表示没有数据或者不能计算。${preliminaryNote(indicators)}`,
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
      text(base === null ? ABSENT : `${plainFigure(base.value)}（${base.year}）`),
      nameCell(indicator.targetText),
      ...years.map((year) => text(valueIn(indicator, year))),
      shareCell(indicator.attainment),
      conclusionCell(indicator.conclusion),
      text(responsibleWords(indicator)),
    ],
  };
}

function valueIn(indicator: SnapshotIndicator, year: number): string {
  const found = indicator.values.find((value) => value.year === year);
  return found === undefined ? ABSENT : withMark(plainFigure(found.value), found);
}

function responsibleWords({ lead, responsible }: SnapshotIndicator): string {
  const others = responsible.map(typeset).join('、');
  if (lead.length === 0) return others === '' ? ABSENT : others;
  const leads = `牵头：${lead.map(typeset).join('、')}`;
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
