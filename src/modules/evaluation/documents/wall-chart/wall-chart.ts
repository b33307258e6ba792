import { chineseDay, chineseOrdinal, typeset } from '../../../../platform/official-document/wording.js';
import { unprocessable } from '../../../../platform/errors.js';
import { LIGHTS, type Light } from '../../domain/conclusion.js';
import { figure } from '../../domain/figures.js';
import type { EvaluationSnapshot, SnapshotSection, SnapshotTask } from '../../domain/snapshot.js';
import { hashSnapshot } from '../../domain/snapshot-builder.js';
import { LIGHT_FILLS, LIGHT_INKS } from '../charts/palette.js';
import { aheadOf, percent, share, signedPoints } from '../format.js';
import { evaluationName, planName } from '../prose/title.js';
import { lightWords } from '../prose/words.js';
import { characterOf, FOOT_LINE, gridFor, HEAD_BOX, placeSections, SHEET } from './layout.js';
import { type Box, escaped, mm, rectangle, words, wrapped } from './svg.js';
import { qrCode, taskLink } from './task-link.js';

export type Paper = 'A3' | 'A1';

/** ISO 216, across; millimetres. */
export const PAPERS = { A3: { width: 420, height: 297 }, A1: { width: 841, height: 594 } } as const;

/** Says the light without its colour. */
const SIGNS: Readonly<Record<Light, string>> = { BLUE: '完', GREEN: '正', YELLOW: '慢', RED: '滞', GREY: '未' };

/** Characters on a card that can still be read from where one stands, in millimetres on paper. */
const LEAST_CHARACTER = 0.9;

/** From this height of a card on it has room for a code that a telephone can read, in millimetres on A3. */
const QR_FROM = 22;

/**
 * 挂图作战: every task of the scheme on one sheet, with its light in colour and in a character, its lead units and its
 * percent against the share of the period that has passed. A pure function of the snapshot and the service's address,
 * from which the codes lead to the tasks; without an address there are none.
 * @throws DomainError 422 `wall_chart_full` when the sheet does not hold so many tasks in cards that can be read.
 */
export function drawWallChart(
  snapshot: EvaluationSnapshot,
  { paper, publicUrl }: { readonly paper: Paper; readonly publicUrl: string | undefined },
): string {
  const { width, height } = PAPERS[paper];
  const grid = gridFor(snapshot.sections, (LEAST_CHARACTER * SHEET.width) / width);
  if (grid === null) throw tooFull(snapshot, paper);
  const drawn = placeSections(snapshot.sections, grid).flatMap(({ section, box, cards }, index) => [
    sectionBox(section, index + 1, box),
    ...section.tasks.map((task, taskIndex) => card(task, cards[taskIndex] ?? box, snapshot.elapsed, publicUrl)),
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${SHEET.width} ${SHEET.height}">`,
    `<title>${escaped(heading(snapshot))}</title>`,
    rectangle({ x: 0, y: 0, width: SHEET.width, height: SHEET.height }, '#ffffff'),
    head(snapshot),
    ...drawn,
    foot(snapshot),
    '</svg>\n',
  ].join('\n');
}

function tooFull({ sections }: EvaluationSnapshot, paper: Paper) {
  const tasks = sections.reduce((sum, section) => sum + section.tasks.length, 0);
  const other = paper === 'A3' ? '请改用A1挂图，仍放不下的' : '请';
  return unprocessable(
    'wall_chart_full',
    `${tasks}项任务（${sections.length}个板块）在一张${paper}纸上放不下，字会小到看不清。` +
      `${other}按板块分别评估后逐张出图；全部任务见同次评估的数据表（Excel）。`,
  );
}

function heading({ scheme, kind, asOf }: EvaluationSnapshot): string {
  return `${planName(scheme)}${evaluationName(kind, asOf)}挂图`;
}

function head(snapshot: EvaluationSnapshot): string {
  const { overall, elapsed, demonstration } = snapshot;
  const title = heading(snapshot);
  const size = Math.min(9, (HEAD_BOX.width - 4) / [...title].length);
  const done =
    overall.percent === null
      ? '暂无可评价的进展'
      : `可评价的${overall.judgedTasks}项平均完成${percent(overall.percent)}`;
  const facts = `数据截至${chineseDay(snapshot.asOf)}　序时进度${share(elapsed)}　共${overall.tasks}项任务，${done}`;
  return [
    words(title, SHEET.width / 2, HEAD_BOX.y + 9, { size, bold: true, anchor: 'middle' }),
    words(facts, SHEET.width / 2, HEAD_BOX.y + 17, { size: 4.6, anchor: 'middle' }),
    ...legend(snapshot, HEAD_BOX.y + 26),
    demonstration
      ? words('演示数据，非真实进展', SHEET.width - HEAD_BOX.x, HEAD_BOX.y + 17, {
          size: 4.6,
          bold: true,
          fill: '#a00000',
          anchor: 'end',
        })
      : '',
  ].join('\n');
}

function legend({ overall }: EvaluationSnapshot, y: number): string[] {
  const lights = Object.keys(LIGHTS) as Light[];
  const step = 56;
  const left = SHEET.width / 2 - (lights.length * step) / 2 - 22;
  const entries = lights.flatMap((light, index) => [
    sign(light, left + index * step, y - 4.6, 6),
    words(`${LIGHTS[light]} ${overall.lights[light]}项`, left + index * step + 8, y, { size: 4.6 }),
  ]);
  const line = left + lights.length * step;
  return [
    ...entries,
    rectangle({ x: line, y: y - 3.4, width: 10, height: 2.6 }, '#e6e6e6', '#808080'),
    `<path d="M${mm(line + 5)} ${mm(y - 4.6)}V${mm(y + 0.4)}" stroke="#1a1a1a" stroke-width="0.7" fill="none"/>`,
    words('竖线为应达进度', line + 12, y, { size: 4.6 }),
  ];
}

/** A square in the light's colour with its character. */
function sign(light: Light, x: number, y: number, size: number): string {
  return [
    rectangle({ x, y, width: size, height: size }, LIGHT_FILLS[light], '#404040'),
    words(SIGNS[light], x + size / 2, y + size * 0.77, {
      size: size * 0.72,
      fill: LIGHT_INKS[light],
      bold: true,
      anchor: 'middle',
    }),
  ].join('');
}

function sectionBox(section: SnapshotSection, ordinal: number, box: Box): string {
  const size = Math.min(4.4, box.height / 5.2);
  const room = (box.width - 4) / size;
  const names = wrapped(`${chineseOrdinal(ordinal)}、${typeset(section.title)}`, room, 3);
  const mean = section.percent === null ? '' : `平均完成${percent(section.percent)}`;
  const counts = [
    `${section.tasks.length}项　${mean}`,
    ...wrapped(lightWords(section.lights), (box.width - 4) / (size * 0.72), 2),
  ];
  const lines = [
    ...names.map((text) => ({ text, size, bold: true })),
    ...counts.map((text) => ({ text, size: size * 0.72, bold: false })),
  ];
  let y = box.y + size * 0.6;
  const texts = lines.map((line) => {
    y += line.size * 1.3;
    return words(line.text, box.x + 2, y, { size: line.size, bold: line.bold });
  });
  return [rectangle(box, '#eef1f4', '#9aa4ae'), ...texts].join('\n');
}

function card(task: SnapshotTask, box: Box, elapsed: string, publicUrl: string | undefined): string {
  const unit = characterOf(box);
  const code = publicUrl !== undefined && box.height >= QR_FROM ? box.height * 0.62 : 0;
  const left = box.x + unit * 0.6;
  const textWidth = box.width - unit * 1.2;
  const signSize = unit * 1.5;
  const titleRoom = (textWidth - signSize - unit * 0.4) / unit;
  const unitsRoom = (textWidth - code) / (unit * 0.78);
  const title = wrapped(`${task.number}. ${typeset(task.title)}`, titleRoom, 2);
  const leads = task.lead.length === 0 ? '未明确牵头单位' : `牵头：${task.lead.map(typeset).join('、')}`;
  const bar: Box = {
    x: left,
    y: box.y + box.height - unit * 1.5,
    width: textWidth - code,
    height: unit * 0.9,
  };
  return [
    `<g id="task-${escaped(task.id)}">`,
    rectangle(box, '#ffffff', '#808080'),
    sign(task.light, left, box.y + unit * 0.5, signSize),
    ...title.map((text, index) =>
      words(text, left + signSize + unit * 0.4, box.y + unit * (1.5 + index * 1.25), { size: unit, bold: true }),
    ),
    ...wrapped(leads, unitsRoom, 2).map((text, index) =>
      words(text, left, box.y + unit * (4 + index), { size: unit * 0.78, fill: '#333333' }),
    ),
    words(paceText(task, elapsed), left, bar.y - unit * 0.4, { size: unit * 0.86 }),
    progressBar(task, bar, elapsed),
    publicUrl !== undefined && code > 0
      ? qrCode(taskLink(publicUrl, task.id), {
          x: box.x + box.width - code - unit * 0.2,
          y: box.y + box.height - code - unit * 0.2,
          width: code,
          height: code,
        })
      : '',
    '</g>',
  ].join('\n');
}

/** Against the annual plan where one was in force, else against the share of the period that has passed. */
function paceText(task: SnapshotTask, elapsed: string): string {
  const expected = task.expected === undefined ? `序时${share(elapsed)}` : `年度计划${percent(task.expected.percent)}`;
  if (task.percent === null) return `暂无可评价的进展（${expected}）`;
  return `${percent(task.percent)}　${expected}　${signedPoints(aheadOf(task.percent, expectedShare(task, elapsed)))}`;
}

function expectedShare(task: SnapshotTask, elapsed: string): string {
  return task.expected === undefined ? elapsed : figure(task.expected.percent).div(100).toFixed();
}

function progressBar(task: SnapshotTask, box: Box, elapsed: string): string {
  const done = task.percent === null ? 0 : Math.min(1, Math.max(0, Number(task.percent) / 100));
  const mark = box.x + box.width * Math.min(1, Number(expectedShare(task, elapsed)));
  return [
    rectangle(box, '#f2f2f2', '#808080'),
    done > 0 ? rectangle({ ...box, width: box.width * done }, LIGHT_FILLS[task.light], '#404040') : '',
    `<path d="M${mm(mark)} ${mm(box.y - box.height * 0.25)}V${mm(box.y + box.height * 1.25)}" stroke="#1a1a1a" stroke-width="0.6" fill="none"/>`,
  ].join('');
}

function foot(snapshot: EvaluationSnapshot): string {
  const { policy } = snapshot;
  const text =
    `评价规则：${typeset(policy.name)}第${policy.version}版　完成进度、应达进度和两者之差（百分点）分别四舍五入　` +
    `评估快照SHA-256：${hashSnapshot(snapshot)}`;
  return words(text, HEAD_BOX.x, FOOT_LINE, { size: 3, fill: '#404040' });
}
