import { type Block, heading1, paragraph, placeholder } from '../../../../platform/official-document/block.js';
import { chineseDay, chineseOrdinal, typeset } from '../../../../platform/official-document/wording.js';
import { type AuthorTexts, TEXT_SECTIONS, type TextSection } from '../../domain/author-texts.js';
import type { Words } from '../../domain/documents.js';
import type { EvaluationSnapshot, SnapshotUnit } from '../../domain/snapshot.js';
import type { Edition } from '../edition.js';
import { share } from '../format.js';
import { type Annex, annex, blockPiece, DEMONSTRATION, type Manuscript } from '../manuscript.js';
import { changeSentences } from '../prose/changes.js';
import { authorOf } from '../prose/next-steps.js';
import { conclusionSentence, indicatorSentence, reportingSentence, taskSentence } from '../prose/overall.js';
import { laggingIndicators, laggingTaskBlocks, missingByUnit, tasksWithLight } from '../prose/problems.js';
import { breakLines, evaluationName, planName, shortPlanName } from '../prose/title.js';
import { capped, quoted, unitWords } from '../prose/words.js';
import { provenanceLines } from '../provenance.js';
import {
  circularUnitTable,
  laggingTable,
  numberedChanges,
  numberedMissing,
  onTimeRate,
  totalOnTimeRate,
} from './circular-tables.js';

const NAMED = 8;

/**
 * 通报: what came of the tasks and how the units have reported, sent round in the look of an official document. Its
 * number, its day and its demands beyond the rules are the author's, in marked places.
 */
export function composeCircular(
  snapshot: EvaluationSnapshot,
  { words, edition }: { readonly words: Words; readonly edition: Edition },
): Manuscript {
  const { texts } = words;
  const { scheme, kind, asOf } = snapshot;
  const issuer = typeset(scheme.issuer ?? authorOf(scheme.jurisdictionName));
  const chapters = chaptersOf(snapshot, edition);
  const demands = authorBlocks(texts, 'circular', edition);
  const composed = [opening(snapshot), ...chapters];
  return {
    head: { issuerMark: `${issuer}通报`, documentNumber: texts['circular-number'] ?? marked('circular-number') },
    titleLines: [...breakLines(`关于《${planName(scheme)}》`), `${evaluationName(kind, asOf)}情况的通报`],
    mark: snapshot.demonstration ? DEMONSTRATION : null,
    addressees: edition === 'INTERNAL' ? '各有关单位' : null,
    body: [...composed, ...demands].map(blockPiece),
    annexes: annexesOf(snapshot, edition),
    signature: signatureOf(texts, issuer),
    provenance: provenanceLines(snapshot, words, edition),
    composed,
  };
}

function opening(snapshot: EvaluationSnapshot): Block {
  const { scheme, kind, asOf, elapsed } = snapshot;
  const number = scheme.documentNumber === null ? '' : `${scheme.documentNumber}，`;
  return paragraph(
    `根据《${typeset(scheme.title.replace(/[《》]/g, ''))}》（${number}以下简称《分工方案》），` +
      `对《${planName(scheme)}》（以下简称${shortPlanName(scheme)}）截至${chineseDay(asOf)}的实施情况进行了` +
      `${evaluationName(kind, asOf)}，规划期时间已过${share(elapsed)}（以下称序时进度）。现将有关情况通报如下。`,
  );
}

/** The chapters in their order, without those that have nothing to say. */
function chaptersOf(snapshot: EvaluationSnapshot, edition: Edition): Block[] {
  const chapters: readonly (readonly [string, readonly Block[]])[] = [
    ['总体情况', [conclusionSentence(snapshot), taskSentence(snapshot), indicatorSentence(snapshot)].map(paragraph)],
    ['任务进展', [...doneBlocks(snapshot), ...laggingTaskBlocks(snapshot), ...unreportedBlocks(snapshot)]],
    ['变化情况', changeSentences(snapshot, NAMED, quoted).map(paragraph)],
    ['报送情况', edition === 'INTERNAL' ? reportingBlocks(snapshot) : []],
    ['工作要求', demandBlocks(snapshot, edition)],
  ];
  return chapters
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index) => [heading1(`${chineseOrdinal(index + 1)}、${title}`), ...blocks]);
}

function doneBlocks(snapshot: EvaluationSnapshot): Block[] {
  const done = tasksWithLight(snapshot, 'BLUE');
  if (done.length === 0) return [];
  const items = done.map((task) => `${quoted(task.title)}（${unitWords(task.lead)}牵头）`);
  return [paragraph(`已完成的任务${done.length}项：${capped(items, NAMED, (total) => `${total}项`)}。`)];
}

function unreportedBlocks(snapshot: EvaluationSnapshot): Block[] {
  const grey = tasksWithLight(snapshot, 'GREY');
  if (grey.length === 0) return [];
  const items = grey.map((task) => `${quoted(task.title)}（${unitWords(task.lead)}牵头）`);
  return [paragraph(`未报进展的任务${grey.length}项：${capped(items, NAMED, (total) => `${total}项`)}。`)];
}

function reportingBlocks(snapshot: EvaluationSnapshot): Block[] {
  const { units, missing } = snapshot;
  const rate = totalOnTimeRate(units);
  const sentence = reportingSentence(units).replace(/^填报情况方面，/, '');
  if (rate === null) return [paragraph(sentence)];
  const punctual = units.filter((unit) => onTimeRate(unit)?.equals(1));
  const owing = missingByUnit(missing).map(([unit, count]) => `${typeset(unit)}${count}份`);
  return [
    paragraph(`${sentence.replace(/。$/, '')}，按时率${share(rate)}。`),
    ...(punctual.length === 0 ? [] : [paragraph(punctualSentence(punctual))]),
    ...(owing.length === 0
      ? []
      : [
          paragraph(
            `仍有缺报的单位：${capped(owing, NAMED, (total) => `${total}个单位，逐项见${missingAnnex(snapshot)}`)}。`,
          ),
        ]),
  ];
}

function punctualSentence(units: readonly SnapshotUnit[]): string {
  const names = units.map(({ name }) => typeset(name));
  return `到期事项全部按时报送的单位${units.length}个：${capped(names, NAMED, () => '')}。`;
}

/** Only what follows from a finding by rule; deadlines and further demands are the author's. */
function demandBlocks(snapshot: EvaluationSnapshot, edition: Edition): Block[] {
  const behind = tasksWithLight(snapshot, 'RED').length + tasksWithLight(snapshot, 'YELLOW').length;
  const demands = [
    ...(behind === 0 ? [] : ['进度落后任务的牵头单位要会同责任单位说明原因，提出赶上序时进度的安排，并抓好落实']),
    ...(laggingIndicators(snapshot).length === 0 ? [] : ['滞后指标的责任单位要分析原因，提出赶上预期的措施']),
    ...(tasksWithLight(snapshot, 'GREY').length === 0 ? [] : ['未报进展任务的牵头单位要在下一填报周期报送进展']),
    ...(edition === 'PUBLIC' || snapshot.missing.length === 0 ? [] : ['缺报单位要按清单补报，并说明原因']),
    '各单位要按时报送进展，如实反映问题，牵头单位要做好汇总把关',
  ];
  return [paragraph(`${demands.join('；')}。`)];
}

function annexesOf(snapshot: EvaluationSnapshot, edition: Edition): Annex[] {
  return [
    annex(edition === 'INTERNAL' ? '各单位任务进展和报送情况' : '各单位任务进展', 'landscape', [
      circularUnitTable(snapshot, edition),
    ]),
    ...[
      annex('进度落后的任务', 'portrait', [laggingTable(snapshot), numberedChanges(snapshot)]),
      annex('缺报清单', 'portrait', edition === 'INTERNAL' ? [numberedMissing(snapshot)] : []),
    ].filter(({ tables }) => tables.length > 0),
  ];
}

/** The list of what is missing comes last. */
function missingAnnex(snapshot: EvaluationSnapshot): string {
  return `附件${annexesOf(snapshot, 'INTERNAL').length}`;
}

/** The tables that a sentence of the circular may take its numbers from. */
export function circularTables(snapshot: EvaluationSnapshot) {
  return [circularUnitTable(snapshot, 'INTERNAL'), laggingTable(snapshot), numberedChanges(snapshot)];
}

function marked(section: TextSection): string {
  return `〔${TEXT_SECTIONS[section].hint}〕`;
}

function authorBlocks(texts: AuthorTexts, section: TextSection, edition: Edition): Block[] {
  const written = texts[section];
  if (written !== undefined) return written.split('\n').map(paragraph);
  return edition === 'PUBLIC' ? [] : [placeholder(marked(section))];
}

/** Until the author has signed, the issuer's name and a place for the day. */
function signatureOf(texts: AuthorTexts, issuer: string): Block[] {
  const written = texts['circular-signature'];
  if (written !== undefined) return written.split('\n').map(paragraph);
  return [paragraph(issuer), placeholder('〔成文日期〕')];
}
