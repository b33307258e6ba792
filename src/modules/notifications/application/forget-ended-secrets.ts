import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { forgetEndedSecrets } from '../persistence/webhook-endpoints.js';

/** A secret whose time is over signs nothing any more; this takes it out of the table. */
@Injectable()
export class ForgetEndedSecrets {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run(): Promise<void> {
    return forgetEndedSecrets(this.database, this.clock.now());
  }
}
