import type { CellValue } from '../../../../platform/spreadsheet/row-height.js';
import type { DataFormat, DataSheet } from '../../../../platform/spreadsheet/stream-tables.js';
import { CONCLUSIONS, LIGHTS, type Conclusion, type Light } from '../../domain/conclusion.js';
import { figure } from '../../domain/figures.js';
import { hashSnapshot } from '../../domain/snapshot-builder.js';
import type { EvaluationSnapshot, LightCounts, SnapshotSection } from '../../domain/snapshot.js';
import type { Edition } from '../edition.js';
import { fullTitle } from '../prose/title.js';
import { total } from '../prose/overall.js';
import { numberOf, pointsOf, sheetOf, type Shown } from './columns.js';

interface Fact {
  readonly group: string;
  readonly name: string;
  readonly text?: string | null;
  /** A number of things; `unit` says of which. */
  readonly count?: number;
  readonly unit?: string;
  /** 0…100 */
  readonly percent?: number | null;
  readonly internal?: true;
}

/** One fact a row: the words in one column, the number in another, so that a formula can point to it. */
export function overviewSheet(snapshot: EvaluationSnapshot, edition: Edition): DataSheet {
  const facts = factsOf(snapshot).filter(({ internal }) => edition === 'INTERNAL' || !internal);
  return sheetOf(edition, { name: '总览', frozenColumns: 2, items: facts }, [
    column('类别', 16, 'text', ({ group }) => group),
    column('事项', 30, 'text', ({ name }) => name),
    column('内容', 70, 'text', ({ text }) => text ?? null),
    column('数量', 10, 'count', ({ count }) => count ?? null),
    column('单位', 8, 'text', ({ unit }) => unit ?? null),
    column('百分比（%）', 12, 'percent', ({ percent }) => percent ?? null),
  ]);
}

function column(header: string, width: number, format: DataFormat, value: (fact: Fact) => CellValue): Shown<Fact> {
  return { header, width, format, value };
}

function factsOf(snapshot: EvaluationSnapshot): Fact[] {
  const { scheme, overall, policy, units } = snapshot;
  return [
    ...(snapshot.demonstration ? [{ group: '说明', name: '演示', text: '演示数据，非真实进展' }] : []),
    { group: '评估', name: '名称', text: fullTitle(snapshot) },
    { group: '评估', name: '分工方案', text: scheme.title },
    { group: '评估', name: '文号', text: scheme.documentNumber },
    { group: '评估', name: '规划期', text: `${scheme.planStart} 至 ${scheme.planEnd}` },
    { group: '评估', name: '数据截止日期', text: snapshot.asOf },
    { group: '评估', name: '评价规则', text: `${policy.name}第${policy.version}版` },
    { group: '评估', name: '评估快照 SHA-256', text: hashSnapshot(snapshot) },
    { group: '总体', name: '总体结论', text: CONCLUSIONS[overall.conclusion] },
    { group: '总体', name: '评价依据', text: overall.reason, internal: true },
    { group: '总体', name: '序时进度', percent: numberOf(figure(snapshot.elapsed).times(100).toFixed()) },
    { group: '总体', name: '任务平均完成进度', percent: numberOf(overall.percent) },
    { group: '总体', name: '任务', count: overall.tasks, unit: '项' },
    { group: '总体', name: '可评价的任务', count: overall.judgedTasks, unit: '项' },
    ...(Object.keys(LIGHTS) as Light[]).map((light) => ({
      group: '亮灯',
      name: LIGHTS[light],
      count: overall.lights[light],
      unit: '项',
    })),
    ...conclusionFacts(overall.indicatorConclusions),
    ...(['reportsOwed', 'reportsOnTime', 'reportsLate', 'reportsMissing', 'reportsReturned'] as const).map(
      (name): Fact => ({
        group: '报送',
        name: REPORTS[name],
        count: total(units, name),
        unit: name === 'reportsReturned' ? '次' : '份',
        internal: true,
      }),
    ),
  ];
}

const REPORTS = {
  reportsOwed: '应报',
  reportsOnTime: '按时',
  reportsLate: '逾期',
  reportsMissing: '缺报',
  reportsReturned: '退回',
} as const;

function conclusionFacts(counts: Readonly<Partial<Record<Conclusion, number>>>): Fact[] {
  return (Object.keys(CONCLUSIONS) as Conclusion[])
    .filter((conclusion) => counts[conclusion] !== undefined)
    .map((conclusion) => ({
      group: '指标',
      name: CONCLUSIONS[conclusion],
      count: counts[conclusion] ?? 0,
      unit: '项',
    }));
}

export function sectionSheet(snapshot: EvaluationSnapshot, edition: Edition): DataSheet {
  return sheetOf<SnapshotSection>(edition, { name: '章节', frozenColumns: 2, items: snapshot.sections }, [
    { header: '章节号', width: 10, format: 'text', value: ({ number }) => number },
    { header: '章节', width: 44, format: 'text', value: ({ title }) => title },
    { header: '任务数', width: 9, format: 'count', value: ({ tasks }) => tasks.length },
    { header: '平均完成（%）', width: 12, format: 'percent', value: ({ percent }) => numberOf(percent) },
    {
      header: '较序时（百分点）',
      width: 17,
      format: 'points',
      value: ({ percent }) => pointsOf(percent, snapshot.elapsed),
    },
    ...lightColumns<SnapshotSection>(({ lights }) => lights),
    { header: '章节标识', width: 38, format: 'text', unprinted: true, internal: true, value: ({ id }) => id },
  ]);
}

/** A column for each light, best first. */
export function lightColumns<T>(lightsOf: (item: T) => LightCounts): Shown<T>[] {
  return (Object.keys(LIGHTS) as Light[]).map((light) => ({
    header: LIGHTS[light],
    width: 10,
    format: 'count',
    value: (item) => lightsOf(item)[light],
  }));
}
