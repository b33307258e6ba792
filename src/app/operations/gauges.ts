import type { Gauge, Sample } from '../../platform/metrics/exposition.js';
import type { OutgoingFigures } from '../../platform/outbound/index.js';
import type { QueueCounts } from '../../platform/queue/index.js';
import type { Figures } from './operation-figures.js';

const JOB_STATES: Readonly<Record<keyof QueueCounts, string>> = {
  waiting: 'waiting',
  active: 'active',
  delayed: 'delayed',
  waitingForChildren: 'waiting_for_children',
  failed: 'failed',
};

/** The figures as Prometheus is to know them. Names are a promise to whoever has written alarms on them. */
export function gaugesOf({ queues, outbox, sweep, deliveries, todoPushes, webhooks }: Figures): Gauge[] {
  return [
    gauge(
      'fengong_reminder_sweep_age_seconds',
      'Since the last sweep for reminders, of the jurisdiction that has waited longest',
      known(seconds(sweep.ageMs)),
    ),
    gauge('fengong_reminder_never_swept_jurisdictions', 'Jurisdictions that no sweep has finished with yet', [
      { value: sweep.neverSwept },
    ]),
    gauge('fengong_reminders_unaddressed', 'Reminders that are due to nobody: the posts are vacant', [
      { value: sweep.unaddressed },
    ]),
    gauge('fengong_reminders_told_today', 'Stages that the ledger says were told today (Asia/Shanghai)', [
      { value: sweep.toldToday },
    ]),
    gauge('fengong_queue_jobs', 'Jobs of a queue by state', jobSamples(queues)),
    gauge('fengong_outbox_unsent', 'Messages that the relay has not handed to the queue', [{ value: outbox.unsent }]),
    gauge('fengong_outbox_lag_seconds', 'Age of the oldest of them; 0 when there is none', [
      { value: seconds(outbox.oldestUnsentAgeMs) ?? 0 },
    ]),
    gauge('fengong_deliveries', 'E-mails and webhooks by state; of those sent, today’s', stateSamples(deliveries)),
    gauge('fengong_delivery_lateness_seconds', 'Since the oldest unsent one should have left; 0 when none is late', [
      { value: seconds(deliveries.oldestWaitMs) ?? 0 },
    ]),
    gauge('fengong_message_receivers_stopped', 'Receivers of messages that rest because they answered 410', [
      { value: deliveries.stopped },
    ]),
    gauge('fengong_todo_pushes', 'Todos on their way to office systems by state; of those sent, today’s', [
      ...stateSamples(todoPushes),
    ]),
    gauge('fengong_todo_push_lateness_seconds', 'Since the oldest unsent one should have left; 0 when none is late', [
      { value: seconds(todoPushes.oldestWaitMs) ?? 0 },
    ]),
    gauge(
      'fengong_todo_connectors_differing',
      'Connectors whose office systems have shown something else for two days',
      [{ value: todoPushes.differingConnectors }],
    ),
    gauge('fengong_event_webhooks', 'Events on their way to webhooks by state; of those sent, today’s', [
      ...stateSamples(webhooks),
    ]),
    gauge('fengong_event_webhooks_stopped', 'Subscriptions that rest because their receivers failed', [
      { value: webhooks.stopped },
    ]),
    gauge(
      'fengong_event_feed_lag_seconds',
      'Age of the oldest event that the feed has not taken; 0 when there is none',
      [{ value: seconds(webhooks.feedLagMs) ?? 0 }],
    ),
    gauge('fengong_receivers_paused', 'Receivers that fail, so that what waits for them is held back for a while', [
      { labels: { of: 'delivery' }, value: deliveries.pausedReceivers },
      { labels: { of: 'todo_push' }, value: todoPushes.pausedReceivers },
    ]),
    gauge('fengong_dead_letters', 'What was given up and waits for somebody to send it again', [
      { labels: { of: 'delivery' }, value: deliveries.dead },
      { labels: { of: 'todo_push' }, value: todoPushes.dead },
      { labels: { of: 'event' }, value: webhooks.dead },
      { labels: { of: 'job' }, value: failedJobs(queues) },
    ]),
  ];
}

export function failedJobs(queues: Figures['queues']): number {
  return Object.values(queues).reduce((sum, { failed }) => sum + failed, 0);
}

function gauge(name: string, help: string, samples: readonly Sample[]): Gauge {
  return { name, help, samples };
}

function jobSamples(queues: Figures['queues']): Sample[] {
  return Object.entries(queues).flatMap(([queue, counts]) =>
    Object.entries(JOB_STATES).map(([field, state]) => ({
      labels: { queue, state },
      value: counts[field as keyof QueueCounts],
    })),
  );
}

function stateSamples({ waiting, failed, dead, sentToday }: OutgoingFigures): Sample[] {
  const byState = { queued: waiting, failed, dead, sent: sentToday };
  return Object.entries(byState).map(([state, value]) => ({ labels: { state }, value }));
}

function seconds(ms: number | null): number | null {
  return ms && ms / 1000;
}

function known(value: number | null): Sample[] {
  return value === null ? [] : [{ value }];
}
