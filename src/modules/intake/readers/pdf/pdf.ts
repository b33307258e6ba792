import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Extract } from '../extract.js';
import { note } from '../notes.js';
import { Unreadable } from '../refusals.js';
import { tableLines } from '../table-text.js';
import { Columns } from './columns.js';
import { readPage, type PageContent } from './page-content.js';
import type { PageTable } from './page-table.js';
import { measureOf, ParagraphWriter, type Measure } from './paragraphs.js';
import { withoutRunningHeads } from './running-heads.js';
import { appended, goesOn } from './tables-over-pages.js';
import type { TextLine } from './text-lines.js';

const MOST_PAGES = 2000;
/** Fewer characters in a whole file are a stamp on pictures, not a document. */
const LEAST_TEXT = 20;
/** Images are skipped, not decoded: only text and lines are read. */
const LARGEST_IMAGE_PIXELS = 1;
/** Fonts without a table of characters give signs of the private area. */
const MOST_UNKNOWN = 0.3;
const UNKNOWN = /[\uE000-\uF8FF\uFFFD\u0001-\u0008]/g;
const SILENT = 0;

const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The text of a PDF: lines joined to paragraphs, ruled tables as rows, page numbers and running heads left out. */
export async function readPdf(bytes: Buffer): Promise<Extract> {
  const document = await open(bytes);
  try {
    if (document.numPages > MOST_PAGES) throw new Unreadable('document_too_complex');
    const pages: PageContent[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await readPage(await document.getPage(number)));
    const writer = new DocumentText(pages);
    const text = writer.write();
    judge(text);
    return { text, notes: [...notesOn(pages), ...(writer.guessed ? [note('columns_guessed')] : [])] };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Buffer): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      cMapUrl: join(packageFolder, 'cmaps/'),
      cMapPacked: true,
      standardFontDataUrl: join(packageFolder, 'standard_fonts/'),
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: LARGEST_IMAGE_PIXELS,
      verbosity: SILENT,
    }).promise;
  } catch (error) {
    throw new Unreadable((error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}

function judge(text: string): void {
  const signs = text.replace(/\s+/g, '');
  if (signs.length < LEAST_TEXT) throw new Unreadable('scanned_pdf');
  if ((signs.match(UNKNOWN)?.length ?? 0) > signs.length * MOST_UNKNOWN) throw new Unreadable('garbled_pdf');
}

function notesOn(pages: readonly PageContent[]): Extract['notes'] {
  const silent = pages.flatMap(({ lines, tables, drawn }, index) =>
    drawn && lines.length === 0 && tables.length === 0 ? [index + 1] : [],
  );
  return silent.length > 0 ? [note('pages_without_text', { pages: silent.join('、') })] : [];
}

type Piece = { readonly top: number } & ({ readonly line: TextLine } | { readonly table: PageTable });

/** Puts the pages together: paragraphs and tables go on over page breaks. */
class DocumentText {
  private readonly out: string[] = [];
  private readonly paragraphs = new ParagraphWriter();
  /** Of the table without drawn lines that is being read. */
  private columns: Columns | null = null;
  /** There was such a table. */
  guessed = false;
  private table: { last: PageTable; rows: string[][] } | null = null;

  constructor(private readonly pages: readonly PageContent[]) {}

  write(): string {
    const lines = withoutRunningHeads(this.pages);
    const measures = measuresByWidth(this.pages, lines);
    this.pages.forEach((page, index) => this.page(page, lines[index] ?? [], measures.get(Math.round(page.width))));
    this.endTable();
    this.out.push(...this.paragraphs.take());
    return this.out.join('\n');
  }

  private page(page: PageContent, lines: readonly TextLine[], measure: Measure = { left: 0, right: page.width }): void {
    const pieces: Piece[] = [
      ...lines.map((line) => ({ top: line.top, line })),
      ...page.tables.map((table) => ({ top: table.top, table })),
    ].sort((a, b) => a.top - b.top);
    pieces.forEach((piece, index) => {
      if ('table' in piece) this.addTable(piece.table, index === 0);
      else {
        this.endTable();
        if (!this.inColumns(piece.line)) this.paragraphs.add(piece.line, measure, index === 0);
      }
    });
  }

  /** A table without drawn lines goes from its head to the first line of running text, over pages too. */
  private inColumns(line: TextLine): boolean {
    const headed = Columns.headedBy(line);
    if (headed) {
      this.out.push(...this.paragraphs.take(), headed.headWritten());
      this.columns = headed;
      this.guessed = true;
      return true;
    }
    if (this.columns?.continuesHead(line)) {
      this.out[this.out.length - 1] = this.columns.headWritten();
      return true;
    }
    if (!this.columns?.holds(line)) this.columns = null;
    else this.out.push(this.columns.lineWritten(line));
    return this.columns !== null;
  }

  private addTable(next: PageTable, opensPage: boolean): void {
    this.columns = null;
    this.out.push(...this.paragraphs.take());
    if (this.table && opensPage && goesOn(this.table.last, next))
      this.table = { last: next, rows: appended(this.table.rows, this.table.last, next) };
    else {
      this.endTable();
      this.table = { last: next, rows: next.rows };
    }
  }

  private endTable(): void {
    if (this.table) this.out.push(...tableLines(this.table.rows));
    this.table = null;
  }
}

/** Portrait and landscape pages have their own edges; all pages of one width share them. */
function measuresByWidth(pages: readonly PageContent[], lines: readonly (readonly TextLine[])[]): Map<number, Measure> {
  const byWidth = new Map<number, TextLine[]>();
  pages.forEach((page, index) => {
    const width = Math.round(page.width);
    byWidth.set(width, [...(byWidth.get(width) ?? []), ...(lines[index] ?? [])]);
  });
  return new Map([...byWidth].map(([width, of]) => [width, measureOf(of)]));
}
