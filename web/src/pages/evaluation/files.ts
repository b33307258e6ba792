import type { Download } from '../../../client/src/index.ts';
import { api } from '../../app/api.ts';

export const VARIANTS: Readonly<Record<string, string>> = { INTERNAL: '内部版', PUBLIC: '公开版', A1: 'A1', A3: 'A3' };

interface EvaluationFile {
  /** Which document it is, and in which of its formats. */
  readonly word: string;
  readonly format: string;
  readonly download: (id: string, variant: string) => Promise<Download>;
}

const edition = (variant: string) => ({ edition: variant === 'PUBLIC' ? ('public' as const) : ('internal' as const) });
const size = (variant: string) => ({ size: variant === 'A1' ? ('A1' as const) : ('A3' as const) });

/** Files of an evaluation by the name that the service gives them. */
export const FILES: Readonly<Record<string, EvaluationFile>> = {
  'report.docx': {
    word: '评估报告',
    format: 'Word',
    download: (id, variant) => api.downloadEvaluationReportDocx({ id, query: edition(variant) }),
  },
  'report.html': {
    word: '评估报告',
    format: '网页',
    download: (id, variant) => api.downloadEvaluationReportHtml({ id, query: edition(variant) }),
  },
  'report.pdf': {
    word: '评估报告',
    format: 'PDF',
    download: (id, variant) => api.downloadEvaluationReportPdf({ id, query: edition(variant) }),
  },
  'draft.docx': { word: '征求意见稿', format: 'Word', download: (id) => api.downloadEvaluationDraftDocx({ id }) },
  'brief.docx': { word: '领导参阅', format: 'Word', download: (id) => api.downloadEvaluationBriefDocx({ id }) },
  'brief.pdf': { word: '领导参阅', format: 'PDF', download: (id) => api.downloadEvaluationBriefPdf({ id }) },
  'tables.xlsx': {
    word: '全部表格',
    format: 'Excel',
    download: (id, variant) => api.downloadEvaluationTablesXlsx({ id, query: edition(variant) }),
  },
  'wall-chart.svg': {
    word: '挂图',
    format: 'SVG',
    download: (id, variant) => api.downloadEvaluationWallChartSvg({ id, query: size(variant) }),
  },
  'wall-chart.pdf': {
    word: '挂图',
    format: 'PDF',
    download: (id, variant) => api.downloadEvaluationWallChartPdf({ id, query: size(variant) }),
  },
  'circular.docx': {
    word: '通报',
    format: 'Word',
    download: (id, variant) => api.downloadEvaluationCircularDocx({ id, query: edition(variant) }),
  },
  'circular.html': {
    word: '通报',
    format: '网页',
    download: (id, variant) => api.downloadEvaluationCircularHtml({ id, query: edition(variant) }),
  },
  'circular.pdf': {
    word: '通报',
    format: 'PDF',
    download: (id, variant) => api.downloadEvaluationCircularPdf({ id, query: edition(variant) }),
  },
};

/**
 * Where a browser shows a file in a tab of its own, which no request of the client can do; undefined for files that it
 * would only save.
 */
export function viewAddress(id: string, name: string, variant: string): string | undefined {
  if (!/\.(?:html|svg|pdf)$/.test(name)) return undefined;
  const query = name.startsWith('wall-chart.') ? size(variant) : edition(variant);
  return `/api/v1/evaluations/${id}/${name}?${new URLSearchParams(query).toString()}`;
}

export function sizeText(bytes: number | null): string {
  if (bytes === null) return '';
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
