import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import type { Block } from '../prose/words.js';
import { FIRST_LINE_INDENT, FONT, LINE_EXACT, MARK_COLOR, SIZE, TABLE_LINE_EXACT } from './styles.js';

type Face = keyof typeof FONT;

const exactLines = { line: LINE_EXACT, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

function run(text: string, face: Face, size: number, extra: { bold?: boolean; color?: string } = {}): TextRun {
  return new TextRun({ text, font: FONT[face], size, ...extra });
}

function line(
  text: string,
  face: Face,
  size: number,
  options: Omit<IParagraphOptions, 'children' | 'text'>,
): Paragraph {
  return new Paragraph({ spacing: exactLines, ...options, children: [run(text, face, size)] });
}

/** The title stays together, centred, with an empty line before and after it. */
export function titleParagraphs(lines: readonly string[]): Paragraph[] {
  return [...lines.map((text) => line(text, 'title', SIZE.title, centred)), emptyLine()];
}

const centred = { alignment: AlignmentType.CENTER, keepNext: true, keepLines: true } as const;

export function emptyLine(): Paragraph {
  return line('', 'body', SIZE.body, {});
}

export function blockParagraph({ kind, text }: Block): Paragraph {
  switch (kind) {
    case 'heading1':
      return heading(text, 'heading1', HeadingLevel.HEADING_1);
    case 'heading2':
      return heading(text, 'heading2', HeadingLevel.HEADING_2);
    case 'paragraph':
      return bodyParagraph(text);
    case 'placeholder':
      return new Paragraph({
        spacing: exactLines,
        indent: FIRST_LINE_INDENT,
        children: [run(text, 'heading2', SIZE.body, { color: MARK_COLOR })],
      });
  }
}

function heading(text: string, face: Face, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return line(text, face, SIZE.body, { heading: level, indent: FIRST_LINE_INDENT, keepNext: true, keepLines: true });
}

export function bodyParagraph(text: string): Paragraph {
  return line(text, 'body', SIZE.body, { alignment: AlignmentType.BOTH, indent: FIRST_LINE_INDENT });
}

const framed = { style: BorderStyle.SINGLE, size: 12, color: MARK_COLOR, space: 4 } as const;

/** A framed line above the title that says what the reader must not overlook. */
export function warningBox(text: string): Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: exactLines,
      border: { top: framed, bottom: framed, left: framed, right: framed },
      children: [run(text, 'heading1', SIZE.body, { color: MARK_COLOR })],
    }),
    emptyLine(),
  ];
}

/** 9.3: 附件 and its number in 黑体 at the left edge, its title centred two lines below; `newPage` starts it overleaf. */
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

/** 7.3.4: the list of annexes after the body; a second name stands below the first one. */
export function annexList(titles: readonly string[]): Paragraph[] {
  return titles.map((title, index) =>
    line(`${index === 0 ? '附件：' : ''}${index + 1}．${title}`, 'body', SIZE.body, {
      indent: index === 0 ? FIRST_LINE_INDENT : { left: 1600 },
      keepLines: true,
    }),
  );
}

/** Text of table cells, captions and remarks: 五号 with its own exact line. */
export function smallParagraph(
  text: string,
  options: Omit<IParagraphOptions, 'children' | 'text' | 'spacing'> & { face?: Face; bold?: boolean; after?: number },
): Paragraph {
  const { face = 'body', bold = false, after = 0, ...rest } = options;
  return new Paragraph({
    ...rest,
    spacing: { line: TABLE_LINE_EXACT, lineRule: LineRuleType.EXACT, before: 0, after },
    children: [run(text, face, SIZE.table, { bold })],
  });
}
