import { Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, subscribe, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { EVENT_SOURCES } from '../application/event-sources.js';
import { FeedEvents } from '../application/feed-events.js';
import { PurgeFeed } from '../application/purge-feed.js';
import { TellDays } from '../application/tell-days.js';

type Nothing = Record<string, never>;

/** Something has happened that the feed is to tell. It reads the outbox, hence merged while it waits. */
export const feedEventsJob = defineJob<{ jurisdictionId: string }>({
  name: 'integration.feed',
  queue: 'integration',
  deduplicate: ({ jurisdictionId }) => jurisdictionId,
  on: EVENT_SOURCES.map(({ event }) =>
    subscribe(event, ({ jurisdictionId }) => ({ jurisdictionId: jurisdictionId as string })),
  ),
});

@HandlesJob(feedEventsJob)
@Injectable()
export class FeedEventsHandler implements JobHandler<{ jurisdictionId: string }> {
  constructor(private readonly feed: FeedEvents) {}

  handle({ jurisdictionId }: { jurisdictionId: string }, job: JobContext): Promise<void> {
    return this.feed.run(jurisdictionId, job.correlationId);
  }
}

/** What no event has woken, and what comes with the day. */
export const keepFeedJob = defineJob<Nothing>({
  name: 'integration.keep-feed',
  queue: 'integration',
  options: { attempts: 3 },
  schedule: { pattern: '*/5 * * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(keepFeedJob)
@Injectable()
export class KeepFeedHandler implements JobHandler<Nothing> {
  constructor(
    private readonly feed: FeedEvents,
    private readonly days: TellDays,
  ) {}

  async handle(_payload: Nothing, job: JobContext): Promise<void> {
    await this.feed.everywhere(job.correlationId);
    await this.days.everywhere(job.correlationId);
  }
}

export const purgeFeedJob = defineJob<Nothing>({
  name: 'integration.purge-feed',
  queue: 'integration',
  schedule: { pattern: '40 3 * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(purgeFeedJob)
@Injectable()
export class PurgeFeedHandler implements JobHandler<Nothing> {
  constructor(private readonly purge: PurgeFeed) {}

  handle(_payload: Nothing, job: JobContext): Promise<void> {
    return this.purge.run(job.correlationId, job.signal);
  }
}
