import { parseScheme } from '../src/modules/intake/domain/parse-scheme.js';
import { documentOf, FORMS } from './documents.js';

/**
 * Time of the parser over documents of 10 thousand to 10 million characters, in every form. A flat last column
 * means linear cost. Processor time, because a loaded machine must not look like a slow parser. `npm run bench:parse -- 1000000` stops at that length.
 */
const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000] as const;
const longest = Number(process.argv[2] ?? LENGTHS.at(-1));

for (const form of FORMS) parseScheme(documentOf(form, 100_000));
console.log('| Form | Characters | Assignments | Processor seconds | Microseconds per character |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const form of FORMS) {
  for (const length of LENGTHS.filter((candidate) => candidate <= longest)) {
    const text = documentOf(form, length);
    const began = process.cpuUsage();
    const draft = parseScheme(text);
    const { user, system } = process.cpuUsage(began);
    const perCharacter = ((user + system) / text.length).toFixed(2);
    console.log(
      `| ${form.name} | ${text.length} | ${draft.clauses.length} | ${((user + system) / 1e6).toFixed(2)} | ${perCharacter} |`,
    );
  }
}
