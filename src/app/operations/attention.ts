import type { Figures } from './operation-figures.js';

/** What somebody should look after, and how. */
export interface Concern {
  readonly zh: string;
  readonly en: string;
}

const MINUTE = 60_000;
/** A sweep comes every five minutes. */
const SWEEP_LATE_MS = 15 * MINUTE;
/** Messages leave within seconds; what is retried or rests for a quiet hour is not late. */
const MESSAGE_LATE_MS = 15 * MINUTE;

/**
 * What is late although nothing has failed: usually no worker runs. Dead letters are no concern here, as they stay until
 * somebody sends them again, and a state that is never left tells nothing.
 */
export function attentionOf({ sweep, outbox, deliveries, todoPushes, webhooks }: Figures): Concern[] {
  const concerns: Concern[] = [];
  const late = (ms: number | null, limit: number): ms is number => ms !== null && ms > limit;
  if (late(sweep.ageMs, SWEEP_LATE_MS)) {
    concerns.push({
      zh: `提醒扫描已 ${minutes(sweep.ageMs)} 分钟没有完成。请检查作业进程（worker）是否在运行、日志中有没有报错。`,
      en: `No sweep for reminders has ended for ${minutes(sweep.ageMs)} minutes. See whether a worker runs, and its log.`,
    });
  }
  if (late(outbox.oldestUnsentAgeMs, MESSAGE_LATE_MS)) {
    concerns.push({
      zh: `内部事件已积压 ${minutes(outbox.oldestUnsentAgeMs)} 分钟。请检查作业进程（worker）和作业队列。`,
      en: `Events have waited for ${minutes(outbox.oldestUnsentAgeMs)} minutes. Check the worker and the queue.`,
    });
  }
  if (late(deliveries.oldestWaitMs, MESSAGE_LATE_MS)) {
    concerns.push(deliveries.pausedReceivers > 0 ? receiversFail(deliveries) : messagesLate(deliveries));
  }
  if (deliveries.stopped > 0) {
    concerns.push({
      zh: `${deliveries.stopped} 个消息接收地址因对方答复 410 已暂停，消息仍在等待。请各辖区管理员与接收方核对后，在“接收地址”中恢复或删除。`,
      en: `${deliveries.stopped} receivers of messages rest because they answered 410. Administrators resume or remove them.`,
    });
  }
  if (late(todoPushes.oldestWaitMs, MESSAGE_LATE_MS)) {
    concerns.push({
      zh: `向办公系统推送待办晚了 ${minutes(todoPushes.oldestWaitMs)} 分钟。请检查作业进程（worker），并在连接器的推送记录中查看对方的应答。`,
      en: `A todo is ${minutes(todoPushes.oldestWaitMs)} minutes late. Check the worker, and the connector's log.`,
    });
  }
  if (todoPushes.differingConnectors > 0) {
    concerns.push({
      zh: `${todoPushes.differingConnectors} 个待办连接器与办公系统的差异已持续两天以上，每日对账未能消除。请各辖区管理员查看该连接器的对账记录，按提示处理。`,
      en: `${todoPushes.differingConnectors} todo connectors have differed from their office systems for two days. Administrators see their reconciliations.`,
    });
  }
  if (webhooks.stopped > 0) {
    concerns.push({
      zh: `${webhooks.stopped} 个事件订阅因接收方长时间失败已自动暂停，事件仍在保留。请各辖区管理员与接收方核对后，在“事件订阅”中恢复或删除。`,
      en: `${webhooks.stopped} event webhooks rest because their receivers failed; their events are kept. Administrators resume or end them.`,
    });
  }
  if (late(webhooks.feedLagMs, MESSAGE_LATE_MS)) {
    concerns.push({
      zh: `对外事件已积压 ${minutes(webhooks.feedLagMs)} 分钟。请检查作业进程（worker）和失败的作业 integration.feed。`,
      en: `Public events have waited for ${minutes(webhooks.feedLagMs)} minutes. Check the worker and failed jobs integration.feed.`,
    });
  }
  return concerns;
}

type Late = Pick<Figures['deliveries'], 'oldestWaitMs' | 'pausedReceivers'>;

function receiversFail({ oldestWaitMs, pausedReceivers }: Late): Concern {
  const late = minutes(oldestWaitMs ?? 0);
  return {
    zh: `邮件或推送消息晚发 ${late} 分钟：${pausedReceivers} 个邮件服务器或接收地址连续失败，已暂停发送。请各辖区管理员在消息渠道和接收地址中查看失败原因（health），处理后发送测试消息。`,
    en: `A message is ${late} minutes late: ${pausedReceivers} mail servers or webhooks fail. Administrators see why in their channels.`,
  };
}

function messagesLate({ oldestWaitMs }: Late): Concern {
  const late = minutes(oldestWaitMs ?? 0);
  return {
    zh: `邮件或推送消息晚发 ${late} 分钟。请检查作业进程（worker），并在投递记录中查看接收方的应答。`,
    en: `A message is ${late} minutes late. Check the worker, and the log of deliveries.`,
  };
}

function minutes(ms: number): number {
  return Math.floor(ms / MINUTE);
}
