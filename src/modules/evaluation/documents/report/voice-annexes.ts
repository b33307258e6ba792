import { comparedWith, type EvaluationVoices } from '../../domain/life/evaluation-voices.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import { type Annex, annex } from '../manuscript.js';
import { opinionTable, selfEvaluationTable, thirdPartyTable } from '../tables/voice-tables.js';

/** What others say of the evaluation, after the annexes of figures; what nobody has said has no annex. */
export function voiceAnnexes(snapshot: EvaluationSnapshot, voices: EvaluationVoices): Annex[] {
  const items = comparedWith(snapshot, voices);
  return [
    annex('单位自评情况', 'landscape', [selfEvaluationTable(items)]),
    annex('第三方评估情况', 'landscape', [thirdPartyTable(items)]),
    annex('征求意见及采纳情况', 'portrait', [opinionTable(voices)]),
  ].filter(({ tables }) => tables.length > 0);
}
