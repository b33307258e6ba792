/** The files that are made of a frozen evaluation, by name and variant. */
export const DOCUMENTS = [
  { name: 'report.docx', variant: 'INTERNAL' },
  { name: 'report.docx', variant: 'PUBLIC' },
  { name: 'report.html', variant: 'INTERNAL' },
  { name: 'report.html', variant: 'PUBLIC' },
  { name: 'tables.xlsx', variant: 'INTERNAL' },
  { name: 'tables.xlsx', variant: 'PUBLIC' },
  { name: 'wall-chart.svg', variant: 'A3' },
  { name: 'wall-chart.svg', variant: 'A1' },
  { name: 'wall-chart.pdf', variant: 'A3' },
  { name: 'wall-chart.pdf', variant: 'A1' },
  { name: 'report.pdf', variant: 'INTERNAL' },
  { name: 'report.pdf', variant: 'PUBLIC' },
] as const satisfies readonly { name: string; variant: string }[];

export type DocumentKey = (typeof DOCUMENTS)[number];
export type DocumentName = DocumentKey['name'];
export type DocumentVariant = DocumentKey['variant'];

/**
 * WAITING is being made or about to be; FAILED says why and can be asked for again, as can CANCELLED. A document that
 * was made before keeps its file until the next one is there.
 */
export type DocumentState = 'WAITING' | 'READY' | 'FAILED' | 'CANCELLED';

export const DOCUMENT_STATE_WORDS: Readonly<Record<DocumentState, string>> = {
  WAITING: '生成中',
  READY: '已生成',
  FAILED: '生成失败',
  CANCELLED: '已取消',
};

export interface DocumentFailure {
  readonly code: string;
  /** Chinese: what is wrong and what to do. */
  readonly detail: string;
}

/** The report carries the author's texts; tables and wall chart are figures alone. */
export function carriesTexts({ name }: { readonly name: DocumentName }): boolean {
  return name.startsWith('report.');
}

/** Whether a document has to be made: never was, did not succeed, or was made with other texts. */
export function isOutdated(
  document: { readonly name: DocumentName; readonly state: DocumentState; readonly textsSha256: string | null },
  textsSha256: string,
): boolean {
  if (document.state !== 'READY') return true;
  return carriesTexts(document) && document.textsSha256 !== textsSha256;
}
