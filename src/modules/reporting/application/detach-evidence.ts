import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { nextReportState } from '../domain/report-machine.js';
import { findEvidence } from '../persistence/evidence-rows.js';
import { detachEvidence } from '../persistence/evidence.js';
import { touchReport } from './attach-evidence.js';
import { evidenceList, type EvidenceList } from './evidence-view.js';
import { reportOfAuthor, type ReportVersion } from './guards.js';
import { reportView } from './report-view.js';

export interface DetachEvidenceInput extends ReportVersion {
  readonly evidenceId: string;
}

/** Takes a file off a draft or a returned report. The file itself stays until its retention ends. */
@Injectable()
export class DetachEvidence {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `report_not_found`, `evidence_not_found`, 403 `foreign_unit`, 409 `report_accepted`,
   * `report_state_conflict`, 412 `stale_version`.
   */
  run(ctx: RequestContext, input: DetachEvidenceInput): Promise<EvidenceList> {
    return this.commands.run(ctx, { name: 'reporting.detach-evidence', input }, async (tx) => {
      const evidence = await findEvidence(readsIn(tx), tx.jurisdictionId, input.evidenceId);
      if (evidence?.reportId !== input.reportId) throw noSuch('evidence', '佐证材料');
      const report = await reportOfAuthor(tx, input);
      nextReportState(report.state, 'edit');
      const detached = await detachEvidence(tx, report.id, input.evidenceId);
      if (!detached) throw noSuch('evidence', '佐证材料');
      await touchReport(tx, report);
      tx.audit({
        action: 'evidence.detached',
        subject: { type: 'report', id: report.id },
        before: { id: input.evidenceId, ...detached },
      });
      return evidenceList(await reportView(tx, report.id));
    });
  }
}
