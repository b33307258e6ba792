import { chineseDay, typeset } from '../../../platform/official-document/wording.js';
import { hashTexts } from '../domain/author-texts.js';
import type { Words } from '../domain/documents.js';
import { hashVoices } from '../domain/life/evaluation-voices.js';
import type { EvaluationSnapshot } from '../domain/snapshot.js';
import { hashSnapshot } from '../domain/snapshot-builder.js';
import type { Edition } from './edition.js';

/** What ties a printed document to the frozen evaluation that it was rendered from. */
export function provenanceLines(snapshot: EvaluationSnapshot, { texts, voices }: Words, edition: Edition): string[] {
  const { policy, scheme, inputs } = snapshot;
  return [
    `数据截止日期：${chineseDay(snapshot.asOf)}`,
    `评价规则：${typeset(policy.name)}第${policy.version}版`,
    ...(edition === 'INTERNAL' ? [`分工方案：修订序号${scheme.revision}，标识${scheme.id}`] : []),
    `采用数据：进展填报${inputs.reportIds.length}份，指标数据${inputs.measurementIds.length}条`,
    `评估快照SHA-256：${hashSnapshot(snapshot)}`,
    ...(Object.keys(texts).length > 0 ? [`编写文字SHA-256：${hashTexts(texts)}`] : []),
    ...(voices === null ? [] : [`自评、第三方评估和征求意见SHA-256：${hashVoices(voices)}`]),
  ];
}
