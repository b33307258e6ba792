// Writes docs/configuration.md from the built list of settings: `npm run docs:configuration`. A unit test compares them.
import { writeFileSync } from 'node:fs';
import { configurationDocument } from '../dist/src/platform/config/settings.js';

writeFileSync(new URL('../docs/configuration.md', import.meta.url), configurationDocument());
