import { ABSENT, chineseDay, chineseOrdinal, typeset } from '../../../../platform/official-document/wording.js';
import {
  type Cell,
  center,
  left,
  type Row,
  type TableModel,
  text,
} from '../../../../platform/official-document/table-model.js';
import type { Edition } from '../edition.js';
import type { EvaluationSnapshot, SnapshotSection, SnapshotTask } from '../../domain/snapshot.js';
import { percent, quantity, share } from '../format.js';
import { excerpt } from '../prose/tasks.js';
import { lightWords, tasksOf } from '../prose/words.js';
import { lightCell, nameCell, paceCell, percentCell, shareCell, unitsCell } from './cells.js';
import { withMark } from './indicator-words.js';

const PROGRESS_EXCERPT = 120;
/** A report may be half a year older than the newest values of the targets. */
const PROGRESS_NOTE = '完成进度按评价规则由填报的比例和量化目标的现值计算，与报送文字所说的时点、口径可能不同。';
const PACE_NOTE = '“较序时”为完成进度与序时进度之差，单位为百分点，“+”为快、“-”为慢；各数分别四舍五入。';

const INTERNAL_COLUMNS = [
  center('序号', 11),
  left('任务', 34),
  left('牵头单位', 28),
  left('责任单位', 37),
  center('完成进度', 19),
  center('较序时', 15),
  center('评价', 19),
  left('最近报送的进展', 62),
];

/** Without the wording of reports. */
const PUBLIC_COLUMNS = [
  center('序号', 11),
  left('任务', 55),
  left('牵头单位', 40),
  left('责任单位', 66),
  center('完成进度', 19),
  center('较序时', 15),
  center('评价', 19),
];

/** 附件2: tasks by section with the newest accepted report of the lead. */
export function taskTable(snapshot: EvaluationSnapshot, edition: Edition = 'INTERNAL'): TableModel {
  const { overall, elapsed } = snapshot;
  return {
    caption: `表4　重点任务进展（序时进度${share(elapsed)}）`,
    columns: edition === 'INTERNAL' ? INTERNAL_COLUMNS : PUBLIC_COLUMNS,
    rows: [
      ...snapshot.sections.flatMap((section, index) => sectionRows(section, index + 1, elapsed, edition)),
      {
        kind: 'total',
        cells: [
          text('合计'),
          text(`共${overall.tasks}项`),
          text(''),
          text(edition === 'INTERNAL' ? '' : lightWords(overall.lights)),
          percentCell(overall.percent),
          paceCell(overall.percent, elapsed),
          text(''),
          ...(edition === 'INTERNAL' ? [text(lightWords(overall.lights))] : []),
        ],
      },
    ],
    note: `${PACE_NOTE}完成进度的合计为可评价任务的平均值。` + (edition === 'INTERNAL' ? PROGRESS_NOTE : ''),
  };
}

function sectionRows(section: SnapshotSection, ordinal: number, elapsed: string, edition: Edition): Row[] {
  const mean = section.percent === null ? '' : `，平均完成${percent(section.percent)}`;
  const counts =
    section.tasks.length === 0 ? '' : `（共${section.tasks.length}项：${lightWords(section.lights)}${mean}）`;
  return [
    { kind: 'group', text: `${chineseOrdinal(ordinal)}、${typeset(section.title)}${counts}` },
    ...section.tasks.map((task): Row => ({ kind: 'item', cells: taskCells(task, elapsed, edition) })),
  ];
}

function taskCells(task: SnapshotTask, elapsed: string, edition: Edition): Cell[] {
  return [
    text(String(task.number)),
    nameCell(task.title),
    unitsCell(task.lead),
    unitsCell(task.responsible),
    percentCell(task.percent),
    paceCell(task.percent, elapsed),
    lightCell(task.light),
    ...(edition === 'INTERNAL' ? [text(progressWords(task))] : []),
  ];
}

function progressWords(task: SnapshotTask): string {
  if (task.progressText === null) return typeset(task.reason);
  const on = task.reportedOn === null ? '' : `（${chineseDay(task.reportedOn)}）`;
  return excerpt(task.progressText, PROGRESS_EXCERPT) + on;
}

/** 附件2, second table: the quantified targets of the tasks; null when the scheme has none. */
export function targetTable(snapshot: EvaluationSnapshot): TableModel | null {
  const rows = snapshot.sections.flatMap((section, index) =>
    section.tasks.flatMap((task) =>
      task.targets.map((target): Row => ({
        kind: 'item',
        cells: [
          text(`${chineseOrdinal(index + 1)}.${task.number}`),
          nameCell(task.title),
          nameCell(target.name),
          nameCell(target.requirement),
          text(target.value === null ? ABSENT : withMark(quantity(target.value, null), target)),
          shareCell(target.attainment),
          text(metWords(target.met)),
        ],
      })),
    ),
  );
  if (rows.length === 0) return null;
  return {
    caption: '表5　任务中的量化目标',
    columns: [
      center('任务', 16),
      left('任务名称', 55),
      left('量化目标', 62),
      center('要求', 32),
      center('现值', 20),
      center('完成进度', 20),
      center('是否达到', 20),
    ],
    rows,
  };
}

function metWords(met: boolean | null): string {
  if (met === null) return '不可评价';
  return met ? '已达到' : '未达到';
}

/** 附件3: the same tasks under each unit that leads them. */
export function leadTable(snapshot: EvaluationSnapshot): TableModel {
  const rows = leadsInOrder(snapshot).flatMap(({ name, tasks }): Row[] => [
    { kind: 'group', text: `${name}（牵头${tasks.length}项）` },
    ...tasks.map((task, index): Row => ({ kind: 'item', cells: leadCells(task, index + 1, snapshot.elapsed) })),
  ]);
  return {
    caption: `表6　各牵头单位任务进展（序时进度${share(snapshot.elapsed)}）`,
    columns: [
      center('序号', 13),
      left('任务', 55),
      center('完成进度', 19),
      center('较序时', 16),
      center('评价', 20),
      left('责任单位', 33),
    ],
    rows,
    note: `${PACE_NOTE}几个单位共同牵头的任务在各单位名下分别列出。`,
  };
}

function leadCells(task: SnapshotTask, ordinal: number, elapsed: string): Cell[] {
  return [
    text(String(ordinal)),
    nameCell(task.title),
    percentCell(task.percent),
    paceCell(task.percent, elapsed),
    lightCell(task.light),
    text(shortUnits(task.responsible)),
  ];
}

const UNITS_SHOWN = 3;

function shortUnits(units: readonly string[]): string {
  if (units.length === 0) return ABSENT;
  const shown = units.slice(0, UNITS_SHOWN).map(typeset).join('、');
  return units.length > UNITS_SHOWN ? `${shown}等${units.length}个` : shown;
}

/** Lead units in the order of the snapshot's unit list; names that are not in it follow as they occur. */
function leadsInOrder(snapshot: EvaluationSnapshot): { name: string; tasks: SnapshotTask[] }[] {
  const tasks = tasksOf(snapshot);
  const names = new Set([...snapshot.units.map(({ name }) => name), ...tasks.flatMap(({ lead }) => lead)]);
  return [...names]
    .map((name) => ({ name: typeset(name), tasks: tasks.filter(({ lead }) => lead.includes(name)) }))
    .filter(({ tasks: led }) => led.length > 0);
}
