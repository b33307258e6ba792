import { describe, expect, it } from '@jest/globals';
import { defineEvent } from '../queue/define-event.js';
import { child, defineJob, subscribe } from '../queue/define-job.js';
import { Definitions } from '../queue/definitions.js';
import { addressMessages, type OutboxRow } from './address-messages.js';

const definitions = new Definitions();
const happened = defineEvent<{ id: string; open?: boolean }>('m.happened', definitions);
const first = defineJob<{ id: string }>(
  {
    name: 'm.first',
    queue: 'q',
    on: [subscribe(happened, ({ id }) => ({ id }))],
  },
  definitions,
);
defineJob<{ id: string }>(
  {
    name: 'm.second',
    queue: 'r',
    on: [subscribe(happened, ({ id, open }) => (open ? { id } : null))],
    deduplicate: ({ id }) => id.toUpperCase(),
  },
  definitions,
);
defineJob<{ parts: readonly string[] }>(
  {
    name: 'm.parent',
    queue: 'q',
    flow: ({ parts }) => parts.map((id) => child(first, { id })),
  },
  definitions,
);

const row = (topic: string, payload: OutboxRow['payload']): OutboxRow => ({
  id: 'o1',
  topic,
  payload,
  jurisdictionId: 'j1',
  correlationId: 'c1',
});

describe('Addressing outbox messages', () => {
  it('plans one job for each subscriber that the occurrence concerns', () => {
    const closed = addressMessages(definitions, [row('event:m.happened', { id: 'a' })]);
    expect(closed.jobs.map((job) => job.name)).toEqual(['m.first']);
    const open = addressMessages(definitions, [row('event:m.happened', { id: 'a', open: true })]);
    expect(open.jobs.map((job) => [job.queueName, job.name])).toEqual([
      ['q', 'm.first'],
      ['r', 'm.second'],
    ]);
  });

  it('gives a job the id of its message, so that a second delivery is the same job', () => {
    const { jobs } = addressMessages(definitions, [row('job:m.first', { id: 'a' })]);
    expect(jobs[0]?.opts.jobId).toBe('ob-o1-m.first');
    expect(jobs[0]?.data).toEqual({
      payload: { id: 'a' },
      messageId: 'o1-m.first',
      correlationId: 'c1',
      jurisdictionId: 'j1',
    });
  });

  it('gives a deduplicated job a key instead, which keeps a late fact', () => {
    const { jobs } = addressMessages(definitions, [row('job:m.second', { id: 'a' })]);
    expect(jobs[0]?.opts.jobId).toBeUndefined();
    expect(jobs[0]?.opts.deduplication).toEqual({ id: 'm.second-A', keepLastIfActive: true });
  });

  it('plans the children of a flow in order, with ids that derive from the message', () => {
    const { jobs } = addressMessages(definitions, [row('job:m.parent', { parts: ['x', 'y'] })]);
    expect(jobs[0]?.children.map((part) => [part.opts.jobId, part.data.payload])).toEqual([
      ['ob-o1-m.parent-0-m.first', { id: 'x' }],
      ['ob-o1-m.parent-1-m.first', { id: 'y' }],
    ]);
  });

  it('sets a message aside when it is unknown or when a definition cannot read its payload', () => {
    const rows = [
      { ...row('job:m.gone', {}), id: 'unknown job' },
      { ...row('event:m.gone', {}), id: 'unknown event' },
      { ...row('letter', {}), id: 'no kind' },
      { ...row('job:m.second', {}), id: 'no key' },
      { ...row('job:m.parent', {}), id: 'no parts' },
      { ...row('job:m.first', { id: 'a' }), id: 'good' },
    ];
    const { jobs, unreadable } = addressMessages(definitions, rows);
    expect(jobs.map((job) => job.data.messageId)).toEqual(['good-m.first']);
    expect(unreadable.map((one) => one.id)).toEqual(['unknown job', 'unknown event', 'no kind', 'no key', 'no parts']);
  });
});
