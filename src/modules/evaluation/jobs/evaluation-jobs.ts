import { child, defineJob } from '../../../platform/queue/index.js';

type EvaluationIds = { jurisdictionId: string; evaluationId: string };

/** Judges one part of an evaluation from its frozen inputs: the tasks of a section, or the indicators. */
export const computePart = defineJob<EvaluationIds & { part: string }>({
  name: 'evaluation.compute-part',
  queue: 'evaluation',
});

/** Puts the parts together and freezes the evaluation; runs when all parts are there. */
export const assembleEvaluation = defineJob<EvaluationIds & { parts: string[] }>({
  name: 'evaluation.assemble',
  queue: 'evaluation',
  flow: ({ jurisdictionId, evaluationId, parts }) =>
    parts.map((part) => child(computePart, { jurisdictionId, evaluationId, part })),
});

/** Makes the Word file of a frozen evaluation from its snapshot alone. */
export const renderReport = defineJob<EvaluationIds>({ name: 'evaluation.render-report', queue: 'documents' });
