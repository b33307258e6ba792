import { Decimal } from '../../../platform/decimal.js';
import type { MissingUnit } from './consolidation.js';
import { contradicts, sameText, saysCompleted, statedFigures, statedOverall, statedPercents } from './text-figures.js';
import { figureOf, type CarriedValue, type ReportContent, type ReportedItem } from './validate-report.js';
import type { ReportWarning, WarningCode } from './warnings.js';

/** An accepted standing of a target or indicator before the one that is reported. Days are `YYYY-MM-DD`. */
export interface FormerValue {
  readonly figureId: string;
  /** The day of the reported value that it comes before. */
  readonly before: string;
  readonly value: string;
  readonly periodEnd: string;
}

export interface CheckedReport {
  readonly content: ReportContent;
  readonly item: ReportedItem;
  /** Declared as 无变化. */
  readonly unchanged: boolean;
  readonly hasEvidence: boolean;
  /** What the unit last had accepted on the item; null before the first time. */
  readonly last: { readonly cycle: string; readonly content: ReportContent } | null;
  readonly former: readonly FormerValue[];
  /** Of a consolidating report. */
  readonly missing: readonly MissingUnit[];
}

/** What a reviewer would ask about. None of it forbids the report. */
export function findWarnings(report: CheckedReport): ReportWarning[] {
  const found = [
    ...declaredUnchanged(report),
    ...contradictions(report.content, report.item),
    ...fallingPercents(report),
    ...fallingValues(report),
    ...completedWithoutEvidence(report),
    ...repeatedText(report),
    ...missingParts(report.missing),
  ];
  // A text may say the same wrong figure in several places.
  return found.filter((one, index) => found.findIndex((other) => sameWarning(one, other)) === index);
}

const sameWarning = (one: ReportWarning, other: ReportWarning): boolean =>
  one.key === other.key && one.message === other.message;

function declaredUnchanged({ unchanged, last }: CheckedReport): ReportWarning[] {
  if (!unchanged || !last) return [];
  return [warning('unchanged', 'progressText', `申报本周期无变化，数据沿用${last.cycle}的填报，请审核是否属实`)];
}

function contradictions(content: ReportContent, item: ReportedItem): ReportWarning[] {
  const { progressText: text, percent } = content;
  const overall = percent === null ? [] : statedOverall(text).map((stated) => ({ stated, value: percent }));
  return [
    ...overall.flatMap(({ stated, value }) => contradiction('percent', '总体进度', stated, value, '%')),
    ...content.measures.flatMap(({ measureId, percent: value }, index) => {
      const title = item.measures.find(({ id }) => id === measureId)?.title ?? '';
      return statedPercents(text, title).flatMap((stated) =>
        contradiction(`measures.${index}`, title, stated, value, '%'),
      );
    }),
    ...content.measurements.flatMap((carried, index) => {
      const figure = figureOf(carried, item);
      if (!figure) return [];
      return statedFigures(text, figure.name, figure.unit).flatMap((stated) =>
        contradiction(`measurements.${index}`, figure.name, stated, carried.value, figure.unit ?? '%'),
      );
    }),
  ];
}

function contradiction(
  field: string,
  name: string,
  stated: Parameters<typeof contradicts>[0],
  value: string,
  unit: string,
): ReportWarning[] {
  if (!contradicts(stated, value)) return [];
  const message = `进展情况中“${name}”写的是 ${stated.written}，填报数据是 ${value}${unit}，两处不一致`;
  return [warning('number_contradicts', field, message, field)];
}

function fallingPercents({ content, item, last }: CheckedReport): ReportWarning[] {
  if (!last) return [];
  const { cycle, content: before } = last;
  const own = fall('percent', '完成进度', before.percent, content.percent, cycle);
  const measures = content.measures.flatMap(({ measureId, percent }, index) => {
    const title = item.measures.find(({ id }) => id === measureId)?.title ?? '';
    const former = before.measures.find((measure) => measure.measureId === measureId)?.percent ?? null;
    return fall(`measures.${index}`, title, former, percent, cycle);
  });
  return [...own, ...measures];
}

function fall(field: string, name: string, former: string | null, now: string | null, when: string): ReportWarning[] {
  if (former === null || now === null || new Decimal(now).gte(former)) return [];
  return [warning('value_falls', field, `“${name}”由${when}的 ${former}% 降为 ${now}%，累计进度不应下降`, field)];
}

/** Only what adds up over the plan cannot fall; a standing may. The amount of one period is no standing. */
function fallingValues({ content, item, former }: CheckedReport): ReportWarning[] {
  return content.measurements.flatMap((carried, index) => {
    const figure = figureOf(carried, item);
    if (figure?.kind !== 'cumulative' || carried.flow) return [];
    const before = formerOf(carried, former);
    if (!before || new Decimal(carried.value).gte(before.value)) return [];
    const message = `“${figure.name}”累计值由 ${before.periodEnd} 的 ${before.value} 降为 ${carried.value}，累计值不应下降`;
    return [warning('value_falls', `measurements.${index}`, message, `measurements.${index}`)];
  });
}

function formerOf(carried: CarriedValue, former: readonly FormerValue[]): FormerValue | undefined {
  const id = carried.targetId ?? carried.indicatorId;
  return former.find(({ figureId, before }) => figureId === id && before === carried.periodEnd);
}

function completedWithoutEvidence({ content, hasEvidence }: CheckedReport): ReportWarning[] {
  if (hasEvidence) return [];
  const full = (percent: string | null): boolean => percent !== null && new Decimal(percent).gte(100);
  const measure = content.measures.findIndex(({ percent }) => full(percent));
  const field = full(content.percent) ? 'percent' : measure >= 0 ? `measures.${measure}` : 'progressText';
  if (field === 'progressText' && !saysCompleted(content.progressText)) return [];
  return [warning('completed_without_evidence', field, '填报为已完成，但没有附佐证材料，请补充或说明')];
}

function repeatedText({ content, last, unchanged }: CheckedReport): ReportWarning[] {
  if (unchanged || !last || !sameText(content.progressText, last.content.progressText)) return [];
  const message = `进展情况与${last.cycle}完全相同；确无变化的，可用“无变化”申报`;
  return [warning('same_text', 'progressText', message)];
}

function missingParts(missing: readonly MissingUnit[]): ReportWarning[] {
  const names = (units: readonly MissingUnit[]): string => units.map(({ name }) => name).join('、');
  const waiting = missing.filter(({ state }) => state === 'SUBMITTED');
  const silent = missing.filter(({ state }) => state !== 'SUBMITTED');
  return [
    ...(silent.length > 0 ? [warning('units_missing', 'missingUnits', `尚未收到填报：${names(silent)}`)] : []),
    ...(waiting.length > 0 ? [warning('units_unreviewed', 'missingUnits', `已报送但尚未审核：${names(waiting)}`)] : []),
  ];
}

function warning(code: WarningCode, field: string, message: string, about?: string): ReportWarning {
  return { key: about === undefined ? code : `${code}:${about}`, code, field, message };
}

/** Those that the unit has not said to know. */
export function unacknowledged(warnings: readonly ReportWarning[], acknowledged: readonly string[]): ReportWarning[] {
  return warnings.filter(({ key }) => !acknowledged.includes(key));
}
