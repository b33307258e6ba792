import { AssembleEvaluation } from '../../src/modules/evaluation/application/assemble-evaluation.js';
import { ComputePart } from '../../src/modules/evaluation/application/compute-part.js';
import { RenderReport } from '../../src/modules/evaluation/application/render-report.js';
import { newId } from '../../src/platform/ids.js';
import { systemContext } from '../../src/platform/security/actor.js';
import type { TestApp } from './app.js';

/** Does what the flow of jobs does, where no worker runs. */
export async function finishEvaluation(
  test: TestApp,
  scheme: { readonly jurisdictionId: string; readonly sectionIds: readonly string[] },
  evaluationId: string,
): Promise<void> {
  const ctx = systemContext(scheme.jurisdictionId, newId());
  for (const part of ['indicators', ...scheme.sectionIds]) {
    await test.app.get(ComputePart, { strict: false }).run(ctx, evaluationId, part);
  }
  await test.app.get(AssembleEvaluation, { strict: false }).run(ctx, evaluationId);
  await test.app.get(RenderReport, { strict: false }).run(ctx, evaluationId);
}
