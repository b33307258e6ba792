import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type RuntimeConfig } from '../../../platform/config/runtime-config.js';
import type { FileContent } from '../../../platform/files/file-store.js';
import { OfficeConverter } from '../../../platform/office/office-converter.js';
import { XLSX_MEDIA_TYPE } from '../../../platform/spreadsheet/write-workbook.js';
import type { Edition } from '../documents/edition.js';
import { fullTitle } from '../documents/prose/title.js';
import { requireProseAgrees } from '../documents/report/check-prose.js';
import type { Report } from '../documents/report/report.js';
import { renderReportDocx } from '../documents/report-docx.js';
import { renderReportHtml } from '../documents/report-html.js';
import { drawWallChart } from '../documents/wall-chart/wall-chart.js';
import { renderWallChartPdf } from '../documents/wall-chart/wall-chart-pdf.js';
import { renderTablesXlsx } from '../documents/workbook/tables-xlsx.js';
import type { AuthorTexts } from '../domain/author-texts.js';
import type { DocumentKey } from '../domain/documents.js';
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
  async make(
    snapshot: EvaluationSnapshot,
    texts: AuthorTexts,
    key: DocumentKey,
    signal?: AbortSignal,
  ): Promise<FileContent> {
    const title = fullTitle(snapshot);
    switch (key.name) {
      case 'report.docx':
        return file(
          `${title}${editionWord(key.variant)}.docx`,
          WORD_MEDIA_TYPE,
          await word(snapshot, texts, key.variant),
        );
      case 'report.html':
        return file(
          `${title}${editionWord(key.variant)}.html`,
          HTML_MEDIA_TYPE,
          await page(snapshot, texts, key.variant),
        );
      case 'report.pdf': {
        this.converter.requireInstalled();
        const bytes = await word(snapshot, texts, key.variant);
        const pdf = await this.converter.toPdf(bytes, { day: snapshot.asOf, ...(signal && { signal }) });
        return file(`${title}${editionWord(key.variant)}.pdf`, PDF_MEDIA_TYPE, pdf);
      }
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
}

function editionWord(edition: Edition): string {
  return edition === 'PUBLIC' ? '（公开版）' : '';
}

function file(fileName: string, mediaType: string, bytes: Buffer): FileContent {
  return { fileName, mediaType, bytes };
}

async function word(snapshot: EvaluationSnapshot, texts: AuthorTexts, edition: Edition): Promise<Buffer> {
  return renderReportDocx(await composed(snapshot, texts, edition), snapshot);
}

async function page(snapshot: EvaluationSnapshot, texts: AuthorTexts, edition: Edition): Promise<Buffer> {
  return Buffer.from(renderReportHtml(await composed(snapshot, texts, edition)));
}

/** Loaded when the first report is made: the library of charts takes longer to load than all else of a process's start. */
async function composed(snapshot: EvaluationSnapshot, texts: AuthorTexts, edition: Edition): Promise<Report> {
  const { composeReport } = await import('../documents/report/report.js');
  const report = composeReport(snapshot, texts, edition);
  requireProseAgrees(report, snapshot);
  return report;
}
