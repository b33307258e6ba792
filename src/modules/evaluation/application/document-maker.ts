import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type RuntimeConfig } from '../../../platform/config/runtime-config.js';
import type { FileContent } from '../../../platform/files/file-store.js';
import { OfficeConverter } from '../../../platform/office/office-converter.js';
import { XLSX_MEDIA_TYPE } from '../../../platform/spreadsheet/write-workbook.js';
import { composeBrief, composedOf } from '../documents/brief/brief.js';
import { renderBriefDocx } from '../documents/brief/brief-docx.js';
import { composeCircular, circularTables } from '../documents/circular/circular.js';
import type { Edition } from '../documents/edition.js';
import type { Manuscript } from '../documents/manuscript.js';
import { fullTitle } from '../documents/prose/title.js';
import { requireProseAgrees } from '../documents/report/check-prose.js';
import { renderReportDocx } from '../documents/report-docx.js';
import { renderReportHtml } from '../documents/report-html.js';
import { drawWallChart } from '../documents/wall-chart/wall-chart.js';
import { renderWallChartPdf } from '../documents/wall-chart/wall-chart-pdf.js';
import { renderTablesXlsx } from '../documents/workbook/tables-xlsx.js';
import type { DocumentKey, Words } from '../domain/documents.js';
import type { EvaluationSnapshot } from '../domain/snapshot.js';

export const WORD_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const HTML_MEDIA_TYPE = 'text/html; charset=utf-8';
export const SVG_MEDIA_TYPE = 'image/svg+xml';
export const PDF_MEDIA_TYPE = 'application/pdf';

/** Which renderer makes which file, and under which name people find it in their folder. */
@Injectable()
export class DocumentMaker {
  constructor(
    @Inject(CONFIG) private readonly config: RuntimeConfig,
    private readonly converter: OfficeConverter,
  ) {}

  /** @throws DomainError 422 `prose_mismatch`, 503 `converter_missing`. */
  async make(snapshot: EvaluationSnapshot, words: Words, key: DocumentKey, signal?: AbortSignal): Promise<FileContent> {
    const title = fullTitle(snapshot);
    switch (key.name) {
      case 'report.docx':
      case 'report.html':
      case 'report.pdf':
      case 'draft.docx':
      case 'circular.docx':
      case 'circular.html':
      case 'circular.pdf':
        return this.paper(snapshot, words, key, signal);
      case 'brief.docx':
        return file(`${title}（领导参阅）.docx`, WORD_MEDIA_TYPE, await briefWord(snapshot));
      case 'brief.pdf':
        this.converter.requireInstalled();
        return file(
          `${title}（领导参阅）.pdf`,
          PDF_MEDIA_TYPE,
          await this.pdf(await briefWord(snapshot), snapshot, signal),
        );
      case 'tables.xlsx':
        return file(
          `${title}数据表${editionWord(key.variant)}.xlsx`,
          XLSX_MEDIA_TYPE,
          await renderTablesXlsx(snapshot, key.variant),
        );
      case 'wall-chart.svg': {
        const svg = drawWallChart(snapshot, { paper: key.variant, publicUrl: this.config.publicUrl });
        return file(`${title}挂图（${key.variant}）.svg`, SVG_MEDIA_TYPE, Buffer.from(svg));
      }
      case 'wall-chart.pdf': {
        const svg = drawWallChart(snapshot, { paper: key.variant, publicUrl: this.config.publicUrl });
        return file(
          `${title}挂图（${key.variant}）.pdf`,
          PDF_MEDIA_TYPE,
          renderWallChartPdf(svg, key.variant, snapshot),
        );
      }
    }
  }

  /** Report and circular, each in three forms. */
  private async paper(
    snapshot: EvaluationSnapshot,
    words: Words,
    { name, variant }: Paper,
    signal?: AbortSignal,
  ): Promise<FileContent> {
    if (name.endsWith('.pdf')) this.converter.requireInstalled();
    const paper = await composed(snapshot, words, { name, variant });
    const title = `${paper.titleLines.join('')}${editionWord(variant)}`;
    if (name.endsWith('.html')) return file(`${title}.html`, HTML_MEDIA_TYPE, Buffer.from(renderReportHtml(paper)));
    const word = await renderReportDocx(paper, snapshot);
    if (!name.endsWith('.pdf')) return file(`${title}.docx`, WORD_MEDIA_TYPE, word);
    return file(`${title}.pdf`, PDF_MEDIA_TYPE, await this.pdf(word, snapshot, signal));
  }

  private pdf(word: Buffer, { asOf }: EvaluationSnapshot, signal?: AbortSignal): Promise<Buffer> {
    return this.converter.toPdf(word, { day: asOf, ...(signal && { signal }) });
  }
}

type Paper = Extract<DocumentKey, { readonly name: `${'report' | 'draft' | 'circular'}.${string}` }>;

function editionWord(edition: Edition): string {
  return edition === 'PUBLIC' ? '（公开版）' : '';
}

function file(fileName: string, mediaType: string, bytes: Buffer): FileContent {
  return { fileName, mediaType, bytes };
}

async function briefWord(snapshot: EvaluationSnapshot): Promise<Buffer> {
  const brief = composeBrief(snapshot);
  requireProseAgrees({ composed: composedOf(brief) }, snapshot, {
    tables: circularTables(snapshot),
    names: brief.names,
  });
  return renderBriefDocx(brief, snapshot);
}

/** Loaded when the first report is made: the library of charts takes longer to load than all else of a process's start. */
async function composed(
  snapshot: EvaluationSnapshot,
  words: Words,
  { name, variant: edition }: Pick<Paper, 'name' | 'variant'>,
): Promise<Manuscript> {
  if (name.startsWith('circular.')) {
    const circular = composeCircular(snapshot, { words, edition });
    requireProseAgrees(circular, snapshot, { tables: circularTables(snapshot) });
    return circular;
  }
  const { composeReport } = await import('../documents/report/report.js');
  const report = composeReport(snapshot, { words, edition, draft: name === 'draft.docx' });
  requireProseAgrees(report, snapshot);
  return report;
}
