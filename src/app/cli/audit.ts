import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { RetireAuditEvents, VerifyAudit, type Verification } from '../../modules/audit/index.js';
import { JurisdictionReader } from '../../modules/organizations/index.js';
import { CommandRunner } from '../../platform/database/command-runner.js';
import { invalid } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import type { JsonObject } from '../../platform/json.js';
import { INSTALLATION, systemContext } from '../../platform/security/actor.js';
import { withDataSource } from '../open-database.js';
import { jurisdictionOf } from './jurisdiction.js';
import { print, withService } from './with-service.js';

/** `fengong audit verify`: one line for each jurisdiction, and one for each fault. Exit code 1 when there is any. */
export async function verifyAudit(options: { jurisdiction?: string; head?: string }): Promise<void> {
  await withService('none', async ({ app }) => {
    const head = options.head === undefined ? undefined : headOf(options.head);
    if (head && options.jurisdiction === undefined) {
      throw invalid('jurisdiction_missing', '每个辖区各有一条链，比对链尾时请用 --jurisdiction 指定辖区。');
    }
    const verify = app.get(VerifyAudit, { strict: false });
    const owners =
      options.jurisdiction === undefined
        ? await verify.owners()
        : [(await jurisdictionOf(app, options.jurisdiction)).id];
    for (const id of owners) tell(await nameOf(app, id), await verify.run(id, head));
  });
}

/** The same for everybody, inside of another command. */
export async function verifyAllAudits(app: NestFastifyApplication): Promise<void> {
  const verify = app.get(VerifyAudit, { strict: false });
  for (const id of await verify.owners()) tell(await nameOf(app, id), await verify.run(id));
}

type Deed = 'installation.backed_up' | 'installation.restored';

/** An entry of the installation's own record, which belongs to no jurisdiction. */
export async function noteInAudit(app: NestFastifyApplication, action: Deed, after: JsonObject): Promise<void> {
  await app.get(CommandRunner).run(systemContext(INSTALLATION, newId()), { name: action }, async (tx) => {
    tx.audit({ action, subject: { type: 'installation', id: INSTALLATION }, after });
    return Promise.resolve(null);
  });
}

/** `fengong audit retire MONTH`: takes the events of the months before it away, with the rights of the tables' owner. */
export async function retireAudit(month: string): Promise<void> {
  await withService('none', async ({ app, config }) => {
    const months = await withDataSource(config, (owner) =>
      app
        .get(RetireAuditEvents, { strict: false })
        .run(month, { query: (text, params = []) => owner.query(text, [...params]) }, '命令行'),
    );
    print(
      months.length === 0 ? `没有 ${month} 之前的审计记录。` : `已删除审计记录：${months.join('、')}。散列链仍可校验。`,
    );
  });
}

function headOf(text: string): Verification['head'] {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || hash === undefined) {
    throw invalid('head_malformed', '链尾应写作 序号:散列值，与 audit verify 打印的一致。');
  }
  return { seq: Number(seq), hash };
}

function tell(name: string, { intact, sealed, waiting, head, retiredBefore, findings }: Verification): void {
  const retired = retiredBefore === null ? '' : `，${retiredBefore.slice(0, 10)} 之前的已按期删除`;
  print(
    `${name}：${intact ? '完好' : '有问题'}。链上 ${sealed} 条，待入链 ${waiting} 条${retired}。链尾 ${head.seq}:${head.hash}`,
  );
  for (const { detail, eventId } of findings) print(`  ${detail}${eventId === null ? '' : `　${eventId}`}`);
  if (!intact) process.exitCode = 1;
}

async function nameOf(app: NestFastifyApplication, id: string): Promise<string> {
  if (id === INSTALLATION) return '本系统（不属于任何辖区的登录尝试）';
  const found = await app.get(JurisdictionReader, { strict: false }).byId(id);
  return found ? `${found.name}（${found.code}）` : id;
}
