import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { systemContext } from '../../../platform/security/actor.js';
import { draftsSince } from '../persistence/unfinished.js';
import { NoteFailure } from './note-failure.js';

/** Longer than all attempts of both jobs take together, with the pauses between them. */
const LOST_AFTER_MS = 30 * 60_000;
const MOST_AT_ONCE = 200;

/**
 * Says of evaluations that nobody works on any more that they were lost: a process that dies with its job again and again
 * gets no chance to say so, and the queue then gives the job up without calling its handler. One that only waits in a
 * long queue is finished all the same, and then says nothing of it.
 */
@Injectable()
export class EndLostEvaluations {
  constructor(
    private readonly database: Database,
    private readonly noteFailure: NoteFailure,
    private readonly clock: Clock,
  ) {}

  async run(correlationId: string): Promise<void> {
    const before = new Date(this.clock.now().getTime() - LOST_AFTER_MS);
    for (const { jurisdictionId, id } of await draftsSince(this.database, before, MOST_AT_ONCE)) {
      await this.noteFailure.run(systemContext(jurisdictionId, correlationId), id, 'lost');
    }
  }
}
