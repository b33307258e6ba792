import { DomainError, type ErrorKind } from '../errors.js';
import type { JobContext } from './handles-job.js';

/** Refusals that another attempt may get past; all others would be refused again and fail at once. */
const worthAnotherAttempt: Record<ErrorKind, boolean> = {
  invalid: false,
  unauthenticated: false,
  forbidden: false,
  not_found: false,
  conflict: false,
  gone: false,
  stale: true,
  too_large: false,
  unsupported_media: false,
  unprocessable: false,
  precondition_required: false,
  too_many: true,
  unavailable: true,
};

export function isRefusedForGood(error: unknown): boolean {
  return error instanceof DomainError && !worthAnotherAttempt[error.kind];
}

/**
 * Whether the job is over with this error: the moment to write the failure where a user sees it. A job whose process was
 * told to stop runs again elsewhere.
 */
export function endsJob(error: unknown, job: Pick<JobContext, 'lastAttempt' | 'signal'>): boolean {
  return isRefusedForGood(error) || (job.lastAttempt && !job.signal.aborted);
}
