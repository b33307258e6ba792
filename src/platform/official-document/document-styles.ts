import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { FIRST_LINE_INDENT, FONT, LINE_EXACT, SIZE } from './styles.js';

const spacing = { line: LINE_EXACT, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

/** Defaults of the document, so that text that the author adds in Word takes the same shape as what is generated. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT.body, size: SIZE.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing, alignment: AlignmentType.BOTH },
    },
    heading1: {
      run: { font: FONT.heading1, size: SIZE.body, bold: false, color: '000000' },
      paragraph: { spacing, indent: FIRST_LINE_INDENT, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { font: FONT.heading2, size: SIZE.body, bold: false, color: '000000' },
      paragraph: { spacing, indent: FIRST_LINE_INDENT, keepNext: true, outlineLevel: 1 },
    },
  },
};
