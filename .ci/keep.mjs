// Generated files: written, or with --check compared with what is there.
import { readFileSync, writeFileSync } from 'node:fs';

/** @param name from the project's folder; @param from what it is made from; @param script of package.json that makes it. */
export function keep(name, made, { from, script }) {
  const file = new URL(`../${name}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, made);
  } else if (readFileSync(file, 'utf8') !== made) {
    console.error(`${name} does not agree with ${from}. Run \`npm run ${script}\` and commit the result.`);
    process.exitCode = 1;
  }
}
