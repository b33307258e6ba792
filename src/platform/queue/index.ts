export { defineEvent, type EventDefinition } from './define-event.js';
export { child, defineJob, subscribe } from './define-job.js';
export type { FlowChild, JobDeclaration, JobDefinition, JobOptions, JobSchedule, Subscription } from './define-job.js';
export { HandlesJob, type JobContext, type JobHandler } from './handles-job.js';
