/** Words and ways of writing that all pages share. Figures come from the service as exact decimals in text. */

export type Light = 'BLUE' | 'GREEN' | 'YELLOW' | 'RED' | 'GREY';

export interface LightMark {
  readonly word: string;
  readonly sign: string;
  readonly tone: 'blue' | 'green' | 'yellow' | 'red' | 'grey';
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

export const PARTS: Readonly<Record<string, string>> = { LEAD: '牵头', RESPONSIBLE: '责任', SUPPORTING: '配合' };

/** One decimal, as in the papers; a whole number stays whole. */
export function percentText(percent: string | number): string {
  const figure = Number(percent);
  return `${Number.isInteger(figure) ? figure : figure.toFixed(1)}%`;
}

/** A figure as a person reads it: at most two decimals. The exact one is in the explanation. */
export function figureText(figure: string | number | null | undefined): string {
  if (figure === null || figure === undefined || figure === '') return '—';
  const value = Number(figure);
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : String(figure);
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

const TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** An instant in the time of the offices. */
export function timeText(instant: string | null | undefined): string {
  return instant ? TIME.format(new Date(instant)) : '—';
}
