import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { waiting } from '../persistence/chain.js';
import { mayChangeEvents } from '../persistence/rights.js';

export interface AuditHealth {
  /** `role`: the service has no right to change the record. `trigger`: it owns the table, and only a trigger stops it. */
  readonly protection: 'role' | 'trigger';
  readonly unsealed: number;
  /** Minutes of it mean that no worker runs. */
  readonly oldestUnsealedAgeMs: number | null;
}

/** How well the record is kept; figures of the installation. */
@Injectable()
export class AuditStatus {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<AuditHealth> {
    const [rights, { unsealed, oldestAt }] = await Promise.all([
      mayChangeEvents(this.database),
      waiting(this.database),
    ]);
    return {
      protection: rights ? 'trigger' : 'role',
      unsealed,
      oldestUnsealedAgeMs: oldestAt && Math.max(0, this.clock.now().getTime() - oldestAt.getTime()),
    };
  }
}
