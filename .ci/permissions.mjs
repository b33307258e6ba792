// Writes docs/permissions.md from the built policy table, or with --check compares it: `npm run docs:permissions`.
import { permissionsDocument } from '../dist/src/modules/identity/domain/permissions-document.js';
import { keep } from './keep.mjs';

keep('docs/permissions.md', permissionsDocument(), { from: 'the policy table', script: 'docs:permissions' });
