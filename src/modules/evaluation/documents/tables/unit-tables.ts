import { typeset } from '../../../../platform/official-document/wording.js';
import { center, left, type Row, type TableModel, text } from '../../../../platform/official-document/table-model.js';
import type { EvaluationSnapshot, SnapshotMissing } from '../../domain/snapshot.js';
import { total } from '../prose/overall.js';
import { missingByUnit } from '../prose/problems.js';
import { nameCell, percentCell } from './cells.js';

/** 附件4: what each unit owed and how it reported. */
export function unitTable({ units }: EvaluationSnapshot): TableModel {
  const rows = units.map((unit, index): Row => ({
    kind: 'item',
    cells: [
      text(String(index + 1)),
      nameCell(unit.name),
      ...[unit.tasksLed, unit.tasksResponsible].map((n) => text(String(n))),
      percentCell(unit.percentLed),
      ...[unit.reportsOwed, unit.reportsOnTime, unit.reportsLate, unit.reportsMissing, unit.reportsReturned].map((n) =>
        text(String(n)),
      ),
    ],
  }));
  return {
    caption: '表7　各单位报送情况',
    columns: [
      center('序号', 12),
      left('单位', 41),
      center('牵头任务', 12),
      center('责任任务', 12),
      center('牵头平均', 19),
      center('应报', 12),
      center('按时', 12),
      center('逾期', 12),
      center('缺报', 12),
      center('退回', 12),
    ],
    rows: [...rows, totalRow(units)],
    note: '“牵头平均”为该单位牵头且可评价的任务的平均完成进度；应报、按时、逾期、缺报以份计，退回以次计。',
  };
}

function totalRow(units: EvaluationSnapshot['units']): Row {
  const columns = ['reportsOwed', 'reportsOnTime', 'reportsLate', 'reportsMissing', 'reportsReturned'] as const;
  return {
    kind: 'total',
    cells: [
      text('合计'),
      text(`${units.length}个单位`),
      text(''),
      text(''),
      text(''),
      ...columns.map((column) => text(String(total(units, column)))),
    ],
  };
}

/** Of an obligation without an accepted report. */
export const OBLIGATION_STATES: Readonly<Record<string, string>> = {
  PENDING: '未填报',
  SUBMITTED: '待审核',
  RETURNED: '退回待改',
};

/** 附件5: every missing report, under its unit, units with most first; null when nothing is missing. */
export function missingTable({ missing }: EvaluationSnapshot): TableModel | null {
  if (missing.length === 0) return null;
  const rows = missingByUnit(missing).flatMap(([unit, count]): Row[] => [
    { kind: 'group', text: `${typeset(unit)}（${count}份）` },
    ...missing.filter((entry) => entry.unit === unit).map(missingRow),
  ]);
  return {
    caption: '表8　缺报清单',
    columns: [
      center('序号', 13),
      left('填报事项', 63),
      center('填报周期', 30),
      center('应报日期', 28),
      center('状态', 22),
    ],
    rows,
  };
}

function missingRow(entry: SnapshotMissing, index: number): Row {
  return {
    kind: 'item',
    cells: [
      text(String(index + 1)),
      nameCell(entry.item),
      nameCell(entry.cycle),
      text(entry.dueOn),
      text(OBLIGATION_STATES[entry.state.toUpperCase()] ?? entry.state),
    ],
  };
}
