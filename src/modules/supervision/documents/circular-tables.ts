import { LIGHTS } from '../../evaluation/index.js';
import { center, left, type Row, type TableModel, text } from '../../../platform/official-document/table-model.js';
import { ABSENT, typeset } from '../../../platform/official-document/wording.js';
import type { CircularFacts, LightCounts, OrderCounts, ReportCounts } from '../domain/circular-facts.js';
import { LIGHT_ORDER, onTimeRate, overviewFigures, overviewOf } from './circular-overview.js';

const item = (cells: readonly string[]): Row => ({ kind: 'item', cells: cells.map(text) });

export function overviewTable(facts: CircularFacts): TableModel {
  return {
    caption: '表1 总体情况',
    columns: [left('项目', 100), center('数量', 56)],
    rows: overviewFigures(overviewOf(facts)).map(({ label, value }) => item([label, value])),
  };
}

export function unitTable(facts: CircularFacts): TableModel {
  return {
    caption: '表2 各单位报送、亮灯和督办情况',
    columns: [
      center('名次', 11),
      left('单位', 46),
      ...['应报', '按时', '逾期', '未报'].map((header) => center(header, 12)),
      center('按时率', 18),
      center('退回', 12),
      ...LIGHT_ORDER.map((light) => center(LIGHTS[light], 12)),
      ...['督办', '在办', '超期'].map((header) => center(header, 10)),
    ],
    rows: [
      ...facts.units.map((row): Row =>
        item([
          row.rank === null ? ABSENT : String(row.rank),
          typeset(row.unit),
          ...countCells(row, row.lights, row.orders),
        ]),
      ),
      { kind: 'total', cells: ['', '合计', ...countCells(facts.totals, facts.lights, facts.orderTotals)].map(text) },
    ],
    note: '按时率相同的并列；亮灯为牵头任务数，一项任务有几个牵头单位的，各单位分别计列，合计只计一次；末三列为督办单件数：本期签发、目前在办、超过时限未回复。',
  };
}

function countCells(reports: ReportCounts, lights: LightCounts, orders: OrderCounts): string[] {
  const { owed, onTime, late, missing, returned } = reports;
  return [
    ...[owed, onTime, late, missing].map(String),
    onTimeRate(reports),
    String(returned),
    ...LIGHT_ORDER.map((light) => String(lights[light])),
    ...[orders.issued, orders.open, orders.overdue].map(String),
  ];
}

/** Null when nothing is owed. */
export function owingTable({ owing }: CircularFacts): TableModel | null {
  if (owing.length === 0) return null;
  return {
    caption: '表3 未报送事项',
    columns: [
      center('序号', 14),
      left('单位', 50),
      left('任务或指标', 87),
      center('周期', 36),
      center('应报日期', 24),
      center('说明', 14),
    ],
    rows: owing.map((row, index) =>
      item([
        String(index + 1),
        typeset(row.unit),
        typeset(row.item),
        row.cycle,
        row.dueOn,
        row.returned ? '退回' : ABSENT,
      ]),
    ),
  };
}

/** Null when there is none. */
export function orderTable({ orders }: CircularFacts): TableModel | null {
  if (orders.length === 0) return null;
  return {
    caption: '表4 督办单',
    columns: [
      center('编号', 40),
      center('档次', 16),
      left('单位', 45),
      left('任务或指标', 68),
      center('办理时限', 24),
      center('状态', 32),
    ],
    rows: orders.map(({ documentNumber, colour, unit, item: about, deadline, state, overdue }) =>
      item([documentNumber, colour, typeset(unit), typeset(about), deadline, overdue ? `${state}，已逾期` : state]),
    ),
  };
}

export function circularTables(facts: CircularFacts): TableModel[] {
  return [overviewTable(facts), unitTable(facts), owingTable(facts), orderTable(facts)].filter(
    (table): table is TableModel => table !== null,
  );
}
