import type { EvaluationKind, EvaluationSnapshot } from '../../domain/snapshot.js';

/** Characters of 22 pt that fit into the 156 mm of the type area. */
const LINE_CAPACITY = 20;
const DIVISION_SUFFIX = /(?:主要目标和?|重点|主要)?(?:任务|责任|工作)?(?:责任)?分工(?:方案|表|意见)?(?:的通知)?$/;
const ISSUING_PREFIX = /^.*关于印发/;
const PLACE = /^[^省市区县州盟旗镇乡街]{1,8}(?:省|市|区|县|州|盟|旗|镇|乡|街道)/;

/** Name of the plan that the scheme divides: `武昌区…任务分工方案` gives `武昌区…`, with the jurisdiction in front. */
export function planName(scheme: EvaluationSnapshot['scheme']): string {
  const bare = scheme.title
    .replace(/[《》\s]/g, '')
    .replace(ISSUING_PREFIX, '')
    .replace(DIVISION_SUFFIX, '');
  return namesPlace(bare, scheme.jurisdictionName) ? bare : scheme.jurisdictionName + bare;
}

/** The plan's own name begins with the place (`武昌区…`), even when the jurisdiction is kept as `武汉市武昌区`. */
function namesPlace(bare: string, jurisdictionName: string): boolean {
  const place = PLACE.exec(bare)?.[0];
  return bare.includes(jurisdictionName) || (place !== undefined && jurisdictionName.endsWith(place));
}

/** The short name that an official document gives the plan after its first mention. */
export function shortPlanName(scheme: EvaluationSnapshot['scheme']): string {
  return planName(scheme).endsWith('纲要') ? '《纲要》' : '《规划》';
}

export function evaluationName(kind: EvaluationKind, asOf: string): string {
  switch (kind) {
    case 'ANNUAL':
      return `${asOf.slice(0, 4)}年度评估`;
    case 'MID_TERM':
      return '中期评估';
    case 'FINAL':
      return '总结评估';
  }
}

/** The title in lines that break between words (GB/T 9704-2012, 7.3.1: 回行时词意完整、排列对称). */
export function titleLines(snapshot: EvaluationSnapshot): string[] {
  const ending = `实施情况${evaluationName(snapshot.kind, snapshot.asOf)}报告`;
  return [...breakLines(planName(snapshot.scheme)), ending];
}

export function fullTitle(snapshot: EvaluationSnapshot): string {
  return titleLines(snapshot).join('');
}

/** A long name in lines of at most `capacity` characters, broken before the number of the plan where that fits. */
export function breakLines(name: string, capacity = LINE_CAPACITY): string[] {
  if (width(name) <= capacity) return [name];
  const natural = /(?=第[一二三四五六七八九十]+个五年|“?[一二三四五六七八九十]{2,3}五”?规划)/.exec(name)?.index ?? 0;
  const halves = [name.slice(0, natural), name.slice(natural)];
  if (natural > 0 && halves.every((half) => width(half) <= capacity)) return halves;
  const lines = Math.ceil(width(name) / capacity);
  const length = Math.ceil([...name].length / lines);
  return Array.from({ length: lines }, (_, i) => [...name].slice(i * length, (i + 1) * length).join(''));
}

/** Width in full characters; a Latin letter or digit takes half of one. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.5 : 1), 0);
}
