import { createInterface } from 'node:readline/promises';
import { createUser, hashPassword } from '../../modules/identity/index.js';
import { UnitDirectory } from '../../modules/organizations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { CommandRunner } from '../../platform/database/command-runner.js';
import { invalid, notFound } from '../../platform/errors.js';
import { ROLE_NAMES, type RoleName } from '../../platform/security/actor.js';
import { consoleContext, jurisdictionOf } from './jurisdiction.js';
import { print, withService } from './with-service.js';

/** `fengong user add LOGIN`: the password is one line of standard input, so that it stands in no process list. */
export async function addUser(
  login: string,
  options: { jurisdiction: string; name: string; role: string; unit?: string },
): Promise<void> {
  await withService('none', async ({ app }) => {
    const jurisdiction = await jurisdictionOf(app, options.jurisdiction);
    const unitId =
      options.unit === undefined
        ? null
        : await unitOf(app.get(UnitDirectory, { strict: false }), jurisdiction.id, options.unit);
    const role = roleOf(options.role);
    const passwordHash = await hashPassword(await readPassword(), login);
    const validFrom = app.get(Clock, { strict: false }).today();
    const created = await app
      .get(CommandRunner, { strict: false })
      .run(consoleContext(jurisdiction.id), { name: 'identity.create-user', input: { login } }, (tx) =>
        createUser(tx, { login, displayName: options.name, passwordHash, posts: [{ unitId, role, validFrom }] }),
      );
    print(`已新增用户 ${created.login}（${options.name}）。`);
  });
}

function roleOf(word: string): RoleName {
  const role = ROLE_NAMES.find((name) => name === word);
  if (role === undefined) throw invalid('role_unknown', `没有角色 ${word}，可用的有：${ROLE_NAMES.join('、')}`);
  return role;
}

async function unitOf(directory: UnitDirectory, jurisdictionId: string, name: string): Promise<string> {
  const owner = (await directory.resolveNames(jurisdictionId, [name])).get(name);
  if (owner?.kind !== 'unit') throw notFound('unit_not_found', `没有名称或别名为“${name}”的单位，请先登记单位。`);
  return owner.id;
}

async function readPassword(): Promise<string> {
  const lines = createInterface({ input: process.stdin, terminal: false });
  if (process.stdin.isTTY) process.stderr.write('请输入初始密码后回车：');
  for await (const line of lines) {
    lines.close();
    return line;
  }
  throw invalid('password_missing', '没有从标准输入读到密码。用法：echo 密码 | npm run --silent fengong -- user add …');
}
