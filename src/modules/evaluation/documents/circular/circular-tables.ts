import {
  type Cell,
  center,
  left,
  type Row,
  type TableModel,
  text,
} from '../../../../platform/official-document/table-model.js';
import { ABSENT } from '../../../../platform/official-document/wording.js';
import { LIGHTS, type Light } from '../../domain/conclusion.js';
import { figure } from '../../domain/figures.js';
import type { EvaluationSnapshot, LightCounts, SnapshotUnit } from '../../domain/snapshot.js';
import type { Edition } from '../edition.js';
import { share } from '../format.js';
import { total } from '../prose/overall.js';
import { tasksWithLight } from '../prose/problems.js';
import { changeTable } from '../tables/change-table.js';
import { lightCell, nameCell, paceCell, percentCell, unitsCell } from '../tables/cells.js';
import { missingTable } from '../tables/unit-tables.js';

const LIGHT_ORDER = Object.keys(LIGHTS) as Light[];

/** Share of the reports owed that came in time; null where nothing was owed. */
export function onTimeRate({ reportsOwed, reportsOnTime }: Pick<SnapshotUnit, 'reportsOwed' | 'reportsOnTime'>) {
  return reportsOwed === 0 ? null : figure(reportsOnTime).div(reportsOwed);
}

export function totalOnTimeRate(units: readonly SnapshotUnit[]) {
  return onTimeRate({ reportsOwed: total(units, 'reportsOwed'), reportsOnTime: total(units, 'reportsOnTime') });
}

const rateCell = (rate: ReturnType<typeof onTimeRate>): Cell => text(rate === null ? ABSENT : share(rate));

/** Best on-time rate first, those that owe nothing last; equal ones keep the order of the snapshot. */
function ranked(units: readonly SnapshotUnit[]): SnapshotUnit[] {
  return units.toSorted((a, b) => {
    const [one, other] = [onTimeRate(a), onTimeRate(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return other.comparedTo(one);
  });
}

/** Each unit's tasks by light and, within the administration, how it has reported. */
export function circularUnitTable({ units, overall }: EvaluationSnapshot, edition: Edition): TableModel {
  const internal = edition === 'INTERNAL';
  const lightCells = (lights: LightCounts): Cell[] => LIGHT_ORDER.map((light) => text(String(lights[light])));
  const reportCells = (of: Pick<SnapshotUnit, 'reportsOwed' | 'reportsOnTime' | 'reportsLate' | 'reportsMissing'>) =>
    internal
      ? [
          ...[of.reportsOwed, of.reportsOnTime, of.reportsLate, of.reportsMissing].map((n) => text(String(n))),
          rateCell(onTimeRate(of)),
        ]
      : [];
  const rows = (internal ? ranked(units) : units).map((unit, index): Row => ({
    kind: 'item',
    cells: [
      text(String(index + 1)),
      nameCell(unit.name),
      ...[unit.tasksLed, unit.tasksResponsible].map((n) => text(String(n))),
      ...lightCells(unit.lights),
      percentCell(unit.percentLed),
      ...reportCells(unit),
    ],
  }));
  const sums = {
    reportsOwed: total(units, 'reportsOwed'),
    reportsOnTime: total(units, 'reportsOnTime'),
    reportsLate: total(units, 'reportsLate'),
    reportsMissing: total(units, 'reportsMissing'),
  };
  return {
    caption: '表1　各单位任务进展' + (internal ? '和报送情况' : ''),
    columns: internal ? INTERNAL_COLUMNS : PUBLIC_COLUMNS,
    rows: [
      ...rows,
      {
        kind: 'total',
        cells: [
          text('合计'),
          text(`${units.length}个单位`),
          text(String(overall.tasks)),
          text(''),
          ...lightCells(overall.lights),
          percentCell(overall.percent),
          ...reportCells(sums),
        ],
      },
    ],
    note:
      '各评价为该单位牵头的任务数，几个单位共同牵头的在各单位名下分别计列，合计只计一次；“牵头平均”为牵头且可评价的任务的平均完成进度' +
      (internal ? '；应报、按时、逾期、缺报以份计，单位按按时率排列。' : '。'),
  };
}

const lightColumns = (widthMm: number) => LIGHT_ORDER.map((light) => center(LIGHTS[light], widthMm));

const INTERNAL_COLUMNS = [
  center('序号', 11),
  left('单位', 35),
  center('牵头任务', 11),
  center('责任任务', 11),
  ...lightColumns(17),
  center('牵头平均', 17),
  ...['应报', '按时', '逾期', '缺报'].map((header) => center(header, 10)),
  center('按时率', 15),
];

const PUBLIC_COLUMNS = [
  center('序号', 12),
  left('单位', 64),
  center('牵头任务', 18),
  center('责任任务', 18),
  ...lightColumns(18),
  center('牵头平均', 23),
];

/** Tasks red and yellow, slowest first; null when there are none. */
export function laggingTable(snapshot: EvaluationSnapshot): TableModel | null {
  const tasks = [...tasksWithLight(snapshot, 'RED'), ...tasksWithLight(snapshot, 'YELLOW')];
  if (tasks.length === 0) return null;
  return {
    caption: `表2　进度落后的任务（序时进度${share(snapshot.elapsed)}）`,
    columns: [
      center('序号', 12),
      left('任务', 52),
      left('牵头单位', 38),
      center('完成进度', 19),
      center('较序时', 16),
      center('评价', 19),
    ],
    rows: tasks.map((task, index) => ({
      kind: 'item',
      cells: [
        text(String(index + 1)),
        nameCell(task.title),
        unitsCell(task.lead),
        percentCell(task.percent),
        paceCell(task.percent, snapshot.elapsed),
        lightCell(task.light),
      ],
    })),
    note: '“较序时”为完成进度与序时进度之差，单位为百分点，“-”为慢；各数分别四舍五入。',
  };
}

export function numberedChanges(snapshot: EvaluationSnapshot): TableModel | null {
  const table = changeTable(snapshot);
  return table && { ...table, caption: `表3　${table.caption}` };
}

export function numberedMissing(snapshot: EvaluationSnapshot): TableModel | null {
  const table = missingTable(snapshot);
  return table && { ...table, caption: '表4　缺报清单' };
}
