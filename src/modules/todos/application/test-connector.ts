import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SealBroken, SecretBox } from '../../../platform/security/secret-box.js';
import type { ConnectorRow } from '../persistence/connector-rows.js';
import { requireConnector } from './connector-view.js';
import { openReceiver } from './open-receiver.js';
import { AskReceiver } from './ask-receiver.js';
import { ReceiverClient, type Receiver } from './receiver.js';

const SEALED_ELSEWHERE =
  '已保存的密钥无法解开（系统密钥 FENGONG_SECRET_KEY 已更换，或数据来自另一套系统）。请在设置中重新填写密钥后保存，再测试。';

/** For what the other side does not explain. */
const ADVICE =
  '请核对对方系统地址（baseUrl）、网络和防火墙，并确认对方已放行本系统的地址；仍不成功的，请联系对方系统管理员。';

export interface TestedConnector {
  readonly ok: boolean;
  /** What is wrong and what to check; null when all is well. */
  readonly problem: string | null;
}

/** Asks the receiver whether it is there and lets us in. Changes nothing there; the network is asked before the command. */
@Injectable()
export class TestConnector {
  constructor(
    private readonly commands: CommandRunner,
    private readonly receivers: ReceiverClient,
    private readonly questions: AskReceiver,
    private readonly database: Database,
    private readonly box: SecretBox,
  ) {}

  /** @throws DomainError 404 `todo_connector_not_found`. */
  async run(ctx: RequestContext, id: string): Promise<TestedConnector> {
    const row = await requireConnector(this.database, ctx.actor.jurisdictionId, id);
    const problem = await this.problemOf(row);
    return this.commands.run(ctx, { name: 'todos.test_connector', input: { id } }, (tx) => {
      const subject = { type: 'todo_connector', id };
      tx.audit({ action: 'todo_connector.tested', subject, after: { ok: problem === null, problem } });
      return Promise.resolve({ ok: problem === null, problem });
    });
  }

  private async problemOf(row: ConnectorRow): Promise<string | null> {
    let receiver: Receiver;
    try {
      receiver = openReceiver(this.box, row);
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      return SEALED_ELSEWHERE;
    }
    const problem = (await this.receivers.probe(receiver)) ?? (await this.questions.probe(receiver));
    return problem === null || problem.includes('请') ? problem : `${problem}。${ADVICE}`;
  }
}
