import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { GetImport, UploadImport, type ImportView } from '../../modules/intake/index.js';
import { unprocessable } from '../../platform/errors.js';
import type { RequestContext } from '../../platform/security/actor.js';

const POLL_MS = 100;
const PATIENCE_MS = 120_000;

/**
 * Uploads a document and waits until the job has read it, as a person at the page would. For the command line and the
 * demonstration, which run the worker in the same process.
 * @throws DomainError of the upload, or 422 with the reader's reason when the document could not be read.
 */
export async function uploadAndRead(
  app: Pick<NestFastifyApplication, 'get'>,
  ctx: RequestContext,
  file: { fileName: string; bytes: Buffer },
): Promise<ImportView> {
  const uploaded = await app.get(UploadImport, { strict: false }).run(ctx, file);
  const get = app.get(GetImport, { strict: false });
  for (let waited = 0; waited < PATIENCE_MS; waited += POLL_MS) {
    const found = await get.run(ctx, uploaded.id);
    if (found.state === 'FAILED') {
      throw unprocessable(found.failure?.code ?? 'import_failed', found.failure?.detail ?? '文件没有读成功。');
    }
    if (found.draft !== null) return found;
    await sleep(POLL_MS);
  }
  throw new Error(`import ${uploaded.id} was not read within ${PATIENCE_MS} ms`);
}
