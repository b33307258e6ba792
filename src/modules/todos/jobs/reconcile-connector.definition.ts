import { defineJob } from '../../../platform/queue/index.js';

export type AskedReconciliation = { jurisdictionId: string; connectorId: string; reconciliationId: string };

/** A comparison that somebody has asked for; its report bears the id that the asker was given. */
export const reconcileConnectorJob = defineJob<AskedReconciliation>({
  name: 'todos.reconcile-connector',
  queue: 'todos',
  options: { attempts: 3 },
});
