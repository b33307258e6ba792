import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { OutboundEngine, type ClaimedMessage, type Prepared } from '../../../platform/outbound/index.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import type { PushedTodo } from '../domain/protocols/protocol.js';
import { CATEGORY, SENDER } from '../domain/wording.js';
import { requeue } from '../persistence/push-plan.js';
import { beginAttempt, readPush, rememberAnswer, type PushToSend } from '../persistence/push-rows.js';
import { openReceiver } from './open-receiver.js';
import { ReceiverClient } from './receiver.js';

/** A push of a paused connector that was claimed nevertheless; resuming makes it due at once. */
const PAUSED_MS = 60 * 60 * 1000;

/**
 * Sends what is due to the receivers: the newest state of each todo, never an older one, and of each todo one message at
 * a time, so that nothing arrives in the wrong order.
 */
@Injectable()
export class PushTodos {
  constructor(
    private readonly engine: OutboundEngine,
    private readonly receivers: ReceiverClient,
    private readonly database: Database,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** Until nothing is due or the worker stops: what changed while it was on its way is sent again. */
  async run(signal: AbortSignal): Promise<void> {
    do {
      await this.engine.drain('todo_push', (message) => this.prepare(message), signal);
    } while (!signal.aborted && (await requeue(this.database, null, this.clock.now())) > 0);
  }

  private async prepare(message: ClaimedMessage): Promise<Prepared> {
    const push = await readPush(this.database, message.jurisdictionId, message.id);
    if (!push) return { kind: 'DROP', reason: '连接器已删除' };
    const { connector } = push;
    if (connector.state === 'PAUSED') {
      return { kind: 'LATER', until: new Date(this.clock.now().getTime() + PAUSED_MS) };
    }
    return { kind: 'SEND', rate: { perMinute: connector.perMinute }, send: () => this.send(message, push) };
  }

  private async send({ id, lease }: ClaimedMessage, push: PushToSend) {
    const receiver = openReceiver(this.box, push.connector);
    if (!(await beginAttempt(this.database, id, lease, push.revision))) {
      return { kind: 'RETRY', reason: '发送权已过期，由其他进程继续', onlyThis: true } as const;
    }
    const { outcome, remote } = await this.receivers.deliver(receiver, pushedTodo(id, push));
    const there = !(outcome.kind === 'REJECTED' && remote === null);
    await rememberAnswer(this.database, id, { remote, there });
    return outcome;
  }
}

function pushedTodo(sourceId: string, push: PushToSend): PushedTodo {
  const { desiredState: state, connector, path, ...todo } = push;
  const linkBase = connector.settings['linkBase'] ?? '';
  return { ...todo, sourceId, state, category: CATEGORY, senderName: SENDER, url: `${linkBase}${path}` };
}
