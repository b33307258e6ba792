import type { JsonValue } from '../../../platform/json.js';
import type { SchemeDraft, Span } from '../domain/draft.js';
import { CORRECTABLE } from './correctable-fields.js';
import { correctionId, type CorrectionsPatch, type ItemCorrection } from './corrections.js';
import type { CorrectionError } from './apply-corrections.js';
import { kindOfList } from './draft-places.js';
import { readSelection, wordsAt } from './selected-words.js';

export interface CompletedPatch {
  readonly patch: CorrectionsPatch;
  readonly errors: readonly CorrectionError[];
}

const OUTSIDE = '所选文字不在提取的文本之内，或过长。请按提取文本重新选取，一次最多 20000 字。';

/**
 * Completes what a person said by pointing at words of the document: the words are kept, and members that were left out
 * are read from them.
 * @param text the extracted text.
 */
export function completePatch(patch: CorrectionsPatch, reading: SchemeDraft, text: string): CompletedPatch {
  const errors: CorrectionError[] = [];
  const refuse = (id: string, member: string): void => {
    errors.push({ id, member, code: 'source_outside', message: OUTSIDE });
  };
  const items = patch.items?.map((item) => {
    const spans = spansOf(item);
    const words = spans.map((span) => wordsAt(text, span));
    if (words.includes(null)) refuse(correctionId.item(item), 'value');
    return item.field === 'source' && words[0] ? { ...item, words: words[0] } : item;
  });
  const added = patch.added?.map((addition) => {
    if (addition.source === null) return addition;
    const words = wordsAt(text, addition.source);
    if (words === null) {
      refuse(correctionId.added(addition), 'source');
      return addition;
    }
    const kind = kindOfList(addition.into);
    const planEnd = reading.document.planPeriod?.end ?? null;
    const read = kind === null ? { name: words } : readSelection(kind, text, addition.source, planEnd);
    return { ...addition, words, value: { ...read, ...addition.value } };
  });
  return { patch: { ...patch, ...(items && { items }), ...(added && { added }) }, errors };
}

/** Wrong shapes are refused where corrections are applied. */
function spansOf({ field, value }: ItemCorrection): Span[] {
  if (field !== 'source' && field !== 'texts') return [];
  const read = CORRECTABLE.task[field]?.read(value) ?? null;
  if (read === null) return [];
  const spans = field === 'texts' ? (read as readonly JsonValue[]) : [read];
  return spans as unknown as Span[];
}
