import { conflict } from '../../../platform/errors.js';
import { canonicalJson, sha256Hex } from '../../../platform/json.js';
import { type EvaluationState, STATE_WORDS } from './evaluation-machine.js';

/** The places of a document that the author fills: at the end of a chapter, or a whole chapter of judgement. */
export const TEXT_SECTIONS = {
  overall: { document: 'report', title: '总体评价', hint: '对实施情况的总体判断' },
  indicators: { document: 'report', title: '主要指标完成情况', hint: '对主要指标的说明' },
  tasks: { document: 'report', title: '重点任务进展', hint: '对重点任务的说明' },
  problems: { document: 'report', title: '突出问题及原因', hint: '原因分析' },
  environment: { document: 'report', title: '环境变化', hint: '国内外形势、政策和本地条件的变化' },
  adjustments: { document: 'report', title: '调整建议', hint: '对目标、任务、责任单位和时限的调整建议' },
  'next-steps': { document: 'report', title: '下一步举措', hint: '形势研判、工作举措和政策建议' },
  signature: { document: 'report', title: '落款', hint: '成文单位署名和成文日期' },
  'circular-number': { document: 'circular', title: '通报文号', hint: '发文字号' },
  circular: { document: 'circular', title: '通报工作要求', hint: '表扬、批评和进一步的工作要求' },
  'circular-signature': { document: 'circular', title: '通报落款', hint: '成文单位署名和成文日期，各占一行' },
} as const;

export type TextSection = keyof typeof TEXT_SECTIONS;

export const SECTION_NAMES = Object.keys(TEXT_SECTIONS) as TextSection[];

export function isTextSection(name: string): name is TextSection {
  return Object.hasOwn(TEXT_SECTIONS, name);
}

/** What the author has written, by section; a section without words is absent. */
export type AuthorTexts = Readonly<Partial<Record<TextSection, string>>>;

/** Those that stand in the report, or in the circular. */
export function textsOf(texts: AuthorTexts, document: 'report' | 'circular'): AuthorTexts {
  return Object.fromEntries(
    SECTION_NAMES.flatMap((section) =>
      TEXT_SECTIONS[section].document === document && texts[section] !== undefined ? [[section, texts[section]]] : [],
    ),
  );
}

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
