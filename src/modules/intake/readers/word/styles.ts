import { childOf, childrenOf, type Element } from '../markup.js';
import type { NumberedAs } from './numbering.js';
import { valueOf } from './properties.js';

interface Style {
  name: string;
  basedOn: string | null;
  list: string | null;
  level: number | null;
}

const LONGEST_CHAIN = 20;

/** What paragraph styles say of numbering, through the styles that they are based on. */
export class Styles {
  private readonly styles: ReadonlyMap<string, Style>;

  constructor(root: Element | null) {
    this.styles = new Map(
      childrenOf(root ?? undefined, 'w:style').map((style) => {
        const numbering = childOf(childOf(style, 'w:pPr'), 'w:numPr');
        const level = valueOf(childOf(numbering, 'w:ilvl'));
        return [
          style.attributes['w:styleId'] ?? '',
          {
            name: valueOf(childOf(style, 'w:name')) ?? '',
            basedOn: valueOf(childOf(style, 'w:basedOn')) ?? null,
            list: valueOf(childOf(numbering, 'w:numId')) ?? null,
            level: level === undefined ? null : Number(level),
          },
        ];
      }),
    );
  }

  isContents(id: string): boolean {
    return /^toc\b/i.test(this.styles.get(id)?.name ?? '');
  }

  numbering(id: string): NumberedAs | null {
    let level: number | null = null;
    let style = this.styles.get(id);
    for (let step = 0; style && step < LONGEST_CHAIN; step += 1) {
      level ??= style.level;
      if (style.list !== null) return { list: style.list, level: level ?? 0 };
      style = style.basedOn === null ? undefined : this.styles.get(style.basedOn);
    }
    return null;
  }
}
