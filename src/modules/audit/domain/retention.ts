import { addDays } from '../../../platform/calendar/working-calendar.js';

/**
 * The latest month (`YYYY-MM`) before which every event is older than the retention.
 * @param today day of China, `YYYY-MM-DD`.
 */
export function latestRetirable(today: string, retentionDays: number): string {
  return addDays(today, -retentionDays).slice(0, 7);
}
