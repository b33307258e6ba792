import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseScheme } from '../src/modules/intake/domain/parse-scheme.js';
import { looksLikeUnit } from '../src/modules/intake/domain/unit-names.js';
import { fold } from '../src/modules/intake/domain/normalise.js';

/**
 * Reads the shared documents and puts the table into docs/intake.md. What is in a document is
 * in intake-key.json (how it was counted: docs/intake.md); null was not counted. `npm run intake:table`.
 */
interface Key {
  assignments: number;
  names: number | null;
  tasks: number | null;
  indicators: number;
  /** Assignments whose units differ from those of the document; null where nobody compared them. */
  misread: number | null;
}

const documents = new URL('../../shared/documents/', import.meta.url);
const page = new URL('../docs/intake.md', import.meta.url);
const keys = JSON.parse(readFileSync(new URL('intake-key.json', import.meta.url), 'utf8')) as Record<string, Key>;
const BEGIN = '<!-- table: npm run intake:table -->';
const END = '<!-- end of table -->';

function of(found: number, counted: number | null): string {
  return counted === null ? String(found) : `${found} / ${counted}`;
}

function row(file: string, key: Key): string {
  const draft = parseScheme(readFileSync(new URL(file, documents), 'utf8'));
  const names = draft.clauses.flatMap(({ lead, responsible, supporting }) => [...lead, ...responsible, ...supporting]);
  const found = draft.clauses.length;
  const doubtful = names.filter((name) => !looksLikeUnit(fold(name))).length;
  const surplus = Math.max(0, found - key.assignments) + doubtful;
  const cells = [
    file,
    of(found, key.assignments),
    of(names.length, key.names),
    of(draft.counts['tasks'] ?? 0, key.tasks),
    of(draft.indicators.length, key.indicators),
    String(draft.commitments?.length ?? 0),
    key.misread === null ? `≥ ${surplus}` : String(surplus + key.misread),
    String(Math.max(0, key.assignments - found)),
    String(draft.diagnostics.length),
  ];
  return `| ${cells.join(' | ')} |`;
}

if (!existsSync(documents)) {
  console.error('The shared documents are not here: the table stays as it is.');
} else {
  const table = [
    '| Document | Assignments | Names of units | Tasks | Indicators | Commitments | Wrong | Missed | Diagnostics |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...Object.entries(keys).map(([file, key]) => row(file, key)),
  ].join('\n');
  const text = readFileSync(page, 'utf8');
  const [before, rest = ''] = text.split(BEGIN);
  writeFileSync(page, `${before ?? ''}${BEGIN}\n\n${table}\n\n${END}${rest.split(END)[1] ?? ''}`);
  console.log(table);
}
