import { chineseDay, chineseOrdinal, typeset } from '../../../../platform/official-document/wording.js';
import { type Block, heading1, heading2, paragraph } from '../../../../platform/official-document/block.js';
import { LIGHTS } from '../../domain/conclusion.js';
import type { Edition } from '../edition.js';
import type { EvaluationSnapshot, SnapshotSection, SnapshotTask } from '../../domain/snapshot.js';
import { paceWords, aheadOf, percent } from '../format.js';
import { capped, lightWords, paceClause, quoted, slowestFirst, unitWords } from './words.js';

const QUOTED_REPORTS = 2;
const EXCERPT_LENGTH = 120;
const NAMED_LAGGING = 4;

/** 三、重点任务进展: one heading per section of the scheme. */
export function taskChapter(snapshot: EvaluationSnapshot, ordinal: string, edition: Edition): Block[] {
  return [
    heading1(`${ordinal}、重点任务进展`),
    ...snapshot.sections.flatMap((section, index) => [
      heading2(`（${chineseOrdinal(index + 1)}）${typeset(section.title)}`),
      ...sectionBlocks(section, snapshot.elapsed, edition),
    ]),
  ];
}

function sectionBlocks(section: SnapshotSection, elapsed: string, edition: Edition): Block[] {
  if (section.tasks.length === 0) return [paragraph('本部分没有列出任务。')];
  const lagging = laggingSentence(section.tasks, elapsed);
  return [
    paragraph(countSentence(section, elapsed) + lagging),
    ...leadingTasks(section.tasks).map((task) => paragraph(reportSentence(task, elapsed, edition))),
  ];
}

function countSentence(section: SnapshotSection, elapsed: string): string {
  const counts = `本部分共${section.tasks.length}项任务，其中${lightWords(section.lights)}`;
  if (section.percent === null) return `${counts}，均暂无可评价的进展数据。`;
  return `${counts}，平均完成${percent(section.percent)}，${paceWords(aheadOf(section.percent, elapsed))}。`;
}

function laggingSentence(tasks: readonly SnapshotTask[], elapsed: string): string {
  const lagging = slowestFirst(tasks.filter((task) => task.light === 'RED' || task.light === 'YELLOW'));
  const unreported = tasks.filter((task) => task.light === 'GREY');
  const names = lagging.map(
    (task) => `${quoted(task.title)}（${LIGHTS[task.light]}，${paceClause(task.percent, elapsed)}）`,
  );
  return [
    lagging.length === 0 ? '' : `需要加快的有${capped(names, NAMED_LAGGING, (total) => `${total}项（详见附件2）`)}。`,
    unreported.length === 0
      ? ''
      : `${capped(
          unreported.map((task) => quoted(task.title)),
          NAMED_LAGGING,
          (total) => `${total}项（详见附件2）`,
        )}尚无经审核的进展。`,
  ].join('');
}

/** The tasks of a section that are furthest and have an accepted text to show for it. */
function leadingTasks(tasks: readonly SnapshotTask[]): SnapshotTask[] {
  const advancing = tasks.filter(
    ({ light, progressText }) => (light === 'BLUE' || light === 'GREEN') && progressText !== null,
  );
  return slowestFirst(advancing).reverse().slice(0, QUOTED_REPORTS);
}

function reportSentence(task: SnapshotTask, elapsed: string, edition: Edition): string {
  const pace = `${quoted(task.title)}由${unitWords(task.lead)}牵头，${paceClause(task.percent, elapsed)}。`;
  if (edition === 'PUBLIC') return pace;
  const reported = task.reportedOn === null ? '' : `${chineseDay(task.reportedOn)}`;
  return `${pace}据牵头单位${reported}报送：${excerpt(task.progressText ?? '', EXCERPT_LENGTH)}`;
}

/** The beginning of a text up to the last full sentence within `limit` characters; a cut is visible as ……. */
export function excerpt(text: string, limit: number): string {
  const plain = typeset(text);
  if ([...plain].length <= limit) return /[。！？]$/.test(plain) ? plain : `${plain}。`;
  const head = [...plain].slice(0, limit).join('');
  const sentenceEnd = Math.max(head.lastIndexOf('。'), head.lastIndexOf('；'));
  return sentenceEnd > 0 ? `${head.slice(0, sentenceEnd)}。……` : `${head}……`;
}
