import type { DiagnosticLog } from './diagnostics.js';
import type { DraftMeasure, Span } from './draft.js';
import type { Flow } from './flow.js';
import { sentencesOf } from './sentences.js';

/**
 * Headed measures (举措). In a task's text a headline is a sentence that names one thing to do and nothing more:
 * a verb with its object, without comma, list or figure, short, and with a longer sentence behind it that
 * elaborates it. Ordinary sentences of such texts run on with commas; that is what sets headlines apart.
 */
const LONGEST_HEADLINE = 18;
const SHORTEST_HEADLINE = 4;
const QUOTES = /[“”"'‘’《》]/g;

function isHeadline(text: string): boolean {
  const bare = text.replace(QUOTES, '');
  return (
    bare.length >= SHORTEST_HEADLINE &&
    bare.length <= LONGEST_HEADLINE &&
    !/[,;:、()[\]]/.test(text) &&
    !/\d+(?:\.\d+)?\s*(?:%|‰|以[上内下]|[万亿]?[家个项条人名件座处所户])/.test(text) &&
    !/^(?:其中|同时|此外|到|至|各|本|该)/.test(text)
  );
}

/** Does the next sentence say more than the headline does? */
function elaborates(text: string, headline: Span, next: Span | undefined): boolean {
  if (next === undefined) return false;
  const words = text.slice(next.start, next.end);
  return next.end - next.start > headline.end - headline.start || /[,、]/.test(words);
}

/** 一是…；二是…: the ordinal announces a headline, whatever its length. */
const ORDINAL = /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十],)/;

export function findMeasures(flow: Flow, start: number, end: number, log: DiagnosticLog): DraftMeasure[] {
  const sentences = sentencesOf(flow.text, start, end);
  const found: Span[] = [];
  sentences.forEach((sentence, index) => {
    const words = flow.text.slice(sentence.start, sentence.end);
    const ordinal = ORDINAL.exec(words)?.[0].length ?? 0;
    if (!isHeadline(words.slice(ordinal)) || !elaborates(flow.text, sentence, sentences[index + 1])) return;
    found.push({ start: sentence.start + ordinal, end: sentence.end });
  });
  const repaired = parallelHeadlines(flow, start, end, found, log);
  return [...found, ...repaired]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ title: flow.words(span.start, span.end), source: flow.span(span.start, span.end) }));
}

/**
 * A headline that lost its full stop. When the paragraphs of a task open with headlines of one pattern
 * (建设“一岸”。 建设“T轴”。), a paragraph that opens with the same verb has a headline of the same length.
 */
function parallelHeadlines(flow: Flow, start: number, end: number, found: readonly Span[], log: DiagnosticLog): Span[] {
  const openings = paragraphStarts(flow.text, start, end);
  const headed = new Map(found.map((span) => [span.start, span]));
  const patterns = openings.flatMap((at) => headed.get(at) ?? []).map((span) => bareWords(flow.text, span));
  const [first] = patterns;
  if (patterns.length < 2 || first === undefined) return [];
  const verb = first.slice(0, 2);
  if (!patterns.every((pattern) => pattern.startsWith(verb) && pattern.length === first.length)) return [];
  return openings
    .filter((at) => flow.text.startsWith(verb, at) && !headed.has(at))
    .map((at) => {
      const span = { start: at, end: endAfter(flow.text, at, first.length) };
      log.add('headline_without_stop', span.start, span.end + 20, { title: flow.words(span.start, span.end) });
      return span;
    });
}

function bareWords(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(QUOTES, '');
}

function endAfter(text: string, start: number, length: number): number {
  let at = start;
  for (let seen = 0; seen < length && at < text.length; at += 1) if (!/[“”"'‘’《》]/.test(text[at] ?? '')) seen += 1;
  return at;
}

/** Where paragraphs begin; the first one begins behind the task's title. */
function paragraphStarts(text: string, start: number, end: number): number[] {
  const starts: number[] = [];
  let at = start;
  while (at >= start && at < end) {
    while (at < end && /[\s。]/.test(text[at] ?? '')) at += 1;
    if (at < end) starts.push(at);
    const next = text.slice(at, end).indexOf('\n');
    at = next < 0 ? end : at + next + 1;
  }
  return starts;
}
