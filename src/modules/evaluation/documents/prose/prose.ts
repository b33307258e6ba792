import type { Block } from '../../../../platform/official-document/block.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
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
}

export function composeProse(snapshot: EvaluationSnapshot): ReportProse {
  return {
    titleLines: titleLines(snapshot),
    introduction: introduction(snapshot),
    overall: overallChapter(snapshot, '一'),
    indicators: indicatorChapter(snapshot, '二'),
    tasks: taskChapter(snapshot, '三'),
    problems: problemChapter(snapshot, '四'),
    nextSteps: nextStepChapter(snapshot, '五'),
  };
}
