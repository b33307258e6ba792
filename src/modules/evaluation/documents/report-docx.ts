import { AlignmentType, Document, ImageRun, LineRuleType, Packer, Paragraph, type Table } from 'docx';
import type { Block } from '../../../platform/official-document/block.js';
import { makeDocxDeterministic } from '../../../platform/official-document/deterministic-zip.js';
import { documentStyles } from '../../../platform/official-document/document-styles.js';
import { pageSection } from '../../../platform/official-document/page.js';
import {
  annexHeading,
  annexList,
  blockParagraph,
  bodyParagraph,
  closingBlock,
  emptyLine,
  smallParagraph,
  titleParagraphs,
  warningBox,
} from '../../../platform/official-document/paragraphs.js';
import { addressee, issuerMark, numberLine, signature } from '../../../platform/official-document/parties.js';
import { tableBlock } from '../../../platform/official-document/table-layout.js';
import { xmlText } from '../../../platform/official-document/xml-text.js';
import type { EvaluationSnapshot } from '../domain/snapshot.js';
import type { Chart } from './charts/chart.js';
import { outlinesOf, pictureOf } from './charts/drawing.js';
import type { Annex, Head, Manuscript, Piece } from './manuscript.js';

type Content = (Paragraph | Table)[];

/** Of CSS, in which docx measures pictures: 96 to an inch. */
const PIXELS_PER_MM = 96 / 25.4;
/** Of the picture for programs that show no SVG: 200 dots to an inch on 156 mm. */
const PICTURE_WIDTH = 1228;

/**
 * A paper as a Word file (.docx) in the layout of GB/T 9704-2012. A pure function of it: equal
 * ones give equal bytes, whenever and wherever they are rendered.
 */
export async function renderReportDocx(report: Manuscript, snapshot: EvaluationSnapshot): Promise<Buffer> {
  const author = xmlText(snapshot.scheme.jurisdictionName);
  const drawings = await drawingsOf(report);
  const file = new Document({
    title: xmlText(report.titleLines.join('')),
    creator: author,
    lastModifiedBy: author,
    styles: documentStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      pageSection('portrait', body(report, drawings), report.mark),
      ...annexSections(report, drawings).map(({ orientation, content }) =>
        pageSection(orientation, content, report.mark),
      ),
    ],
  });
  return makeDocxDeterministic(await Packer.toBuffer(file), snapshot.asOf);
}

function body(report: Manuscript, drawings: Drawings): Content {
  return [
    ...(report.mark === null ? [] : warningBox(report.mark)),
    ...headParagraphs(report.head),
    ...titleParagraphs(report.titleLines),
    ...(report.addressees === null ? [] : [addressee([report.addressees])]),
    ...report.body.flatMap((piece, index) => pieceContent(piece, drawings, index === report.body.length - 1)),
    emptyLine(),
    ...annexList(report.annexes.map(({ title }) => title)),
    emptyLine(),
    ...signatureParagraphs(report.signature),
  ];
}

function headParagraphs(head: Head | null): Content {
  return head === null ? [] : [issuerMark(head.issuerMark), numberLine(head.documentNumber, null)];
}

/** Name and day stand at the right, as GB/T 9704 has it; anything else stays as the author has written it. */
function signatureParagraphs(blocks: readonly Block[]): Content {
  const [name, day, ...rest] = blocks;
  if (name?.kind !== 'paragraph' || day === undefined || rest.length > 0) return blocks.map(blockParagraph);
  return signature(name.text, day.text, { marked: day.kind === 'placeholder' });
}

function pieceContent(piece: Piece, drawings: Drawings, last: boolean): Content {
  switch (piece.kind) {
    case 'block':
      return [last ? closingBlock(piece.block) : blockParagraph(piece.block)];
    case 'table':
      return tableBlock(piece.table);
    case 'chart':
      return chartContent(piece.chart, drawings);
  }
}

/** Annexes that lie the same way follow each other in one section; each begins overleaf. */
function annexSections(
  report: Manuscript,
  drawings: Drawings,
): { orientation: Annex['orientation']; content: Content }[] {
  const sections: { orientation: Annex['orientation']; content: Content }[] = [];
  report.annexes.forEach((annex, index) => {
    const open = sections.at(-1);
    const follows = open?.orientation === annex.orientation;
    const content = annexContent(annex, index + 1, follows, drawings);
    if (follows) open.content.push(...content);
    else sections.push({ orientation: annex.orientation, content });
  });
  sections.at(-1)?.content.push(...provenance(report));
  return sections;
}

function annexContent(annex: Annex, number: number, newPage: boolean, drawings: Drawings): Content {
  return [
    ...annexHeading(`附件${number}`, annex.title, newPage),
    ...annex.tables.flatMap(tableBlock),
    ...(annex.words === null ? [] : [bodyParagraph(annex.words)]),
    ...(annex.chart === null ? [] : chartContent(annex.chart, drawings)),
  ];
}

/** The end of the last page: what the report can be checked against. */
function provenance({ provenance: lines }: Manuscript): Content {
  return [
    smallParagraph('编制依据', { face: 'heading1', keepNext: true, after: 60 }),
    ...lines.map((text) => smallParagraph(text, { alignment: AlignmentType.LEFT, keepNext: true, keepLines: true })),
    smallParagraph('本文件由评估快照直接生成，同一快照、同一编写文字每次生成的文件相同。', { keepLines: true }),
  ];
}

/** A chart's outlines for programs that show them, its picture for the others, and its number in the document. */
interface Drawing {
  readonly id: number;
  readonly svg: Buffer;
  readonly png: Buffer;
}

type Drawings = ReadonlyMap<Chart, Drawing>;

async function drawingsOf(report: Manuscript): Promise<Drawings> {
  const charts = [
    ...report.body.flatMap((piece) => (piece.kind === 'chart' ? [piece.chart] : [])),
    ...report.annexes.flatMap(({ chart }) => (chart === null ? [] : [chart])),
  ];
  const drawings = new Map<Chart, Drawing>();
  for (const [index, chart] of charts.entries()) {
    const png = await pictureOf(chart, PICTURE_WIDTH);
    drawings.set(chart, { id: index + 1, svg: Buffer.from(outlinesOf(chart)), png });
  }
  return drawings;
}

/** Drawing and caption stay together; the number is ours, as docx counts on from one document to the next. */
function chartContent(chart: Chart, drawings: Drawings): Content {
  const drawing = drawings.get(chart);
  if (!drawing) throw new Error(`no drawing of ${chart.caption}`);
  const transformation = { width: chart.widthMm * PIXELS_PER_MM, height: chart.heightMm * PIXELS_PER_MM };
  const image = new ImageRun({
    type: 'svg',
    data: drawing.svg,
    fallback: { type: 'png', data: drawing.png },
    transformation,
    altText: { id: String(drawing.id), name: xmlText(chart.caption), description: xmlText(chart.alternative) },
  });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      // The exact line of the document would show a strip of the picture.
      spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 160 },
      children: [image],
    }),
    smallParagraph(chart.caption, { face: 'heading1', alignment: AlignmentType.CENTER, before: 60, after: 160 }),
  ];
}
