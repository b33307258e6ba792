import { RefreshRollup } from '../../modules/evaluation/index.js';
import { SchemeReader } from '../../modules/schemes/index.js';
import { consoleContext, jurisdictionOfScheme } from './jurisdiction.js';
import { print, withService } from './with-service.js';

/** `fengong rollup rebuild SCHEME`: judges the whole scheme again from its accepted facts. */
export async function rebuildRollup(schemeId: string): Promise<void> {
  await withService('none', async ({ app }) => {
    const jurisdiction = await jurisdictionOfScheme(app, schemeId);
    const { title } = await app.get(SchemeReader, { strict: false }).header(jurisdiction.id, schemeId);
    await app.get(RefreshRollup, { strict: false }).run(consoleContext(jurisdiction.id), { schemeId });
    print(`已重新汇总：${title}`);
  });
}
