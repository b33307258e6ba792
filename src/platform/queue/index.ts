export { defineEvent, type EventDefinition } from './define-event.js';
export { child, defineJob, subscribe } from './define-job.js';
export type { FlowChild, JobDeclaration, JobDefinition, JobOptions, JobSchedule, Subscription } from './define-job.js';
export { HandlesJob, type JobContext, type JobHandler } from './handles-job.js';
export { FailedJobs, type FailedJob } from './failed-jobs.js';
export { endsJob } from './last-error.js';
export { QueueHealth, type QueueCounts, type QueueFigures } from './queue-health.js';
export type { QueueModuleOptions } from './queue-options.js';
