import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Header,
  HeightRule,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { makeDocxDeterministic } from '../../../../platform/official-document/deterministic-zip.js';
import { documentStyles } from '../../../../platform/official-document/document-styles.js';
import { A4, FONT, HEADER_SHADE, MARK_COLOR, TINT } from '../../../../platform/official-document/styles.js';
import { xmlText } from '../../../../platform/official-document/xml-text.js';
import { LIGHTS } from '../../domain/conclusion.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import { LIGHT_FILLS, LIGHT_INKS } from '../charts/palette.js';
import type { Brief, KeyFigure } from './brief.js';
import { FONT_SIZE, HEIGHT, INDICATOR_COLUMNS, MARGIN_MM, WIDTH_MM } from './measure.js';

const RED = 'E60012';
const TIME_FILL = '8C8C8C';
const DONE_FILL = hex(LIGHT_FILLS.BLUE);
const EMPTY_FILL = 'EDEDED';
const LABEL_MM = 40;
/** Room for four characters and a margin. */
const NARROWEST_LIGHT_MM = 20;
const TWIPS_PER_POINT = 20;
const NOTHING = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const UNRULED = { top: NOTHING, bottom: NOTHING, left: NOTHING, right: NOTHING };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '404040' } as const;
const RULED = { top: THIN, bottom: THIN, left: THIN, right: THIN };

type Face = keyof typeof FONT;

/** The brief as a Word file of one A4 page, drawn with tables alone. Equal snapshots give equal bytes. */
export async function renderBriefDocx(brief: Brief, snapshot: EvaluationSnapshot): Promise<Buffer> {
  const author = xmlText(snapshot.scheme.jurisdictionName);
  const file = new Document({
    title: xmlText(brief.titleLines.join('')),
    creator: author,
    lastModifiedBy: author,
    styles: documentStyles,
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: {
              top: convertMillimetersToTwip(MARGIN_MM.top),
              bottom: convertMillimetersToTwip(MARGIN_MM.bottom),
              left: convertMillimetersToTwip(MARGIN_MM.side),
              right: convertMillimetersToTwip(MARGIN_MM.side),
              header: convertMillimetersToTwip(8),
              footer: convertMillimetersToTwip(8),
            },
          },
        },
        ...(brief.mark !== null && { headers: { default: new Header({ children: [markLine(brief.mark)] }) } }),
        children: content(brief),
      },
    ],
  });
  return makeDocxDeterministic(await Packer.toBuffer(file), snapshot.asOf);
}

function content(brief: Brief): (Paragraph | Table)[] {
  return [
    line('领导参阅', { size: FONT_SIZE.head, height: HEIGHT.head, face: 'title', color: RED, spaced: true }),
    originLine(brief.origin),
    gap(),
    ...brief.titleLines.map((text) => line(text, { size: FONT_SIZE.title, height: HEIGHT.titleLine, face: 'title' })),
    gap(),
    figureTable(brief.figures),
    gap(),
    barTable(brief.bars),
    ...(brief.lights.length === 0 ? [] : [gap(), lightTable(brief.lights)]),
    gap(),
    ...(brief.indicators.length === 0 ? [] : [indicatorTable(brief.indicators)]),
    gap(),
    ...brief.paragraphs.map(({ heading, text }) =>
      line(text, { size: FONT_SIZE.text, height: HEIGHT.line, alignment: AlignmentType.BOTH, heading }),
    ),
    gap(),
    line(brief.provenance, { size: FONT_SIZE.small, height: HEIGHT.provenance, alignment: AlignmentType.LEFT }),
  ];
}

interface LineLook {
  /** Points. */
  readonly size: number;
  readonly height: number;
  readonly face?: Face;
  readonly color?: string;
  readonly alignment?: NonNullable<IParagraphOptions['alignment']>;
  readonly spaced?: boolean;
  /** Before the text, in a face of its own. */
  readonly heading?: string;
  readonly border?: NonNullable<IParagraphOptions['border']>;
}

function run(text: string, face: Face, { size, color, spaced }: LineLook, bold = false): TextRun {
  return new TextRun({
    text: xmlText(text),
    font: FONT[face],
    size: Math.round(size * 2),
    bold,
    ...(color !== undefined && { color }),
    ...(spaced && { characterSpacing: 200 }),
  });
}

function line(text: string, look: LineLook): Paragraph {
  const { height, face = 'body', alignment = AlignmentType.CENTER, heading = '', border } = look;
  return new Paragraph({
    alignment,
    widowControl: false,
    indent: { firstLine: 0, firstLineChars: 0 },
    spacing: { line: Math.round(height * TWIPS_PER_POINT), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    ...(border && { border }),
    children: [...(heading === '' ? [] : [run(heading, 'heading1', look, true)]), run(text, face, look)],
  });
}

function markLine(text: string): Paragraph {
  return line(text, { size: FONT_SIZE.mark, height: HEIGHT.mark, face: 'heading1', color: MARK_COLOR });
}

function originLine(text: string): Paragraph {
  const bottom = { style: BorderStyle.SINGLE, size: 12, color: RED, space: 2 };
  return line(text, { size: FONT_SIZE.origin, height: HEIGHT.origin, border: { bottom } });
}

function gap(): Paragraph {
  return line('', { size: 1, height: HEIGHT.gap });
}

interface CellLook {
  readonly widthMm: number;
  readonly fill?: string | undefined;
  readonly span?: number;
  readonly ruled?: boolean;
}

function cell(children: Paragraph[], { widthMm, fill, span, ruled = false }: CellLook): TableCell {
  return new TableCell({
    width: { size: convertMillimetersToTwip(widthMm), type: WidthType.DXA },
    borders: ruled ? RULED : UNRULED,
    verticalAlign: VerticalAlignTable.CENTER,
    children,
    ...(span !== undefined && { columnSpan: span }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  });
}

function table(widthsMm: readonly number[], rows: readonly { readonly height: number; readonly cells: TableCell[] }[]) {
  const widths = widthsMm.map(convertMillimetersToTwip);
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 0, bottom: 0, left: 50, right: 50, marginUnitType: WidthType.DXA },
    rows: rows.map(
      ({ height, cells }) =>
        new TableRow({
          cantSplit: true,
          height: { value: Math.round(height * TWIPS_PER_POINT), rule: HeightRule.EXACT },
          children: cells,
        }),
    ),
  });
}

function figureTable(figures: readonly KeyFigure[]): Table {
  const widthMm = WIDTH_MM / figures.length;
  const row = (height: number, words: (figure: KeyFigure) => string, look: { size: number; face?: Face }) => ({
    height,
    cells: figures.map((figure) =>
      cell([line(words(figure), { ...look, height: height - 2 })], { widthMm, fill: 'F6F6F6' }),
    ),
  });
  return table(
    figures.map(() => widthMm),
    [
      row(HEIGHT.figureLabel, ({ label }) => label, { size: FONT_SIZE.small }),
      row(HEIGHT.figureValue, ({ value }) => value, { size: FONT_SIZE.figure, face: 'heading1' }),
      row(HEIGHT.figureRemark, ({ remark }) => remark, { size: FONT_SIZE.small }),
    ],
  );
}

/** Bars on one scale: each row fills the columns up to its percent. */
function barTable(bars: Brief['bars']): Table {
  const scale = WIDTH_MM - LABEL_MM;
  const clamped = bars.map((bar) => ({ ...bar, percent: Math.min(100, Math.max(0, bar.percent)) }));
  const stops = [...new Set([...clamped.map(({ percent }) => percent), 100])]
    .filter((stop) => stop > 0)
    .sort((a, b) => a - b);
  const segments = stops.map((stop, index) => ((stop - (stops[index - 1] ?? 0)) / 100) * scale);
  const widthOf = (from: number, to: number): number => segments.slice(from, to).reduce((sum, width) => sum + width, 0);
  return table(
    [LABEL_MM, ...segments],
    clamped.map(({ label, percent, fill }) => {
      const filled = stops.filter((stop) => stop <= percent).length;
      const part = (from: number, to: number, colour: string): TableCell[] =>
        to === from ? [] : [cell([gapLine()], { widthMm: widthOf(from, to), span: to - from, fill: colour })];
      return {
        height: HEIGHT.bar,
        cells: [
          cell([line(label, { size: FONT_SIZE.row, height: HEIGHT.bar - 2, alignment: AlignmentType.LEFT })], {
            widthMm: LABEL_MM,
          }),
          ...part(0, filled, fill === 'TIME' ? TIME_FILL : DONE_FILL),
          ...part(filled, stops.length, EMPTY_FILL),
        ],
      };
    }),
  );
}

function gapLine(): Paragraph {
  return line('', { size: FONT_SIZE.small, height: HEIGHT.bar - 4 });
}

/** Tasks by light, as wide as they are many, but wide enough for their words. */
function lightTable(lights: Brief['lights']): Table {
  const all = lights.reduce((sum, { count }) => sum + count, 0);
  const spare = WIDTH_MM - NARROWEST_LIGHT_MM * lights.length;
  const widths = lights.map(({ count }) => NARROWEST_LIGHT_MM + (spare * count) / all);
  return table(widths, [
    {
      height: HEIGHT.light,
      cells: lights.map(({ light, count }, index) => {
        const color = hex(LIGHT_INKS[light]);
        return cell(
          [
            line(`${count}项`, { size: FONT_SIZE.text, height: 16, face: 'heading1', color }),
            line(LIGHTS[light], { size: FONT_SIZE.small, height: 12, color }),
          ],
          { widthMm: widths[index] ?? 0, fill: hex(LIGHT_FILLS[light]) },
        );
      }),
    },
  ]);
}

function indicatorTable(indicators: Brief['indicators']): Table {
  const look = { size: FONT_SIZE.row, height: HEIGHT.row - 2 };
  const header = INDICATOR_COLUMNS.map(({ header: words, widthMm }) =>
    cell([line(words, { ...look, face: 'heading1' })], { widthMm, fill: HEADER_SHADE, ruled: true }),
  );
  return table(
    INDICATOR_COLUMNS.map(({ widthMm }) => widthMm),
    [
      { height: HEIGHT.row, cells: header },
      ...indicators.map(({ cells, tint }) => ({
        height: HEIGHT.row,
        cells: INDICATOR_COLUMNS.map(({ widthMm, header: name }, column) =>
          cell(
            [
              line(cells[column] ?? '', {
                ...look,
                alignment: name === '指标' ? AlignmentType.LEFT : AlignmentType.CENTER,
              }),
            ],
            { widthMm, ruled: true, fill: name === '结论' ? TINT[tint] : undefined },
          ),
        ),
      })),
    ],
  );
}

function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
