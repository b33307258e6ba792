import { Injectable } from '@nestjs/common';
import { businessDay, Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { forEachOf } from '../../../platform/for-each-of.js';
import { newId } from '../../../platform/ids.js';
import { systemContext } from '../../../platform/security/actor.js';
import { endingClients, UserDirectory } from '../../identity/index.js';
import { tellAdministrators } from './tell-administrators.js';

/** Time to change a secret at an office system that is looked after by somebody else. */
const AHEAD_MS = 30 * 24 * 60 * 60 * 1000;

/** Tells administrators once, a month ahead, that the last secret of a program at work ends: else it stops some night. */
@Injectable()
export class TellEndingClients {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly people: UserDirectory,
    private readonly clock: Clock,
  ) {}

  async run(correlationId = newId()): Promise<void> {
    const now = this.clock.now();
    const ending = await endingClients(this.database, now, new Date(now.getTime() + AHEAD_MS));
    await forEachOf(ending, async ({ id, jurisdictionId, name, endsAt }) => {
      const ctx = systemContext(jurisdictionId, correlationId);
      await this.commands.run(ctx, { name: 'integration.tell-ending-client', derived: true }, (tx) =>
        tellAdministrators(tx, this.people, {
          kind: 'API_CLIENT_ENDING',
          key: `${id}:${endsAt.toISOString()}`,
          title: `接口客户端“${name}”的密钥将于 ${businessDay(endsAt)} 到期`,
          text: '到期后对方系统换不到访问令牌，对接随之中断。请在“接口客户端”中生成新密钥交给对方，更换后停用旧的。',
          link: `/api-clients/${id}`,
        }),
      );
    });
  }
}
