// Writes src/app/openapi/response-schemas.ts from the types, refusals.ts and docs/errors.md from the calls, and
// docs/openapi.json from the routes of the compiled application, or with --check compares them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiProgram } from './api-program.mjs';
import { refusalFiles } from './api-refusals.mjs';
import { responseSchemas } from './api-types.mjs';
import { keep } from './keep.mjs';

const MADE = { from: 'the routes', script: 'openapi' };
const program = apiProgram();
keep('src/app/openapi/response-schemas.ts', responseSchemas(program), MADE);
for (const [name, text] of Object.entries(refusalFiles(program))) keep(name, text, MADE);
execFileSync('npm', ['run', '--silent', 'compile'], { stdio: 'inherit' });
keep('docs/openapi.json', await documentOfTheRoutes(), MADE);

async function documentOfTheRoutes() {
  const { ApiDocument } = await import('../dist/src/app/openapi/api-document.js');
  const { startService } = await import('../dist/src/app/service.js');
  const { loadConfig } = await import('../dist/src/platform/config/config.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'fengong-openapi-'));
  const service = await startService(loadConfig({ FENGONG_DATA_DIR: dataDir, LOG_LEVEL: 'error' }, 'none'));
  try {
    return `${JSON.stringify(await service.app.get(ApiDocument, { strict: false }).get(), null, 2)}\n`;
  } finally {
    await service.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
