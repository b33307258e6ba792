import type { OpenAPIObject } from '@nestjs/swagger';

/** One id stands for all: which it is says nothing to a reader. */
export const EXAMPLE_ID = '01890a5d-ac96-774b-bcce-b302099a8057';
/** Parts of paths that are no ids. */
const PARTS: Readonly<Record<string, unknown>> = { year: 2023, number: 2, code: 'k7m2xq9dpa' };

type Node = Record<string, unknown>;

/**
 * Gives ids in paths, queries and bodies, and other parts of paths, an example where their route gives none. Before answers
 * are described, which have their own.
 */
export function givePlainExamples(document: OpenAPIObject): void {
  exemplify([document.paths, document.components?.schemas]);
}

function exemplify(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const node = value as Node;
  if ('example' in node || 'examples' in node) return;
  if (node['in'] === 'path') {
    const name = String(node['name']);
    (node['schema'] as Node)['example'] ??= /^id$|Id$/.test(name) ? EXAMPLE_ID : PARTS[name];
  }
  if (node['format'] === 'uuid') node['example'] = EXAMPLE_ID;
  for (const member of Object.values(node)) exemplify(member);
}
