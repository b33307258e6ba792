import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  Tab,
  TabStopType,
  TextRun,
  type IParagraphOptions,
} from 'docx';
import { A4, FIRST_LINE_INDENT, FONT, LINE_EXACT, MARK_COLOR, PORTRAIT_MARGIN, SIZE } from './styles.js';
import { xmlText } from './xml-text.js';

/* Who issues a document, to whom, and who gets a copy: the head, the address, the signature and the foot of GB/T 9704. */

const TYPE_AREA = A4.width - PORTRAIT_MARGIN.left - PORTRAIT_MARGIN.right;
/** One character of 3 号 (16 pt). */
const CHARACTER = 320;
const RED = 'E60012';
const exactLines = { line: LINE_EXACT, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

const run = (text: string, face: keyof typeof FONT, size: number, color?: string): TextRun =>
  new TextRun({ text: xmlText(text), font: FONT[face], size, ...(color !== undefined && { color }) });

const paragraph = (options: Omit<IParagraphOptions, 'text'>): Paragraph =>
  new Paragraph({ widowControl: false, spacing: exactLines, ...options });

/** A coloured band across the page with a word on it, which a black-and-white print still shows. `fill` as `RRGGBB`. */
export function colourBand(text: string, fill: string): Paragraph {
  return paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
    children: [run(text, 'heading1', SIZE.body, readableOn(fill))],
  });
}

/** Black or white, whichever stands out more; weights of ITU-R BT.601. */
function readableOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150 ? '000000' : 'FFFFFF';
}

/** Of the issuer's mark, in points: the standard leaves it to the issuer; a long name is set smaller, on one line. */
const LARGEST_MARK = 30;

/** 7.2.4: the issuer's mark, red and centred. */
export function issuerMark(text: string): Paragraph {
  const size = Math.min(LARGEST_MARK, Math.floor(TYPE_AREA / 20 / Math.max(1, [...text].length)));
  return paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { line: 1000, lineRule: LineRuleType.EXACT, before: 120, after: 0 },
    children: [run(text, 'title', size * 2, RED)],
  });
}

/**
 * 7.2.5 to 7.2.7: the document's number at the left, who signed at the right, one character in, and the red line under
 * both. Without a signer the number stands in the middle.
 */
export function numberLine(documentNumber: string, signer: string | null): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 12, color: RED, space: 6 } as const;
  const common = { keepNext: true, border: { bottom: line }, spacing: { ...exactLines, after: 240 } };
  if (signer === null) {
    const children = [run(documentNumber, 'body', SIZE.body)];
    return paragraph({ ...common, alignment: AlignmentType.CENTER, children });
  }
  return paragraph({
    ...common,
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA - CHARACTER }],
    children: [
      // A character and not an indent, because the line below would be indented too.
      run(`\u3000${documentNumber}`, 'body', SIZE.body),
      new TextRun({ children: [new Tab()], font: FONT.body, size: SIZE.body }),
      run('签发人：', 'body', SIZE.body),
      run(signer, 'heading2', SIZE.body),
    ],
  });
}

/** 7.3.2: to whom it goes, at the left edge, with a colon. */
export function addressee(units: readonly string[]): Paragraph {
  return paragraph({
    alignment: AlignmentType.LEFT,
    keepNext: true,
    indent: { firstLine: 0, firstLineChars: 0 },
    children: [run(`${units.join('，')}：`, 'body', SIZE.body)],
  });
}

/** The last paragraph of the text, which goes with the signature: no page bears a signature alone. */
export function closingParagraph(text: string): Paragraph {
  return paragraph({
    alignment: AlignmentType.BOTH,
    keepNext: true,
    keepLines: true,
    indent: FIRST_LINE_INDENT,
    children: [run(text, 'body', SIZE.body)],
  });
}

/**
 * 7.3.5.2: name and day without a seal; the day begins two characters to the right of the name.
 * @param options.marked the day is a place that is still to be filled.
 */
export function signature(issuer: string, day: string, { marked = false } = {}): Paragraph[] {
  const [name, date] = [widthOf(issuer), widthOf(day)];
  const dayRight = Math.max(2, name - date);
  const nameRight = dayRight + date + 2 - name;
  const line = (text: string, right: number, keepNext: boolean, color?: string): Paragraph =>
    paragraph({
      alignment: AlignmentType.RIGHT,
      keepNext,
      keepLines: true,
      indent: { right: Math.round(right * CHARACTER) },
      children: [run(text, 'body', SIZE.body, color)],
    });
  return [line(issuer, nameRight, true), line(day, dayRight, false, marked ? MARK_COLOR : undefined)];
}

/** In characters of the body; a digit takes half of one. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x80 ? 0.5 : 1), 0);
}

/** 7.4: the foot between two lines: who gets a copy, who has printed it and when. */
export function documentFoot(copyTo: readonly string[], issuer: string, printed: string): Paragraph[] {
  const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 1 } as const;
  const thin = { ...thick, size: 6 };
  const options = {
    keepLines: true,
    indent: { left: 280, right: 280, firstLine: 0 },
    alignment: AlignmentType.LEFT,
    spacing: { line: 480, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
  } as const;
  const copies = copyTo.map((unit, index) => `${index === 0 ? '抄送：' : '，'}${unit}`).join('');
  const lines = copyTo.length === 0 ? [] : [run(`${copies}。`, 'body', SIZE.pageNumber)];
  const print = [
    run(issuer, 'body', SIZE.pageNumber),
    new TextRun({ children: [new Tab()], font: FONT.body, size: SIZE.pageNumber }),
    run(`${printed}印发`, 'body', SIZE.pageNumber),
  ];
  const tabStops = [{ type: TabStopType.RIGHT, position: TYPE_AREA - 280 }];
  return [
    paragraph({ spacing: exactLines, keepNext: true }),
    ...(lines.length === 0 ? [] : [paragraph({ ...options, keepNext: true, border: { top: thick }, children: lines })]),
    paragraph({
      ...options,
      tabStops,
      border: { top: lines.length === 0 ? thick : thin, bottom: thick },
      children: print,
    }),
  ];
}
