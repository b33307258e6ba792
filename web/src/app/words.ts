import type { Schemas } from './api.ts';

/** Words and ways of writing that all pages share. Figures come from the service as exact decimals in text. */

/** A state in one word, with the tone of its `.chip`. */
export interface Mark {
  readonly word: string;
  readonly tone: 'blue' | 'green' | 'yellow' | 'red' | 'grey';
}

export type Light = 'BLUE' | 'GREEN' | 'YELLOW' | 'RED' | 'GREY';

export interface LightMark extends Mark {
  readonly sign: string;
}

/** Design §6; the shapes tell the lights apart where colours do not. */
export const LIGHTS: Readonly<Record<Light, LightMark>> = {
  RED: { word: '严重滞后', sign: '▲', tone: 'red' },
  YELLOW: { word: '进度偏慢', sign: '◆', tone: 'yellow' },
  GREEN: { word: '正常推进', sign: '●', tone: 'green' },
  BLUE: { word: '已完成', sign: '✔', tone: 'blue' },
  GREY: { word: '未报进展', sign: '○', tone: 'grey' },
};

/** What asks for attention first. */
export const LIGHT_ORDER: readonly Light[] = ['RED', 'YELLOW', 'GREY', 'GREEN', 'BLUE'];

export const ROLES: Readonly<Record<string, string>> = {
  reporter: '填报员',
  approver: '审核人',
  coordinator: '统筹（区发改局）',
  supervisor: '督查室',
  leader: '领导',
  evaluator: '第三方评估',
  administrator: '系统管理员',
  auditor: '安全审计员',
};

/** What follows for an indicator, a target or the whole; the service says the same word (`conclusionWord`). */
export const CONCLUSIONS: Readonly<Record<Schemas['Conclusion'], Mark>> = {
  ACHIEVED_EARLY: { word: '提前实现', tone: 'blue' },
  AHEAD: { word: '快于预期', tone: 'green' },
  ON_TRACK: { word: '基本符合预期', tone: 'green' },
  BEHIND: { word: '滞后于预期', tone: 'red' },
  NOT_ASSESSABLE: { word: '不可评价', tone: 'grey' },
  EXCEEDED: { word: '超额完成', tone: 'blue' },
  COMPLETED: { word: '完成', tone: 'blue' },
  NOT_COMPLETED: { word: '未完成', tone: 'red' },
};

export const REPORT_MARKS: Readonly<Record<Schemas['ReportState'], Mark>> = {
  DRAFT: { word: '草稿', tone: 'grey' },
  UNIT_REVIEW: { word: '待本单位审核', tone: 'yellow' },
  SUBMITTED: { word: '已报出，待审核', tone: 'blue' },
  RETURNED: { word: '已退回', tone: 'red' },
  ACCEPTED: { word: '已通过', tone: 'green' },
  WITHDRAWN: { word: '已撤回', tone: 'grey' },
};

/** States of an annual plan; NONE where nobody has written one. */
export const PLAN_MARKS: Readonly<Record<Schemas['AnnualPlanState'] | 'NONE', Mark>> = {
  NONE: { word: '未编制', tone: 'yellow' },
  DRAFT: { word: '草稿', tone: 'grey' },
  PROPOSED: { word: '待批准', tone: 'blue' },
  RETURNED: { word: '已退回', tone: 'red' },
  APPROVED: { word: '已批准', tone: 'green' },
  SUPERSEDED: { word: '已被新版取代', tone: 'grey' },
};

export const planMark = (state: Schemas['AnnualPlanState'] | null): Mark => PLAN_MARKS[state ?? 'NONE'];

export const COMPARATORS: Readonly<Record<Schemas['Comparator'], string>> = {
  gte: '不低于',
  gt: '高于',
  lte: '不高于',
  lt: '低于',
  approx: '约',
  eq: '等于',
};

export const PARTS: Readonly<Record<string, string>> = { LEAD: '牵头', RESPONSIBLE: '责任', SUPPORTING: '配合' };

/** One decimal, as in the papers; a whole number stays whole. */
export function percentText(percent: string | number): string {
  const figure = Number(percent);
  return `${Number.isInteger(figure) ? figure : figure.toFixed(1)}%`;
}

/** A figure as a person reads it: no zeros behind, at most so many decimals. The exact one is in the explanation. */
export function figureText(figure: string | number | null | undefined, places = 2): string {
  if (figure === null || figure === undefined || figure === '') return '—';
  const value = Number(figure);
  return Number.isFinite(value) ? String(Number(value.toFixed(places))) : String(figure);
}

/** Points of an assessment: two places, so that they stand under one another. */
export const pointsText = (points: string | number | null): string =>
  points === null ? '—' : Number(points).toFixed(2);

interface Requirement {
  readonly comparator: Schemas['Comparator'];
  readonly value: string;
  readonly valueMax: string | null;
  readonly unit: string;
}

/** What a target is to reach: 不低于3个, 约10—12%. */
export function requirementText({ comparator, value, valueMax, unit }: Requirement): string {
  const most = valueMax === null ? '' : `—${figureText(valueMax, 10)}`;
  return `${COMPARATORS[comparator]}${figureText(value, 10)}${most}${unit}`;
}

/** Planned percents of the four quarters; the interface leaves their type open. */
export function quartersText(percents: readonly unknown[]): string {
  return percents.map((percent) => (percent === null ? '—' : percentText(percent as string))).join(' → ');
}

/** A share of one, such as an on-time rate, in percent. */
export function shareText(share: string | number | null): string {
  return share === null ? '—' : percentText(Number(share) * 100);
}

/** `2023-06-30` as 2023年6月30日. */
export function dayText(day: string | null | undefined): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(day ?? '');
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : '—';
}

const TIME = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function inOffices(instant: string): readonly [day: string, time: string] {
  const [day = '', time = ''] = TIME.format(new Date(instant)).split(', ');
  return [day, time];
}

/** Day (`YYYY-MM-DD`) and time of day (`9:32`) of an instant in the offices. */
export function clockText(instant: string): { readonly day: string; readonly time: string } {
  const [day, time] = inOffices(instant);
  return { day, time: time.replace(/^0/, '') };
}

/** An instant in the time of the offices: 2023年6月30日 09:33. Hours of two digits stand under one another in tables. */
export function timeText(instant: string | null | undefined): string {
  if (!instant) return '—';
  const [day, time] = inOffices(instant);
  return `${dayText(day)} ${time}`;
}
