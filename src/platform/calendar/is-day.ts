const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day of the calendar as `YYYY-MM-DD`; 2023-02-30 is none. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}
