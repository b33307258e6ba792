import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import type { Block } from './block.js';
import { xmlText } from './xml-text.js';
import { FIRST_LINE_INDENT, FONT, LINE_EXACT, MARK_COLOR, SIZE, TABLE_LINE_EXACT } from './styles.js';

type Face = keyof typeof FONT;

const exactLines = { line: LINE_EXACT, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

/** Widow control would leave pages short of their 22 lines. */
const bodySetting = { widowControl: false, spacing: exactLines } as const;

function run(text: string, face: Face, size: number, extra: { bold?: boolean; color?: string } = {}): TextRun {
  return new TextRun({ text: xmlText(text), font: FONT[face], size, ...extra });
}

function line(
  text: string,
  face: Face,
  size: number,
  options: Omit<IParagraphOptions, 'children' | 'text'>,
): Paragraph {
  return new Paragraph({ ...bodySetting, ...options, children: [run(text, face, size)] });
}

/** 7.3.1: the title stays together, centred, with an empty line after it. */
export function titleParagraphs(lines: readonly string[]): Paragraph[] {
  return [...lines.map((text) => line(text, 'title', SIZE.title, centred)), emptyLine()];
}

const centred = { alignment: AlignmentType.CENTER, keepNext: true, keepLines: true } as const;

export function emptyLine(): Paragraph {
  return line('', 'body', SIZE.body, { keepNext: true });
}

export function blockParagraph(block: Block): Paragraph {
  return setBlock(block, false);
}

/** The last words before a signature, which go with it: no page bears a signature alone. */
export function closingBlock(block: Block): Paragraph {
  return setBlock(block, true);
}

function setBlock({ kind, text }: Block, keepNext: boolean): Paragraph {
  switch (kind) {
    case 'heading1':
      return heading(text, 'heading1', HeadingLevel.HEADING_1);
    case 'heading2':
      return heading(text, 'heading2', HeadingLevel.HEADING_2);
    case 'paragraph':
      return bodyParagraph(text, { keepNext });
    case 'placeholder':
      return new Paragraph({
        ...bodySetting,
        ...(keepNext && { keepNext }),
        indent: FIRST_LINE_INDENT,
        children: [run(text, 'heading2', SIZE.body, { color: MARK_COLOR })],
      });
  }
}

function heading(text: string, face: Face, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return line(text, face, SIZE.body, { heading: level, indent: FIRST_LINE_INDENT, keepNext: true, keepLines: true });
}

export function bodyParagraph(text: string, { keepNext = false } = {}): Paragraph {
  return line(text, 'body', SIZE.body, {
    alignment: AlignmentType.BOTH,
    indent: FIRST_LINE_INDENT,
    ...(keepNext && { keepNext, keepLines: true }),
  });
}

const framed = { style: BorderStyle.SINGLE, size: 12, color: MARK_COLOR, space: 4 } as const;

/** A framed line above the title that says what the reader must not overlook. */
export function warningBox(text: string): Paragraph[] {
  return [
    new Paragraph({
      ...bodySetting,
      alignment: AlignmentType.CENTER,
      indent: { left: 120, right: 120 },
      border: { top: framed, bottom: framed, left: framed, right: framed },
      children: [run(text, 'heading1', SIZE.body, { color: MARK_COLOR })],
    }),
    emptyLine(),
  ];
}

/** 7.3.7: 附件 and its number in 黑体 at the left edge, its title centred below; `newPage` starts it overleaf. */
export function annexHeading(label: string, title: string, newPage: boolean): Paragraph[] {
  return [
    line(label, 'heading1', SIZE.body, {
      heading: HeadingLevel.HEADING_1,
      indent: { firstLine: 0, firstLineChars: 0 },
      pageBreakBefore: newPage,
      keepNext: true,
    }),
    line(title, 'title', SIZE.title, { ...centred, spacing: { ...exactLines, after: 120 } }),
  ];
}

/**
 * 7.3.4: the list of annexes after the body, numbered when there are several; a second name stands below the first one.
 * It stays with the signature that follows, which must not stand on a page of its own.
 */
export function annexList(titles: readonly string[]): Paragraph[] {
  return titles.map((title, index) =>
    line(`${index === 0 ? '附件：' : ''}${titles.length === 1 ? '' : `${index + 1}.`}${title}`, 'body', SIZE.body, {
      indent: index === 0 ? FIRST_LINE_INDENT : { left: 1600 },
      keepLines: true,
      keepNext: true,
    }),
  );
}

/** Text of table cells, captions and remarks: 五号 with its own exact line. */
export function smallParagraph(
  text: string,
  options: Omit<IParagraphOptions, 'children' | 'text' | 'spacing'> & {
    face?: Face;
    bold?: boolean;
    before?: number;
    after?: number;
  },
): Paragraph {
  const { face = 'body', bold = false, before = 0, after = 0, ...rest } = options;
  return new Paragraph({
    ...rest,
    widowControl: false,
    spacing: { line: TABLE_LINE_EXACT, lineRule: LineRuleType.EXACT, before, after },
    children: [run(text, face, SIZE.table, { bold })],
  });
}
