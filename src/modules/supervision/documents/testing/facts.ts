import type { CircularFacts, UnitFigures } from '../../domain/circular-facts.js';
import { rankUnits, totalOrders, totalReports } from '../../domain/circular-figures.js';
import type { OrderFacts } from '../../domain/order-facts.js';

const SCHEME = { title: '临江区“十四五”规划主要目标任务分工方案', documentNumber: '临政办〔2022〕11号' };

export function orderFacts(changes: Partial<OrderFacts> = {}): OrderFacts {
  return {
    schema: 'fengong.supervision-order/1',
    documentNumber: '督办〔2023〕5号',
    colour: { code: 'YELLOW', name: '黄色', band: 'F2B705' },
    office: '临江区督查室',
    unit: '区教育局',
    scheme: SCHEME,
    item: { kind: 'TASK', number: 37, title: '完善体制机制' },
    owed: [{ cycle: '2023年第二季度', dueOn: '2023-06-21' }],
    matter: '任务“完善体制机制”的2023年第二季度进展（应于2023年6月21日前报送）逾期未报送。',
    requirement: '请高度重视，立即补报上述进展，查明原因，明确整改措施和责任人，并在办理时限前书面回复办理情况。',
    issuedOn: '2023-06-30',
    deadline: '2023-07-05',
    signer: '分管督查工作的负责人',
    copyTo: ['区科经局'],
    former: { documentNumber: '督办〔2023〕2号', colour: '蓝色', deadline: '2023-06-28' },
    demonstration: false,
    ...changes,
  };
}

const unit = (name: string, [onTime, late, missing]: readonly [number, number, number], orders = [0, 0, 0]) => ({
  unit: name,
  owed: onTime + late + missing,
  onTime,
  late,
  missing,
  returned: late,
  lights: { BLUE: 1, GREEN: onTime, YELLOW: late, RED: 0, GREY: missing },
  orders: { issued: orders[0] ?? 0, open: orders[1] ?? 0, overdue: orders[2] ?? 0 },
});

/** Eleven units, of which two share a rank and one owed nothing. */
const UNITS: readonly Omit<UnitFigures, 'rank'>[] = [
  unit('区发改局', [12, 0, 0]),
  unit('区科经局', [9, 1, 2], [3, 2, 1]),
  unit('区教育局', [7, 0, 3], [2, 1, 0]),
  unit('区商务局', [14, 0, 0]),
  unit('区民政局', [5, 5, 0]),
  unit('区人力资源局', [6, 2, 1]),
  unit('区住房城乡建设局（区人民防空办公室）', [13, 4, 1], [1, 1, 1]),
  unit('区文化和旅游局', [3, 0, 1]),
  unit('区卫生健康局', [10, 1, 0]),
  unit('区城管执法局', [8, 0, 1]),
  unit('区档案馆', [0, 0, 0]),
];

export function circularFacts(changes: Partial<CircularFacts> = {}): CircularFacts {
  const owing = UNITS.flatMap(({ unit: name, missing }) =>
    Array.from({ length: missing }, (_, n) => ({
      unit: name,
      item: `推进第${n + 1}批重点项目建设`,
      cycle: '2023年第二季度',
      dueOn: '2023-06-21',
      returned: n === 1,
    })),
  );
  return {
    schema: 'fengong.circular/1',
    documentNumber: '督办通报〔2023〕2号',
    office: '临江区督查室',
    scheme: SCHEME,
    period: { key: '2023-Q2', label: '2023年第二季度', start: '2023-04-01', end: '2023-06-30' },
    asOf: '2023-07-07',
    totals: totalReports(UNITS),
    tasks: 112,
    lights: { BLUE: 9, GREEN: 78, YELLOW: 14, RED: 4, GREY: 7 },
    orderTotals: totalOrders(UNITS),
    units: rankUnits(UNITS),
    owing,
    orders: [
      {
        documentNumber: '督办〔2023〕5号',
        colour: '黄色',
        unit: '区科经局',
        item: '完善体制机制',
        deadline: '2023-07-05',
        state: '办理中',
        overdue: true,
      },
      {
        documentNumber: '督办〔2023〕6号',
        colour: '蓝色',
        unit: '区教育局',
        item: '建设高质量教育体系',
        deadline: '2023-07-12',
        state: '待签收',
        overdue: false,
      },
    ],
    demonstration: false,
    ...changes,
  };
}
