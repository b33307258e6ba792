import { Injectable, Logger } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { forEachOf } from '../../../platform/for-each-of.js';
import { groupBy } from '../../../platform/group-by.js';
import { derivedId, newId } from '../../../platform/ids.js';
import type { JsonObject } from '../../../platform/json.js';
import { markFollowed, unfollowedEvents, type FollowedEvent } from '../../../platform/outbox/index.js';
import { systemContext } from '../../../platform/security/actor.js';
import { JurisdictionReader } from '../../organizations/index.js';
import { eventType, type EventName } from '../domain/catalogue.js';
import { appendEvents, lockFeed, type NewEvent } from '../persistence/feed-rows.js';
import { subjectFacts, type SubjectFacts } from '../persistence/subject-facts.js';
import { sourceOf } from './event-sources.js';
import { HandOut } from './hand-out.js';

/** Events of one transaction: quick, and small enough for JSON in PostgreSQL. */
const BATCH = 500;

/** An event of which the facts are still to be read. */
export interface Happening {
  readonly id: string;
  readonly name: EventName;
  readonly subjectId: string;
  readonly occurredAt: Date;
  readonly more: JsonObject;
}

/**
 * Makes public events of what the commands have published, in one feed per jurisdiction. Whoever adds to a feed holds its
 * row until the commit: positions become visible in their order, so that a reader who has seen one will never see a lower
 * one appear.
 */
@Injectable()
export class FeedEvents {
  private readonly logger = new Logger(FeedEvents.name);

  constructor(
    private readonly commands: CommandRunner,
    private readonly jurisdictions: JurisdictionReader,
    private readonly handOut: HandOut,
  ) {}

  /** @throws AggregateError after the other jurisdictions are done, when some could not be served. */
  async everywhere(correlationId = newId()): Promise<void> {
    await forEachOf(await this.jurisdictions.all(), ({ id }) => this.run(id, correlationId));
  }

  /** Until nothing is left. */
  async run(jurisdictionId: string, correlationId = newId()): Promise<void> {
    const ctx = systemContext(jurisdictionId, correlationId);
    let followed = BATCH;
    while (followed === BATCH) {
      followed = await this.commands.run(ctx, { name: 'integration.feed', derived: true }, (tx) => this.batch(tx));
    }
  }

  /** Adds events to the feed and hands them out, as a part of another command. */
  async add(tx: Tx, happenings: readonly Happening[]): Promise<void> {
    const feed = await lockFeed(tx);
    await appendEvents(tx, feed, await this.told(tx, happenings));
    await this.handOut.within(tx);
  }

  private async batch(tx: Tx): Promise<number> {
    await lockFeed(tx);
    const followed = await unfollowedEvents(tx, BATCH);
    if (followed.length === 0) return 0;
    await this.add(tx, followed.flatMap(happeningsOf));
    await markFollowed(
      tx,
      followed.map(({ id }) => id),
    );
    return followed.length;
  }

  private async told(tx: Tx, happenings: readonly Happening[]): Promise<NewEvent[]> {
    const facts = new Map<string, SubjectFacts>();
    for (const [subject, of] of groupBy(happenings, ({ name }) => eventType(name).subject)) {
      const ids = [...new Set(of.map(({ subjectId }) => subjectId))];
      for (const [id, found] of await subjectFacts(tx, subject, ids)) facts.set(`${subject}/${id}`, found);
    }
    return happenings.flatMap(({ id, name, subjectId, occurredAt, more }) => {
      const { type, subject, audience } = eventType(name);
      const found = facts.get(`${subject}/${subjectId}`);
      // What the rules allow to vanish (a post that never began) has nothing left to tell.
      if (!found) this.logger.warn(`event ${id}: ${subject} ${subjectId} is gone`);
      if (!found) return [];
      const { unitIds, data } = found;
      return [{ id, type, subjectType: subject, subjectId, audience, unitIds, occurredAt, data: { ...data, ...more } }];
    });
  }
}

function happeningsOf({ id, name, payload, occurredAt }: FollowedEvent): Happening[] {
  const source = sourceOf(name);
  if (!source) return [];
  const subjects = source.subjects(payload);
  return subjects.map((subjectId) => ({
    id: subjects.length === 1 ? id : derivedId(`${id}/${subjectId}`),
    name: source.name,
    subjectId,
    occurredAt,
    more: source.more(payload),
  }));
}
