import { sha256Hex, type JsonObject } from '../../../platform/json.js';
import type { SchemeDraft, Span } from '../domain/draft.js';
import { nameKey } from '../domain/normalise.js';
import { applyCorrections } from './apply-corrections.js';
import { correctionId, type Addition, type Anchors, type Corrections, type ItemCorrection } from './corrections.js';
import { DraftPlaces, nameOfItem } from './draft-places.js';

/** Taken before a document is read again. */
export function anchorsOf(reading: SchemeDraft, text: string): Anchors {
  return { textSha256: sha256Hex(text), items: Object.fromEntries(namesByPath(reading)) };
}

/**
 * Brings corrections over to a new reading of the same file: an item is the same when it has the same name in the same
 * place, or a name that occurs once; words are the same where they stood, or where they stand alone. What fits nothing
 * any more is kept apart for a person; nothing is dropped.
 */
export function carryOver(corrections: Corrections, anchors: Anchors, reading: SchemeDraft, text: string): Corrections {
  const over = new CarryingOver(anchors, reading, text);
  const items = corrections.items.map((item) => ({ was: item, is: over.item(item) }));
  const added = corrections.added.map((addition) => ({ was: addition, is: over.addition(addition) }));
  const lost = [
    ...items.flatMap(({ was, is }) => (is ? [] : [unfit(correctionId.item(was), was, over.nameOf(was.path))])),
    ...added.flatMap(({ was, is }) => (is ? [] : [unfit(correctionId.added(was), was, over.nameOf(was.into))])),
  ];
  return settle(
    {
      ...corrections,
      items: items.flatMap(({ is }) => is ?? []),
      added: added.flatMap(({ is }) => is ?? []),
      unfit: [...corrections.unfit, ...lost],
    },
    reading,
  );
}

/** What was added to an item that is gone is gone as well, and so on. */
function settle(corrections: Corrections, reading: SchemeDraft): Corrections {
  const { errors } = applyCorrections(reading, corrections);
  if (errors.length === 0) return corrections;
  const failing = new Map(errors.map(({ id, message }) => [id, message]));
  const lost = [
    ...corrections.items.map((item) => ({ id: correctionId.item(item), correction: item })),
    ...corrections.added.map((addition) => ({ id: correctionId.added(addition), correction: addition })),
  ].filter(({ id }) => failing.has(id));
  const left = {
    ...corrections,
    items: corrections.items.filter((item) => !failing.has(correctionId.item(item))),
    added: corrections.added.filter((addition) => !failing.has(correctionId.added(addition))),
    unfit: [...corrections.unfit, ...lost.map((one) => ({ ...one, message: `${failing.get(one.id)}。` }))],
  };
  return settle(left, reading);
}

function unfit(id: string, correction: ItemCorrection | Addition, name: string): Corrections['unfit'][number] {
  return { id, correction, message: `重新解析后找不到“${name}”或所选的文字，原来的更正没有用上。` };
}

class CarryingOver {
  private readonly names: ReadonlyMap<string, readonly string[]>;
  /** Paths by their names; those of several items are null. */
  private readonly byNames = new Map<string, string | null>();
  private readonly sameText: boolean;

  constructor(
    private readonly anchors: Anchors,
    reading: SchemeDraft,
    private readonly text: string,
  ) {
    this.names = namesByPath(reading);
    this.sameText = sha256Hex(text) === anchors.textSha256;
    for (const [path, names] of this.names) {
      for (const key of keysOf(names)) this.byNames.set(key, this.byNames.has(key) ? null : path);
    }
  }

  item(item: ItemCorrection): ItemCorrection | null {
    const path = this.path(item.path);
    if (path === null) return null;
    switch (item.field) {
      case 'place': {
        const { into, before } = item.value as { into?: string; before: string | null };
        const list = into === undefined ? undefined : this.list(into);
        const next = before === null ? null : this.path(before);
        if (list === null || (before !== null && next === null)) return null;
        return { ...item, path, value: { ...(list !== undefined && { into: list }), before: next } };
      }
      case 'source': {
        const source = this.span(item.value as unknown as Span, item.words ?? null);
        return source && { ...item, path, value: { ...source } as JsonObject };
      }
      case 'texts':
        return this.sameText ? { ...item, path } : null;
      default:
        return { ...item, path };
    }
  }

  addition(addition: Addition): Addition | null {
    const into = this.list(addition.into);
    const before = addition.before == null ? null : this.path(addition.before);
    const source = addition.source && this.span(addition.source, addition.words);
    if (into === null || (addition.before != null && before === null)) return null;
    if (addition.source !== null && source === null) return null;
    return { ...addition, into, before, source };
  }

  nameOf(path: string): string {
    const names = this.anchors.items[path] ?? this.anchors.items[ownerOf(path)];
    return names?.at(-1) ?? path;
  }

  private path(was: string): string | null {
    if (was === 'document' || was.startsWith('added.')) return was;
    const names = this.anchors.items[was];
    if (names === undefined) return null;
    if (this.names.get(was)?.join('\n') === names.join('\n')) return was;
    for (const key of keysOf(names)) {
      const found = this.byNames.get(key);
      if (found) return found;
    }
    return null;
  }

  private list(was: string): string | null {
    const owner = ownerOf(was);
    if (owner === '') return was;
    const path = this.path(owner);
    return path && `${path}${was.slice(owner.length)}`;
  }

  private span(was: Span, words: string | null): Span | null {
    if (this.sameText) return was;
    if (words === null) return null;
    const start = this.text.indexOf(words);
    const alone = start >= 0 && this.text.indexOf(words, start + 1) < 0;
    return alone ? { start, end: start + words.length } : null;
  }
}

/** Of a list's path the item that has it; empty for a list of the draft itself. */
function ownerOf(list: string): string {
  const dot = list.lastIndexOf('.');
  return dot < 0 ? '' : list.slice(0, dot);
}

/** The whole chain of names tells more than the item's own. */
function keysOf(names: readonly string[]): string[] {
  const [kind = ''] = names;
  return [`chain\n${names.join('\n')}`, `own\n${kind}\n${names.at(-1) ?? ''}`];
}

function namesByPath(reading: SchemeDraft): Map<string, readonly string[]> {
  const places = new DraftPlaces(structuredClone(reading));
  const names = new Map<string, readonly string[]>();
  for (const [path, item] of places.entries()) {
    if (item.kind === 'document') continue;
    const above = path.split('.').slice(0, -2).join('.');
    const outer = names.get(above)?.slice(1) ?? [];
    names.set(path, [item.kind, ...outer, nameKey(nameOfItem(item))]);
  }
  return names;
}
