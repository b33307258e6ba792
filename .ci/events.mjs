// Writes docs/events.md from the built catalogue of public events, or with --check compares it: `npm run docs:events`.
import { readFileSync, writeFileSync } from 'node:fs';
import { eventsDocument } from '../dist/src/modules/integration/domain/events-document.js';

const target = new URL('../docs/events.md', import.meta.url);
if (!process.argv.includes('--check')) {
  writeFileSync(target, eventsDocument());
} else if (readFileSync(target, 'utf8') !== eventsDocument()) {
  console.error('docs/events.md does not agree with the catalogue. Run `npm run docs:events` and commit the result.');
  process.exitCode = 1;
}
