import type { Answer } from '../../app/api.ts';

export type Evaluation = Answer<'getEvaluation'>;

export const KINDS = { ANNUAL: '年度评估', MID_TERM: '中期评估', FINAL: '总结评估' } as const;

export const STATE_TONES: Readonly<Record<string, string>> = {
  DRAFT: 'yellow',
  FROZEN: 'blue',
  UNDER_REVIEW: 'yellow',
  SUBMITTED: 'green',
  PUBLISHED: 'green',
  RETURNED: 'red',
};

/** Files of an evaluation by the name that the service gives them. */
export const FILES: Readonly<Record<string, string>> = {
  'report.docx': '评估报告（Word）',
  'report.html': '评估报告（网页）',
  'report.pdf': '评估报告（PDF）',
  'draft.docx': '征求意见稿（Word）',
  'brief.docx': '领导参阅（Word）',
  'brief.pdf': '领导参阅（PDF）',
  'tables.xlsx': '全部表格（Excel）',
  'wall-chart.svg': '挂图（SVG）',
  'wall-chart.pdf': '挂图（PDF）',
  'circular.docx': '通报（Word）',
  'circular.html': '通报（网页）',
  'circular.pdf': '通报（PDF）',
};

export const VARIANTS: Readonly<Record<string, string>> = {
  INTERNAL: '内部版',
  PUBLIC: '公开版',
  A1: 'A1',
  A3: 'A3',
};

export function sizeText(bytes: number | null): string {
  if (bytes === null) return '';
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
