import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CONFIG, type RuntimeConfig } from '../../../platform/config/runtime-config.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import type { Reads } from '../../../platform/database/reads.js';
import { conflict, invalid } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { systemContext } from '../../../platform/security/actor.js';
import { instantOf } from '../domain/content-hash.js';
import { latestRetirable } from '../domain/retention.js';
import { dropPartitions, partitionsBefore, type Partition } from '../persistence/partitions.js';
import { SealAuditEvents } from './seal-audit-events.js';
import { VerifyAudit } from './verify-audit.js';

/**
 * Takes the events of old months away for good, when an operator says so. The links stay: they hold hashes and no
 * person's data, and the chain is followed over them. That the events may be gone is itself an event of each chain,
 * written first; a run that was cut off is finished by the next one.
 */
@Injectable()
export class RetireAuditEvents {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly seal: SealAuditEvents,
    private readonly verify: VerifyAudit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /**
   * @param month `2023-01`: the events of all months before it go.
   * @param owner reads with the rights of the tables' owner; the service itself has none to drop anything.
   * @param by who says so, for the record.
   * @returns the months that are gone.
   * @throws DomainError 400 `audit_month_malformed`, 409 `audit_too_young`, 409 `audit_damaged`.
   */
  async run(month: string, owner: Reads, by: string): Promise<string[]> {
    this.requireOldEnough(month);
    const partitions = await partitionsBefore(this.database, month);
    if (partitions.length === 0) return [];
    await this.seal.run();
    for (const jurisdictionId of await this.verify.owners()) await this.announce(jurisdictionId, month, partitions, by);
    await this.seal.run();
    await dropPartitions(owner, partitions);
    return partitions.map((partition) => partition.month);
  }

  private requireOldEnough(month: string): void {
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
      throw invalid('audit_month_malformed', '月份应写作 2023-01，表示删除该月之前的审计记录。');
    }
    const latest = latestRetirable(this.clock.today(), this.config.auditRetentionDays);
    if (month > latest) {
      throw conflict(
        'audit_too_young',
        `审计记录至少保存 ${this.config.auditRetentionDays} 天，目前最多可删除 ${latest} 之前的月份。`,
      );
    }
  }

  /** Damage that went with the events would never be found. */
  private async announce(
    jurisdictionId: string,
    month: string,
    partitions: readonly Partition[],
    by: string,
  ): Promise<void> {
    const { intact, head } = await this.verify.run(jurisdictionId);
    if (!intact) {
      throw conflict('audit_damaged', '审计记录未通过校验，不能删除。请先运行 audit verify 查明原因并保全证据。');
    }
    const retiredBefore = instantOf(new Date(`${month}-01T00:00:00+08:00`));
    const months = partitions.map((partition) => partition.month);
    await this.commands.run(systemContext(jurisdictionId, newId(), by), { name: 'audit.retire' }, async (tx) => {
      tx.audit({
        action: 'audit.retired',
        subject: { type: 'audit', id: 'retention' },
        before: { head: { ...head } },
        after: { retiredBefore, months },
      });
    });
  }
}
