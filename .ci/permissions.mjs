// Writes docs/permissions.md from the built policy table: `npm run docs:permissions`. A unit test compares them.
import { writeFileSync } from 'node:fs';
import { permissionsDocument } from '../dist/src/modules/identity/domain/permissions-document.js';

writeFileSync(new URL('../docs/permissions.md', import.meta.url), permissionsDocument());
