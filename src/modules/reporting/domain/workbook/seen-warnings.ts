import { sha256Hex } from '../../../../platform/json.js';
import type { ReportWarning, WarningCode } from '../warnings.js';

/**
 * The warnings that stand in a row of a form that was given back, sealed into it: 提示已核对 speaks of these and of no
 * others, so that nobody says to have looked at what he was never shown.
 */
export interface SeenWarnings {
  readonly kind: 'seen';
  readonly obligationId: string;
  readonly warnings: readonly string[];
}

/** These speak of what other units do; their words change from hour to hour while they mean the same. */
const OF_OTHERS: ReadonlySet<WarningCode> = new Set(['units_missing', 'units_unreviewed', 'evidence_reused']);

/** A warning as it was shown: with its words, because other figures in the same place are another warning. */
export function seenAs({ key, code, message }: Pick<ReportWarning, 'key' | 'code' | 'message'>): string {
  return sha256Hex(OF_OTHERS.has(code) ? key : `${key} ${message}`).slice(0, 12);
}
