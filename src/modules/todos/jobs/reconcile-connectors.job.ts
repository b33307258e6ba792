import { Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { ReconcileConnectors } from '../application/reconcile-connectors.js';
import { reconcileConnectorJob, type AskedReconciliation } from './reconcile-connector.definition.js';

type Nothing = Record<string, never>;

/** Before anybody is at work, and after the night's backups of most OAs. A repeat leaves out what is done for today. */
export const reconcileConnectorsJob = defineJob<Nothing>({
  name: 'todos.reconcile-connectors',
  queue: 'todos',
  options: { attempts: 3 },
  schedule: { pattern: '40 5 * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(reconcileConnectorsJob)
@Injectable()
export class ReconcileConnectorsHandler implements JobHandler<Nothing> {
  constructor(private readonly connectors: ReconcileConnectors) {}

  handle(_payload: Nothing, job: JobContext): Promise<void> {
    return this.connectors.everywhere(job.correlationId);
  }
}

@HandlesJob(reconcileConnectorJob)
@Injectable()
export class ReconcileConnectorHandler implements JobHandler<AskedReconciliation> {
  constructor(private readonly connectors: ReconcileConnectors) {}

  handle(asked: AskedReconciliation, job: JobContext): Promise<void> {
    return this.connectors.asked(asked, job.correlationId);
  }
}
