import type { Reads } from '../../../platform/database/reads.js';
import {
  DOCUMENT_STATE_WORDS,
  DOCUMENTS,
  type DocumentFailure,
  type DocumentKey,
  type DocumentState,
  isOutdated,
  type Words,
} from '../domain/documents.js';
import { type DocumentRow, loadDocuments } from '../persistence/evaluation-documents.js';
import { loadWords } from './words.js';

/** The Word file that goes to the government and the standing committee. */
export const REPORT: DocumentKey = { name: 'report.docx', variant: 'INTERNAL' };

export function isReport({ name, variant }: Pick<DocumentRow, 'name' | 'variant'>): boolean {
  return name === REPORT.name && variant === REPORT.variant;
}

export interface DocumentView {
  readonly name: string;
  readonly variant: string;
  /** Null: never asked for. */
  readonly state: DocumentState | null;
  readonly stateWord: string;
  /** Of the newest file, which can be downloaded also while another one is made. */
  readonly sha256: string | null;
  readonly size: number | null;
  /** True when it was made before the last change of the texts. */
  readonly outdated: boolean;
  readonly failure: DocumentFailure | null;
  readonly changedAt: Date | null;
}

export interface DocumentsView {
  /** Percent of what was asked for that is made, has failed or was cancelled. */
  readonly progress: number;
  readonly waiting: number;
  readonly ready: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly items: readonly DocumentView[];
}

export async function documentsView(
  reads: Reads,
  jurisdictionId: string,
  evaluationId: string,
): Promise<DocumentsView> {
  const rows = await loadDocuments(reads, jurisdictionId, evaluationId);
  const words = await loadWords(reads, jurisdictionId, evaluationId);
  const count = (state: DocumentState) => rows.filter((row) => row.state === state).length;
  const waiting = count('WAITING');
  return {
    progress: rows.length === 0 ? 0 : Math.floor(((rows.length - waiting) / rows.length) * 100),
    waiting,
    ready: count('READY'),
    failed: count('FAILED'),
    cancelled: count('CANCELLED'),
    items: DOCUMENTS.map((key) => documentView(key, rowOf(rows, key), words)),
  };
}

/** Those that have to be made: never were, did not succeed, or were made with other words. */
export function outdatedDocuments(rows: readonly DocumentRow[], words: Words): DocumentKey[] {
  return DOCUMENTS.filter((key) => {
    const row = rowOf(rows, key);
    return row === undefined || (row.state !== 'WAITING' && isOutdated(row, words));
  });
}

export function neverAsked(rows: readonly DocumentRow[]): DocumentKey[] {
  return DOCUMENTS.filter((key) => rowOf(rows, key) === undefined);
}

function rowOf(rows: readonly DocumentRow[], key: DocumentKey): DocumentRow | undefined {
  return rows.find(({ name, variant }) => name === key.name && variant === key.variant);
}

function documentView(key: DocumentKey, row: DocumentRow | undefined, words: Words): DocumentView {
  return {
    name: key.name,
    variant: key.variant,
    state: row?.state ?? null,
    stateWord: row === undefined ? '未生成' : DOCUMENT_STATE_WORDS[row.state],
    sha256: row?.sha256 ?? null,
    size: row?.size ? Number(row.size) : null,
    outdated: row?.state === 'READY' && isOutdated(row, words),
    failure: row?.failure ?? null,
    changedAt: row?.changedAt ?? null,
  };
}
