import { formatNodeName } from './node-name.js';
import type { DatedRollup } from './rollup-reader.js';

/** What the nodes of a roll-up are called, by their name (`task.<uuid>`). */
export function nodeLabels({ outline, unitNames }: DatedRollup): ReadonlyMap<string, string> {
  const { scheme } = outline;
  const tasks = scheme.sections.flatMap((section) => section.tasks);
  return new Map([
    [formatNodeName({ type: 'SCHEME', id: scheme.id }), '方案总体'],
    ...scheme.sections.map(({ id, number, title }) => entry('SECTION', id, `${number} ${title}`)),
    ...tasks.map(({ id, number, title }) => entry('TASK', id, `${number}.${title}`)),
    ...scheme.indicators.map(({ id, number, name }) => entry('INDICATOR', id, `${number}.${name}`)),
    ...[...unitNames].map(([id, name]) => entry('UNIT', id, name)),
  ]);
}

function entry(type: Parameters<typeof formatNodeName>[0]['type'], id: string, label: string): [string, string] {
  return [formatNodeName({ type, id }), label];
}
