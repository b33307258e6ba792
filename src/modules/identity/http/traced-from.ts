import { newId } from '../../../platform/ids.js';
import { currentCorrelationId } from '../../../platform/log/correlation.js';
import type { Origin } from '../application/password-check.js';
import type { CallerRequest } from './credentials.js';

/** Where a request comes from, as the record keeps it. */
export function tracedFrom({ ip }: Pick<CallerRequest, 'ip'>): Origin {
  return { correlationId: currentCorrelationId() ?? newId(), ...(ip !== undefined && { ip }) };
}
