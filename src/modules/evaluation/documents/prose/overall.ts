import { chineseDay, typeset } from '../../../../platform/official-document/wording.js';
import { type Block, heading1, paragraph } from '../../../../platform/official-document/block.js';
import { CONCLUSIONS } from '../../domain/conclusion.js';
import type { Edition } from '../edition.js';
import type { EvaluationSnapshot, SnapshotUnit } from '../../domain/snapshot.js';
import { aheadOf, paceWords, percent, share } from '../format.js';
import { evaluationName, planName, shortPlanName } from './title.js';
import { asClause, conclusionWords, lightWords, quoted } from './words.js';

/** What was evaluated, as of when, by which policy, on how many facts. */
export function introduction(snapshot: EvaluationSnapshot): Block[] {
  const { scheme, asOf, policy, inputs } = snapshot;
  const number = scheme.documentNumber === null ? '' : `${scheme.documentNumber}，`;
  const plan = shortPlanName(scheme);
  return [
    paragraph(
      `根据《${typeset(scheme.title.replace(/[《》]/g, ''))}》（${number}以下简称《分工方案》），` +
        `对《${planName(scheme)}》（以下简称${plan}）实施情况开展${evaluationName(snapshot.kind, asOf)}。` +
        `规划期为${chineseDay(scheme.planStart)}至${chineseDay(scheme.planEnd)}，数据截至${chineseDay(asOf)}，` +
        `规划期时间已过${share(snapshot.elapsed)}（以下称序时进度）。`,
    ),
    paragraph(
      `评估采用各项任务最近一次经审核的进展填报，共${inputs.reportIds.length}份，以及经审核的指标数据${inputs.measurementIds.length}条，` +
        `按照${typeset(policy.name)}第${policy.version}版逐项计算。未经审核的数据不予采用；` +
        '缺少数据的指标和任务单独列出，既不按零计算，也不视为完成。',
    ),
  ];
}

/** 一、总体评价 */
export function overallChapter(snapshot: EvaluationSnapshot, ordinal: string, edition: Edition): Block[] {
  return [
    heading1(`${ordinal}、总体评价`),
    paragraph(conclusionSentence(snapshot)),
    paragraph(taskSentence(snapshot)),
    paragraph(indicatorSentence(snapshot)),
    ...(edition === 'INTERNAL' ? [paragraph(reportingSentence(snapshot.units))] : []),
  ];
}

/** The conclusion with the rule's own account of it, which also says which binding indicator caps it. */
export function conclusionSentence({ scheme, overall }: EvaluationSnapshot): string {
  const plan = shortPlanName(scheme);
  const verdict =
    overall.conclusion === 'NOT_ASSESSABLE'
      ? `现有经审核的数据不足以对${plan}实施情况作出总体评价`
      : `${plan}实施情况总体评价为${quoted(CONCLUSIONS[overall.conclusion])}`;
  return `${verdict}。评价依据：${asClause(overall.reason)}。`;
}

export function indicatorSentence({ overall, indicators }: EvaluationSnapshot): string {
  if (indicators.length === 0) return '《分工方案》没有列出主要指标。';
  const binding = indicators.filter((indicator) => indicator.attribute === 'BINDING').length;
  return (
    `主要指标方面，共${indicators.length}项，其中约束性指标${binding}项、预期性指标${indicators.length - binding}项。` +
    `按评价结论分，${conclusionWords(overall.indicatorConclusions)}。`
  );
}

/** The mean is never said without the counts by light beside it (design §6). */
export function taskSentence({ overall, elapsed }: EvaluationSnapshot): string {
  if (overall.tasks === 0) return '《分工方案》没有列出重点任务。';
  const counts = `重点任务方面，共${overall.tasks}项，其中${lightWords(overall.lights)}。`;
  if (overall.percent === null) return `${counts}各项任务均无可评价的进展数据。`;
  return (
    `${counts}可评价的${overall.judgedTasks}项任务平均完成${percent(overall.percent)}，` +
    `${paceWords(aheadOf(overall.percent, elapsed))}。`
  );
}

export function reportingSentence(units: readonly SnapshotUnit[]): string {
  const owed = total(units, 'reportsOwed');
  if (owed === 0) return '截至评估日，各单位没有到期的填报事项。';
  return (
    `填报情况方面，${units.length}个单位应报${owed}份，按时报送${total(units, 'reportsOnTime')}份，` +
    `逾期报送${total(units, 'reportsLate')}份，缺报${total(units, 'reportsMissing')}份，退回${total(units, 'reportsReturned')}次。`
  );
}

/** A column of the unit table added up; the table's last row shows the same figure. */
export function total(
  units: readonly SnapshotUnit[],
  column: 'reportsOwed' | 'reportsOnTime' | 'reportsLate' | 'reportsMissing' | 'reportsReturned',
): number {
  return units.reduce((sum, unit) => sum + unit[column], 0);
}
