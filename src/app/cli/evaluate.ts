import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  CreateEvaluation,
  DocumentFile,
  GetEvaluation,
  type DocumentKey,
  type DocumentView,
  type EvaluationKind,
} from '../../modules/evaluation/index.js';
import { conflict, invalid } from '../../platform/errors.js';
import type { RequestContext } from '../../platform/security/actor.js';
import { wantedFiles } from './evaluation-files.js';
import { consoleContext, jurisdictionOfScheme } from './jurisdiction.js';
import { print, refuse, withService } from './with-service.js';

const POLL_MS = 200;
const PATIENCE_MS = 300_000;

export interface EvaluateOptions {
  readonly kind: string;
  readonly asOf: string;
  readonly out: string;
  readonly kinds?: string;
}

/** `fengong evaluate SCHEME --kind mid_term --as-of DAY --out DIR`: freezes an evaluation and writes its documents. */
export async function evaluate(schemeId: string, options: EvaluateOptions): Promise<void> {
  await withService('all', async ({ app }) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(options.asOf) || Number.isNaN(Date.parse(options.asOf))) {
      throw invalid('day_malformed', '--as-of 应为日期，如 2023-06-30');
    }
    const wanted = wantedFiles(options.out, options.kinds);
    const jurisdiction = await jurisdictionOfScheme(app, schemeId);
    const ctx = consoleContext(jurisdiction.id);
    const evaluation = { kind: options.kind.toUpperCase() as EvaluationKind, asOf: options.asOf };
    const { id } = await app.get(CreateEvaluation, { strict: false }).run(ctx, schemeId, evaluation);
    await mkdir(wanted.directory, { recursive: true });
    for (const key of wanted.documents) {
      const { state, failure } = await made(app, ctx, id, key);
      if (state === 'READY') {
        const { fileName, bytes } = await app.get(DocumentFile, { strict: false }).read(ctx, id, key);
        const path = join(wanted.directory, wanted.fileName ?? fileName);
        await writeFile(path, bytes);
        print(path);
      } else if (failure?.code === 'converter_missing' && !wanted.named) {
        process.stderr.write(`${key.name}（${key.variant}）没有写出：${failure.detail}\n`);
      } else {
        refuse(`${key.name}（${key.variant}）没有写出：${failure?.detail ?? '已取消。'}`);
      }
    }
  });
}

/** Waits until the jobs have made a document or have given it up. @throws DomainError 409 when there is no evaluation. */
async function made(
  app: NestFastifyApplication,
  ctx: RequestContext,
  evaluationId: string,
  { name, variant }: DocumentKey,
): Promise<DocumentView> {
  const evaluations = app.get(GetEvaluation, { strict: false });
  const documents = app.get(DocumentFile, { strict: false });
  for (let waited = 0; waited <= PATIENCE_MS; waited += POLL_MS) {
    const { items } = await documents.list(ctx, evaluationId);
    const [report] = items;
    const found = items.find((item) => item.name === name && item.variant === variant);
    if (found?.state && found.state !== 'WAITING') return found;
    // The other documents are asked for when the report is there.
    if (report?.state === 'FAILED') return report;
    const { failure } = await evaluations.run(ctx, evaluationId);
    if (failure) throw conflict(failure.code, failure.message);
    await sleep(POLL_MS);
  }
  throw new Error(`evaluation ${evaluationId} was not finished in time; see \`fengong jobs failed\``);
}
