import { posix } from 'node:path';
import type { Archive } from './archive.js';
import { childrenOf, elementsOf, parseMarkup, type Element } from './markup.js';

/** An Office file: parts that name each other by relationships (ECMA-376 part 2). */
export class PackageParts {
  constructor(private readonly archive: Archive) {}

  /** The root element of a part, or null when the file has no such part. */
  part(name: string): Element | null {
    const source = this.archive.text(name);
    return source === null ? null : (elementsOf(parseMarkup(source, 'xml')).find(isContent) ?? null);
  }

  /** Names of the parts that `source` (empty: the package) refers to, by relationship id. */
  relations(source: string): { id: string; type: string; target: string }[] {
    const folder = posix.dirname(source);
    const relations = this.part(posix.join(folder, '_rels', `${posix.basename(source)}.rels`));
    return childrenOf(relations ?? undefined, 'Relationship').map(({ attributes }) => {
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: posix.basename(attributes['Type'] ?? ''),
        target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
      };
    });
  }

  /** The first part of this kind that `source` refers to. */
  related(source: string, type: string): Element | null {
    const relation = this.relations(source).find((candidate) => candidate.type === type);
    return relation ? this.part(relation.target) : null;
  }
}

function isContent(element: Element): boolean {
  return !element.name.startsWith('?');
}
