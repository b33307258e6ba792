import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  createJurisdiction,
  JurisdictionReader,
  type Jurisdiction,
  type JurisdictionLevel,
} from '../../modules/organizations/index.js';
import { SchemeReader } from '../../modules/schemes/index.js';
import { CommandRunner } from '../../platform/database/command-runner.js';
import { invalid, notFound } from '../../platform/errors.js';
import { isUuid, newId } from '../../platform/ids.js';
import { systemContext, type RequestContext } from '../../platform/security/actor.js';
import { print, withService } from './with-service.js';

const CONSOLE = '命令行';

/** `fengong jurisdiction add CODE NAME`: founds a jurisdiction, below `--parent` when given. */
export async function addJurisdiction(
  code: string,
  name: string,
  options: { level: string; parent?: string },
): Promise<void> {
  await withService('none', async ({ app }) => {
    const parent = options.parent === undefined ? null : await jurisdictionOf(app, options.parent);
    const id = newId();
    const input = { code, name, level: options.level as JurisdictionLevel, parentId: parent?.id ?? null };
    await app
      .get(CommandRunner, { strict: false })
      .run(systemContext(id, newId(), CONSOLE), { name: 'organizations.found-jurisdiction', input }, (tx) =>
        createJurisdiction(tx, input),
      );
    print(`已登记辖区 ${name}（${code}）。`);
  });
}

/** The jurisdiction of that code, or the only one there is. @throws DomainError when there is none or no single one. */
export async function jurisdictionOf(app: NestFastifyApplication, code?: string): Promise<Jurisdiction> {
  const reader = app.get(JurisdictionReader, { strict: false });
  if (code !== undefined) {
    const found = await reader.byCode(code);
    if (!found) throw notFound('jurisdiction_not_found', `没有代码为 ${code} 的辖区，请先用 jurisdiction add 登记。`);
    return found;
  }
  const all = await reader.all();
  if (all.length !== 1 || !all[0]) {
    throw invalid(
      'jurisdiction_ambiguous',
      all.length === 0
        ? '还没有辖区，请先用 jurisdiction add 登记。'
        : `有 ${all.length} 个辖区，请用 --jurisdiction 指定：${all.map((item) => `${item.code} ${item.name}`).join('、')}`,
    );
  }
  return all[0];
}

/** The jurisdiction that a scheme belongs to. The console serves the whole installation, so it may look everywhere. */
export async function jurisdictionOfScheme(app: NestFastifyApplication, schemeId: string): Promise<Jurisdiction> {
  const jurisdictionId = isUuid(schemeId)
    ? await app.get(SchemeReader, { strict: false }).jurisdictionOf(schemeId)
    : null;
  const found = jurisdictionId && (await app.get(JurisdictionReader, { strict: false }).byId(jurisdictionId));
  if (found) return found;
  throw notFound('scheme_not_found', `没有编号为 ${schemeId} 的分工方案，请核对编号。`);
}

/** The operator at the console acts as the service itself, and the record says so. */
export function consoleContext(jurisdictionId: string): RequestContext {
  return systemContext(jurisdictionId, newId(), CONSOLE);
}
