import type { JsonObject } from '../../../platform/json.js';
import { DiagnosticLog } from '../domain/diagnostics.js';
import type { DraftTarget, Span } from '../domain/draft.js';
import { flowOf } from '../domain/flow.js';
import { parseScheme } from '../domain/parse-scheme.js';
import { findTargets } from '../domain/targets/targets.js';
import type { ItemKind } from './draft-places.js';

/** Longer selections are kept by their offsets alone. */
const LONGEST_WORDS = 300;
/** More than a task with all its text; reading takes time that grows with the length. */
const LONGEST_SELECTION = 20_000;

/** The words at a span, as they are shown; null when the span does not lie in the text. */
export function wordsAt(text: string, { start, end }: Span): string | null {
  if (start < 0 || start >= end || end > text.length || end - start > LONGEST_SELECTION) return null;
  const selected = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return selected === '' ? null : selected.slice(0, LONGEST_WORDS);
}

/**
 * What the selected words say of an item of this kind, read as the machine reads; the person's own words go before it.
 * @param planEnd last day of the plan, for 未来五年.
 */
export function readSelection(kind: ItemKind, text: string, span: Span, planEnd: string | null): JsonObject {
  const selected = text.slice(span.start, span.end);
  const first = firstSentence(selected);
  switch (kind) {
    case 'section':
    case 'measure':
    case 'requirement':
      return { title: first };
    case 'duty':
      return { text: first };
    case 'task':
      return { title: first, ...unitsIn(selected) };
    case 'target':
    case 'commitment':
      return { name: first, ...figureIn(selected, planEnd), ...limitsIn(selected, planEnd) };
    case 'indicator':
      return { name: first, targetText: first, ...figureIn(selected, planEnd), ...unitsIn(selected) };
  }
}

/** Without its number (1. (一) ①) and without the brackets that assign it. */
function firstSentence(selected: string): string {
  const words = selected
    .trim()
    .replace(/^(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.．、]|[①-⑳])\s*/, '')
    .replace(/[(（〔【][^()（）〔〕【】]*(?:单位|部门|负责|牵头)[^]*$/, '');
  const [first = ''] = words.split(/[。；;\n]/);
  return first.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS);
}

/** The first assignment clause of the words. */
function unitsIn(selected: string): JsonObject {
  const [clause] = parseScheme(selected).clauses;
  if (!clause) return {};
  const { lead, responsible, supporting } = clause;
  return { lead, responsible, supporting };
}

/** What is wanted by the first figure of the words. */
function figureIn(selected: string, planEnd: string | null): JsonObject {
  const target = targetIn(selected, planEnd);
  if (!target) return {};
  const { name, kind, comparator, valueText, unit } = target;
  return { name, kind, comparator, value: valueText, unit };
}

/** Its upper bound and its time. */
function limitsIn(selected: string, planEnd: string | null): JsonObject {
  const target = targetIn(selected, planEnd);
  return target ? { valueMax: target.valueMaxText, deadline: target.deadline } : {};
}

function targetIn(selected: string, planEnd: string | null): DraftTarget | undefined {
  const flow = flowOf(selected);
  return findTargets(flow, 0, flow.text.length, planEnd, new DiagnosticLog(flow, selected))[0];
}
