import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CreateEvaluation, GetEvaluation, ReportFile, type EvaluationKind } from '../../modules/evaluation/index.js';
import { invalid } from '../../platform/errors.js';
import { consoleContext, jurisdictionOfScheme } from './jurisdiction.js';
import { print, withService } from './with-service.js';

const POLL_MS = 200;
const PATIENCE_MS = 300_000;

/** `fengong evaluate SCHEME --kind mid_term --as-of DAY --out DIR`: freezes an evaluation and writes its documents. */
export async function evaluate(schemeId: string, options: { kind: string; asOf: string; out: string }): Promise<void> {
  await withService('all', async ({ app }) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(options.asOf) || Number.isNaN(Date.parse(options.asOf))) {
      throw invalid('day_malformed', '--as-of 应为日期，如 2023-06-30');
    }
    const jurisdiction = await jurisdictionOfScheme(app, schemeId);
    const ctx = consoleContext(jurisdiction.id);
    const wanted = { kind: options.kind.toUpperCase() as EvaluationKind, asOf: options.asOf };
    const { id } = await app.get(CreateEvaluation, { strict: false }).run(ctx, schemeId, wanted);
    const get = app.get(GetEvaluation, { strict: false });
    for (let waited = 0; !(await get.run(ctx, id)).reportReady; waited += POLL_MS) {
      if (waited > PATIENCE_MS)
        throw new Error(`evaluation ${id} was not finished in time; see \`fengong jobs failed\``);
      await sleep(POLL_MS);
    }
    const report = await app.get(ReportFile, { strict: false }).run(ctx, id);
    await mkdir(options.out, { recursive: true });
    await writeFile(join(options.out, report.fileName), report.bytes);
    print(join(options.out, report.fileName));
  });
}
