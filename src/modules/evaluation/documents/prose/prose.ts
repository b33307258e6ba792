import { type Block, heading1 } from '../../../../platform/official-document/block.js';
import { TEXT_SECTIONS } from '../../domain/author-texts.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import type { Edition } from '../edition.js';
import { indicatorChapter } from './indicators.js';
import { nextStepChapter } from './next-steps.js';
import { introduction, overallChapter } from './overall.js';
import { problemChapter } from './problems.js';
import { taskChapter } from './tasks.js';
import { titleLines } from './title.js';

/** The words of the report without any layout; every sentence is composed by rule from the snapshot's facts. */
export interface ReportProse {
  readonly titleLines: readonly string[];
  readonly introduction: readonly Block[];
  readonly overall: readonly Block[];
  readonly indicators: readonly Block[];
  readonly tasks: readonly Block[];
  readonly problems: readonly Block[];
  readonly nextSteps: readonly Block[];
  /** Of the chapters that are judgement throughout: no rule can compose them. */
  readonly headings: { readonly environment: Block; readonly adjustments: Block };
}

/**
 * @param chapters the judgement chapters that have words, so that the last chapter is numbered on from them.
 */
export function composeProse(
  snapshot: EvaluationSnapshot,
  edition: Edition = 'INTERNAL',
  chapters: { readonly environment: boolean; readonly adjustments: boolean } = { environment: true, adjustments: true },
): ReportProse {
  const ordinals = [...'五六七'];
  const environment = `${chapters.environment ? ordinals.shift() : ''}、${TEXT_SECTIONS.environment.title}`;
  const adjustments = `${chapters.adjustments ? ordinals.shift() : ''}、${TEXT_SECTIONS.adjustments.title}`;
  return {
    titleLines: titleLines(snapshot),
    introduction: introduction(snapshot),
    overall: overallChapter(snapshot, '一', edition),
    indicators: indicatorChapter(snapshot, '二'),
    tasks: taskChapter(snapshot, '三', edition),
    problems: problemChapter(snapshot, '四', edition),
    nextSteps: nextStepChapter(snapshot, ordinals[0] ?? '七', edition),
    headings: { environment: heading1(environment), adjustments: heading1(adjustments) },
  };
}
