import type { JsonObject } from '../../../platform/json.js';
import type { EventDefinition } from '../../../platform/queue/index.js';
import { evaluationFrozen, ratingPolicyAdopted } from '../../evaluation/index.js';
import { postHandedOver } from '../../identity/index.js';
import { importConfirmed } from '../../intake/index.js';
import { rosterChanged, unitsChanged } from '../../organizations/index.js';
import { obligationUrged, supervisionProposed } from '../../reminders/index.js';
import {
  measurementAccepted,
  obligationExempted,
  obligationExtended,
  obligationsOpened,
  reportAccepted,
  reportReturned,
  reportSubmitted,
  reportWithdrawn,
} from '../../reporting/index.js';
import {
  annualPlanApproved,
  indicatorChanged,
  schemeActivated,
  schemeRevised,
  targetChanged,
} from '../../schemes/index.js';
import { circularMade, supervisionOrderIssued, supervisionOrderMoved } from '../../supervision/index.js';
import type { EventName } from '../domain/catalogue.js';

/** What an event inside means outside: which things it is about, and what is to be said of them beside their facts. */
export interface EventSource {
  readonly event: EventDefinition;
  readonly name: EventName;
  subjects(payload: JsonObject): readonly string[];
  more(payload: JsonObject): JsonObject;
}

function source<P extends JsonObject>(
  event: EventDefinition<P>,
  name: EventName,
  subjects: (payload: P) => string | readonly string[],
  more: (payload: P) => JsonObject = () => ({}),
): EventSource {
  return {
    event,
    name,
    subjects: (payload) => [subjects(payload as P)].flat(),
    more: (payload) => more(payload as P),
  };
}

/** Every event of the modules that becomes a public one. `deliveries.queued` is the only one that says nothing of things. */
export const EVENT_SOURCES: readonly EventSource[] = [
  source(reportSubmitted, 'report.submitted', ({ reportId }) => reportId),
  source(reportReturned, 'report.returned', ({ reportId }) => reportId),
  source(reportAccepted, 'report.accepted', ({ reportId }) => reportId),
  source(reportWithdrawn, 'report.withdrawn', ({ reportId }) => reportId),
  source(obligationExempted, 'obligation.exempted', ({ obligationId }) => obligationId),
  source(obligationExtended, 'obligation.extended', ({ obligationId }) => obligationId),
  source(
    obligationUrged,
    'obligation.urged',
    ({ obligationId }) => obligationId,
    ({ day }) => ({ day }),
  ),
  source(
    supervisionProposed,
    'obligation.escalated',
    ({ obligationIds }) => obligationIds,
    ({ stage, stageOn }) => ({ stage, stageOn }),
  ),
  source(measurementAccepted, 'measurement.accepted', ({ measurementId }) => measurementId),
  source(importConfirmed, 'scheme.imported', ({ schemeId }) => schemeId),
  source(schemeActivated, 'scheme.activated', ({ schemeId }) => schemeId),
  source(obligationsOpened, 'scheme.planned', ({ schemeId }) => schemeId),
  source(schemeRevised, 'scheme.revised', ({ schemeId }) => schemeId),
  source(ratingPolicyAdopted, 'scheme.rated-anew', ({ schemeId }) => schemeId),
  source(
    annualPlanApproved,
    'task.planned',
    ({ taskId }) => taskId,
    ({ year, revision }) => ({ year, revision }),
  ),
  source(targetChanged, 'target.changed', ({ targetId }) => targetId),
  source(indicatorChanged, 'indicator.changed', ({ indicatorId }) => indicatorId),
  source(evaluationFrozen, 'evaluation.completed', ({ evaluationId }) => evaluationId),
  source(supervisionOrderIssued, 'supervision-order.issued', ({ orderId }) => orderId),
  source(supervisionOrderMoved, 'supervision-order.changed', ({ orderId }) => orderId),
  source(circularMade, 'circular.issued', ({ circularId }) => circularId),
  source(unitsChanged, 'unit.changed', ({ unitIds }) => unitIds),
  source(rosterChanged, 'unit-group.changed', ({ groupIds }) => groupIds),
  source(
    postHandedOver,
    'post.handed-over',
    ({ toPostId }) => toPostId,
    ({ fromPostId, fromUserId }) => ({ fromPostId, fromUserId }),
  ),
];

const BY_EVENT = new Map(EVENT_SOURCES.map((one) => [one.event.name, one]));

export function sourceOf(eventName: string): EventSource | null {
  return BY_EVENT.get(eventName) ?? null;
}
