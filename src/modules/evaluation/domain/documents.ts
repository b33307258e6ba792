import { type AuthorTexts, hashTexts, textsOf } from './author-texts.js';
import { type EvaluationVoices, hashVoices } from './life/evaluation-voices.js';

/** The files that are made of a frozen evaluation, by name and variant. */
export const DOCUMENTS = [
  { name: 'report.docx', variant: 'INTERNAL' },
  { name: 'draft.docx', variant: 'INTERNAL' },
  { name: 'brief.docx', variant: 'INTERNAL' },
  { name: 'circular.docx', variant: 'INTERNAL' },
  { name: 'report.docx', variant: 'PUBLIC' },
  { name: 'circular.docx', variant: 'PUBLIC' },
  { name: 'report.html', variant: 'INTERNAL' },
  { name: 'report.html', variant: 'PUBLIC' },
  { name: 'circular.html', variant: 'INTERNAL' },
  { name: 'circular.html', variant: 'PUBLIC' },
  { name: 'tables.xlsx', variant: 'INTERNAL' },
  { name: 'tables.xlsx', variant: 'PUBLIC' },
  { name: 'wall-chart.svg', variant: 'A3' },
  { name: 'wall-chart.svg', variant: 'A1' },
  { name: 'wall-chart.pdf', variant: 'A3' },
  { name: 'wall-chart.pdf', variant: 'A1' },
  { name: 'report.pdf', variant: 'INTERNAL' },
  { name: 'report.pdf', variant: 'PUBLIC' },
  { name: 'brief.pdf', variant: 'INTERNAL' },
  { name: 'circular.pdf', variant: 'INTERNAL' },
  { name: 'circular.pdf', variant: 'PUBLIC' },
] as const satisfies readonly { name: string; variant: string }[];

export type DocumentKey = (typeof DOCUMENTS)[number];
export type DocumentName = DocumentKey['name'];
export type DocumentVariant = DocumentKey['variant'];

/** How people call an edition of the report or the size of a wall chart. */
export const EDITION_WORDS: Readonly<Record<DocumentVariant, string>> = {
  INTERNAL: '内部版',
  PUBLIC: '公开版',
  A3: 'A3',
  A1: 'A1',
};

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

/** What people have written of an evaluation beside its figures. */
export interface Words {
  readonly texts: AuthorTexts;
  /** Null where nobody has said anything. */
  readonly voices: EvaluationVoices | null;
}

export interface WordsHash {
  readonly textsSha256: string;
  readonly voicesSha256: string | null;
}

/** A document by its address; not every name has every variant. */
export interface NamedDocument {
  readonly name: DocumentName;
  readonly variant: DocumentVariant;
}

/** The document whose texts this one carries; tables, wall chart and brief are figures alone. */
function textsCarried({ name }: NamedDocument): 'report' | 'circular' | null {
  if (name.startsWith('circular.')) return 'circular';
  return name.startsWith('report.') || name === 'draft.docx' ? 'report' : null;
}

/**
 * The words that a document carries. What units have said of an evaluation is not for the public, nor for the
 * departments that are asked about its draft.
 */
export function wordsIn(document: NamedDocument, { texts, voices }: Words): Words {
  const carried = textsCarried(document);
  const heard = document.name.startsWith('report.') && document.variant === 'INTERNAL';
  return { texts: carried === null ? {} : textsOf(texts, carried), voices: heard ? voices : null };
}

export function hashWords({ texts, voices }: Words): WordsHash {
  return { textsSha256: hashTexts(texts), voicesSha256: voices && hashVoices(voices) };
}

export interface MadeDocument extends NamedDocument {
  readonly state: DocumentState;
  /** Null where it was made before there were any. */
  readonly textsSha256: string | null;
  readonly voicesSha256: string | null;
}

/**
 * Whether people can still download a file that was made with other words. One that the machine cannot make any more,
 * for want of a program, is told of where it is downloaded and keeps nobody from going on.
 */
export function isOldCopy(
  document: MadeDocument & { readonly fileId: string | null; readonly failure: DocumentFailure | null },
  words: Words,
): boolean {
  if (document.fileId === null || document.failure?.code === 'converter_missing') return false;
  return hasOtherWords(document, words);
}

/** Whether a document has to be made: never was, did not succeed, or was made with other words. */
export function isOutdated(document: MadeDocument, words: Words): boolean {
  return document.state !== 'READY' || hasOtherWords(document, words);
}

function hasOtherWords(document: MadeDocument, words: Words): boolean {
  if (textsCarried(document) === null) return false;
  const { textsSha256, voicesSha256 } = hashWords(wordsIn(document, words));
  return document.textsSha256 !== textsSha256 || document.voicesSha256 !== voicesSha256;
}
