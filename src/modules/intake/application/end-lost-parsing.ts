import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { ParseImport, type ImportRef } from './parse-import.js';

/** Longer than all attempts of a job take together, with the pauses between them. */
const LOST_AFTER_MS = 15 * 60_000;
const MOST_AT_ONCE = 200;

/**
 * Ends imports that nobody reads any more: a process that dies with its job again and again (a fault below JavaScript)
 * gets no chance to say so, and the queue then gives the job up without calling its handler.
 */
@Injectable()
export class EndLostParsing {
  constructor(
    private readonly database: Database,
    private readonly parseImport: ParseImport,
    private readonly clock: Clock,
  ) {}

  async run(correlationId: string): Promise<void> {
    const before = new Date(this.clock.now().getTime() - LOST_AFTER_MS);
    const lost = await this.database.query<ImportRef>(
      `SELECT id AS "importId", jurisdiction_id AS "jurisdictionId" FROM import
       WHERE state = 'PARSING' AND parse_started_at < $1 ORDER BY parse_started_at LIMIT $2`,
      [before, MOST_AT_ONCE],
    );
    for (const subject of lost) await this.parseImport.giveUp(subject, correlationId);
  }
}
