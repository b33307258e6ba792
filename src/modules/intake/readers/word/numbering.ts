import { childOf, childrenOf, type Element } from '../markup.js';
import { listNumber } from './numerals.js';
import { isOn, valueOf } from './properties.js';
import type { Styles } from './styles.js';

interface Level {
  start: number;
  format: string;
  /** `第%1章`, `%1.%2` */
  pattern: string;
  /** Level from which this one starts again; null: any level above it. */
  restart: number | null;
  legal: boolean;
}

interface List {
  /** Lists of one abstract definition go on counting together. */
  family: string;
  levels: Map<number, Level>;
  startOverrides: Map<number, number>;
}

export interface NumberedAs {
  list: string;
  level: number;
}

const DEEPEST_LEVEL = 8;

function levelOf(element: Element): Level {
  const restart = valueOf(childOf(element, 'w:lvlRestart'));
  return {
    start: Number(valueOf(childOf(element, 'w:start')) ?? 1),
    format: valueOf(childOf(element, 'w:numFmt')) ?? 'decimal',
    pattern: valueOf(childOf(element, 'w:lvlText')) ?? '',
    restart: restart === undefined ? null : Number(restart),
    legal: isOn(childOf(element, 'w:isLgl')),
  };
}

function levelsOf(parent: Element): Map<number, Level> {
  return new Map(childrenOf(parent, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl']), levelOf(level)]));
}

function readLists(root: Element | null, styles: Styles): Map<string, List> {
  const families = new Map(
    childrenOf(root ?? undefined, 'w:abstractNum').map((family) => [
      family.attributes['w:abstractNumId'] ?? '',
      family,
    ]),
  );
  const instances = new Map(
    childrenOf(root ?? undefined, 'w:num').map((instance) => [instance.attributes['w:numId'] ?? '', instance]),
  );
  const familyOf = (instance: Element | undefined): string => valueOf(childOf(instance, 'w:abstractNumId')) ?? '';
  const lists = new Map<string, List>();
  for (const [id, instance] of instances) {
    let family = familyOf(instance);
    const linked = valueOf(childOf(families.get(family), 'w:numStyleLink'));
    const byStyle = linked === undefined ? undefined : styles.numbering(linked)?.list;
    if (byStyle !== undefined) family = familyOf(instances.get(byStyle)) || family;
    const definition = families.get(family);
    const levels = definition ? levelsOf(definition) : new Map<number, Level>();
    const startOverrides = new Map<number, number>();
    for (const override of childrenOf(instance, 'w:lvlOverride')) {
      const index = Number(override.attributes['w:ilvl']);
      const start = valueOf(childOf(override, 'w:startOverride'));
      if (start !== undefined) startOverrides.set(index, Number(start));
      const level = childOf(override, 'w:lvl');
      if (level) levels.set(index, levelOf(level));
    }
    lists.set(id, { family, levels, startOverrides });
  }
  return lists;
}

/** Counts the automatic numbers of a document, paragraph by paragraph, as Word shows them. */
export class Numbering {
  private readonly lists: Map<string, List>;
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly overridden = new Set<string>();

  constructor(root: Element | null, styles: Styles) {
    this.lists = readLists(root, styles);
  }

  /** The number in front of the next paragraph, `（一）` or `1.2`; empty for bullets and unknown lists. */
  next({ list: id, level: asked }: NumberedAs): string {
    const list = this.lists.get(id);
    const depth = Math.min(Math.max(asked, 0), DEEPEST_LEVEL);
    const level = list?.levels.get(depth);
    if (!list || !level) return '';
    const counts = this.advance(id, list, depth, level);
    if (level.format === 'bullet') return '';
    return level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = list.levels.get(index);
      const format = level.legal ? 'decimal' : (shown?.format ?? 'decimal');
      return listNumber(counts[index] ?? shown?.start ?? 1, format);
    });
  }

  private advance(id: string, list: List, depth: number, level: Level): (number | undefined)[] {
    const counts = this.counters.get(list.family) ?? [];
    this.counters.set(list.family, counts);
    const override = list.startOverrides.get(depth);
    const once = `${id} ${depth}`;
    const restarts = override !== undefined && !this.overridden.has(once);
    const current = counts[depth];
    if (restarts) this.overridden.add(once);
    counts[depth] = restarts ? override : current === undefined ? level.start : current + 1;
    for (let below = depth + 1; below <= DEEPEST_LEVEL; below += 1) {
      const restart = list.levels.get(below)?.restart ?? null;
      if (restart === null || depth < restart) counts[below] = undefined;
    }
    return counts;
  }
}
