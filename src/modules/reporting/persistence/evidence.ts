import type { Reads } from '../../../platform/database/reads.js';

/** Whether a report has files that bear it out. There is no store of evidence yet, so none has. */
export function hasEvidence(_reads: Reads, _jurisdictionId: string, _reportId: string): Promise<boolean> {
  return Promise.resolve(false);
}
