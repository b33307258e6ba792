import type { EvaluationVoices } from '../../domain/life/evaluation-voices.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';

/** A unit and a third party that see the first task otherwise than we do, and three departments that were asked. */
export function voicesFixture({ sections, indicators }: EvaluationSnapshot): EvaluationVoices {
  const task = sections[0]!.tasks[0]!;
  return {
    schema: 'fengong.voices/1',
    selfEvaluations: [
      {
        id: 'self-1',
        version: 3,
        itemId: task.id,
        unitId: 'unit-0',
        unitName: '区科经局',
        text: '按计划推进，下半年完成验收。',
        value: '80',
        conclusion: 'BLUE',
      },
    ],
    thirdParty: [
      {
        itemId: indicators[0]!.id,
        version: 1,
        value: '41.2',
        conclusion: 'BEHIND',
        reason: '口径与统计公报一致。',
        source: '统计公报',
        foundBy: '评估机构',
      },
    ],
    opinions: [
      {
        id: 'opinion-1',
        version: 3,
        unitName: '区教育局',
        state: 'NOT_TAKEN',
        opinion: '建议调低目标。',
        decisionReason: '目标由规划确定，按规划调整程序办理。',
      },
      { id: 'opinion-2', version: 2, unitName: '区卫健局', state: 'NO_OBJECTION', opinion: null, decisionReason: null },
      { id: 'opinion-3', version: 1, unitName: '区商务局', state: 'ASKED', opinion: null, decisionReason: null },
    ],
  };
}
