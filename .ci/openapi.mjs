// Writes docs/openapi.json from the routes of the compiled application, or with --check compares it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiDocument } from '../dist/src/app/openapi/api-document.js';
import { startService } from '../dist/src/app/service.js';
import { loadConfig } from '../dist/src/platform/config/config.js';

const target = new URL('../docs/openapi.json', import.meta.url);
const dataDir = mkdtempSync(join(tmpdir(), 'fengong-openapi-'));
const service = await startService(loadConfig({ FENGONG_DATA_DIR: dataDir, LOG_LEVEL: 'error' }, 'none'));
const made = `${JSON.stringify(service.app.get(ApiDocument, { strict: false }).get(), null, 2)}\n`;
await service.stop();
rmSync(dataDir, { recursive: true, force: true });

if (!process.argv.includes('--check')) {
  writeFileSync(target, made);
} else if (readFileSync(target, 'utf8') !== made) {
  console.error('docs/openapi.json does not agree with the routes. Run `npm run openapi` and commit the result.');
  process.exitCode = 1;
}
