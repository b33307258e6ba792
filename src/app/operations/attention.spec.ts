import { describe, expect, it } from '@jest/globals';
import { attentionOf } from './attention.js';
import type { Figures } from './operation-figures.js';

const MINUTE = 60_000;
const nothing = { waiting: 0, failed: 0, dead: 0, sentToday: 0, oldestWaitMs: null, pausedReceivers: 0 };
const calm: Figures = {
  queues: { reminders: { waiting: 0, active: 0, delayed: 1, waitingForChildren: 0, failed: 0 } },
  outbox: { unsent: 0, oldestUnsentAgeMs: null },
  sweep: { lastSweptAt: null, ageMs: null, neverSwept: 0, unaddressed: 0, toldToday: 0 },
  deliveries: { ...nothing, stopped: 0 },
  todoPushes: { ...nothing, differingConnectors: 0 },
  webhooks: { ...nothing, stopped: 0, feedLagMs: null },
};

describe('what asks for attention', () => {
  it('is nothing on a calm day, nor a sweep of a quarter of an hour ago', () => {
    expect(attentionOf(calm)).toEqual([]);
    expect(attentionOf({ ...calm, sweep: { ...calm.sweep, ageMs: 15 * MINUTE } })).toEqual([]);
  });

  it('is whatever has been late for longer, each with its minutes and what to look at', () => {
    const late = {
      ...calm,
      sweep: { ...calm.sweep, ageMs: 16 * MINUTE },
      outbox: { unsent: 1, oldestUnsentAgeMs: 17 * MINUTE },
      deliveries: { ...nothing, stopped: 0, oldestWaitMs: 18 * MINUTE },
      todoPushes: { ...nothing, differingConnectors: 0, oldestWaitMs: 19 * MINUTE },
    };
    const zh = attentionOf(late).map((concern) => concern.zh);
    expect(zh).toEqual([
      expect.stringMatching(/^提醒扫描已 16 分钟.*worker/),
      expect.stringMatching(/^内部事件已积压 17 分钟.*作业队列/),
      expect.stringMatching(/晚发 18 分钟.*投递记录/),
      expect.stringMatching(/晚了 19 分钟.*推送记录/),
    ]);
  });

  it('is a receiver that fails, once messages for it are late', () => {
    const failing = { ...nothing, stopped: 0, pausedReceivers: 2 };
    expect(attentionOf({ ...calm, deliveries: { ...failing, oldestWaitMs: 14 * MINUTE } })).toEqual([]);
    const [concern] = attentionOf({ ...calm, deliveries: { ...failing, oldestWaitMs: 18 * MINUTE } });
    expect(concern!.zh).toMatch(/晚发 18 分钟：2 个.*测试消息/);
  });

  it('is a subscription that nobody has resumed, and a feed that stands still', () => {
    const webhooks = { ...nothing, stopped: 2, feedLagMs: 20 * MINUTE };
    const zh = attentionOf({ ...calm, webhooks }).map((concern) => concern.zh);
    expect(zh).toEqual([expect.stringMatching(/^2 个事件订阅/), expect.stringMatching(/积压 20 分钟/)]);
  });

  it('is a receiver of messages that wants no more', () => {
    const [concern] = attentionOf({ ...calm, deliveries: { ...nothing, stopped: 1 } });
    expect(concern!.zh).toMatch(/^1 个消息接收地址.*恢复或删除/);
  });

  it('is a connector that differs from its office system for days', () => {
    const [concern] = attentionOf({ ...calm, todoPushes: { ...nothing, differingConnectors: 1 } });
    expect(concern!.zh).toMatch(/^1 个待办连接器.*对账记录/);
  });

  it('is no dead letter: it stays until somebody sends it again', () => {
    expect(attentionOf({ ...calm, deliveries: { ...nothing, stopped: 0, dead: 3 } })).toEqual([]);
  });
});
