export { OUTGOING_STATES, type AttemptOutcome, type OutgoingState } from './attempt.js';
export { nextAttemptAt } from './backoff.js';
export { AddressRefused, GuardedAddresses } from './guarded-addresses.js';
export { GuardedHttp, NoAnswer, reasonOf, type GuardedRequest, type HttpAnswer } from './http-client.js';
export { forgiveEndpoint } from './endpoint-gates.js';
export { OutboundEngine, type Prepare, type Prepared } from './outbound-engine.js';
export { OutgoingEntity, type LoggedAttempt } from './outgoing.entity.js';
export type { ClaimedMessage, OutgoingFigures } from './outgoing-table.js';
export type { RateLimit } from './token-bucket.js';
