/** So long events are kept for the change feed, for resending and in the log; longer while a subscription waits for them. */
export const RETENTION_DAYS = 90;
