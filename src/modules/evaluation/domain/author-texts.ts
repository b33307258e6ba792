import { conflict } from '../../../platform/errors.js';
import { canonicalJson, sha256Hex } from '../../../platform/json.js';
import { type EvaluationState, STATE_WORDS } from './evaluation-machine.js';

/** The places of the report that the author fills: at the end of a chapter, or a whole chapter of judgement. */
export const TEXT_SECTIONS = {
  overall: { title: '总体评价', hint: '对实施情况的总体判断' },
  indicators: { title: '主要指标完成情况', hint: '对主要指标的说明' },
  tasks: { title: '重点任务进展', hint: '对重点任务的说明' },
  problems: { title: '突出问题及原因', hint: '原因分析' },
  environment: { title: '环境变化', hint: '国内外形势、政策和本地条件的变化' },
  adjustments: { title: '调整建议', hint: '对目标、任务、责任单位和时限的调整建议' },
  'next-steps': { title: '下一步举措', hint: '形势研判、工作举措和政策建议' },
  signature: { title: '落款', hint: '成文单位署名和成文日期' },
} as const;

export type TextSection = keyof typeof TEXT_SECTIONS;

export const SECTION_NAMES = Object.keys(TEXT_SECTIONS) as TextSection[];

export function isTextSection(name: string): name is TextSection {
  return Object.hasOwn(TEXT_SECTIONS, name);
}

/** What the author has written, by section; a section without words is absent. */
export type AuthorTexts = Readonly<Partial<Record<TextSection, string>>>;

export const LONGEST_TEXT = 20_000;

/** Over the texts as they are; a document says of which ones it was made. */
export function hashTexts(texts: AuthorTexts): string {
  return sha256Hex(canonicalJson({ ...texts }));
}

/**
 * Figures are frozen, words are written afterwards: until the evaluation is handed in for review. What others are
 * deciding on, or have decided, does not change under their eyes.
 * @throws DomainError 409 `texts_closed`.
 */
export function requireTextsOpen(state: EvaluationState): void {
  if (state === 'DRAFT' || state === 'FROZEN') return;
  throw conflict(
    'texts_closed',
    `评估当前为“${STATE_WORDS[state]}”，报告文字不能再改。需要修改的，请由审核环节退回后重新评估，已写的文字会带到新的评估。`,
  );
}
