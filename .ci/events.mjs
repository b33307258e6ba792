// Writes docs/events.md from the built catalogue of public events, or with --check compares it: `npm run docs:events`.
import { eventsDocument } from '../dist/src/modules/integration/domain/events-document.js';
import { keep } from './keep.mjs';

keep('docs/events.md', eventsDocument(), { from: 'the catalogue', script: 'docs:events' });
