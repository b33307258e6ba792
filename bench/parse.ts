import { spawnSync } from 'node:child_process';
import { argv, execArgv, execPath } from 'node:process';
import { parseScheme } from '../src/modules/intake/domain/parse-scheme.js';
import { documentOf, FORMS, type DocumentForm } from './documents.js';

/**
 * Time and memory of the parser over documents of 10 thousand to 10 million characters, in every form. A flat column of
 * microseconds means linear cost. Processor time, because a loaded machine must not look like a slow parser. Each form
 * has a process of its own, with the heap that the reading thread of the service has.
 * `npm run bench:parse -- 1000000` stops at that length, `npm run bench:parse -- 1000000 table` reads one form.
 */
const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000] as const;
const HEAP_MB = 512;
const MEBIBYTE = 1024;

const longest = Number(argv[2] ?? LENGTHS.at(-1));
const only = FORMS.find(({ name }) => name === argv[3]);

if (only) measure(only);
else {
  console.log('| Form | Characters | Assignments | Processor seconds | Microseconds per character | Peak memory, MB |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { name } of FORMS) {
    const options = [...execArgv, `--max-old-space-size=${HEAP_MB}`, argv[1] ?? '', String(longest), name];
    const { status } = spawnSync(execPath, options, { stdio: 'inherit' });
    if (status !== 0) console.log(`| ${name} | more than ${HEAP_MB} MB | | | | |`);
  }
}

function measure(form: DocumentForm): void {
  parseScheme(documentOf(form, 100_000));
  for (const length of LENGTHS.filter((candidate) => candidate <= longest)) {
    const text = documentOf(form, length);
    const began = process.cpuUsage();
    const draft = parseScheme(text);
    const { user, system } = process.cpuUsage(began);
    const figures = [
      text.length,
      draft.clauses.length,
      ((user + system) / 1e6).toFixed(2),
      ((user + system) / text.length).toFixed(2),
      Math.round(process.resourceUsage().maxRSS / MEBIBYTE),
    ];
    console.log(`| ${form.name} | ${figures.join(' | ')} |`);
  }
}
