/**
 * The last day on which evidence must be kept.
 * @param planEnd last day of the scheme's plan, `YYYY-MM-DD`.
 */
export function retainedUntil(planEnd: string, years: number): string {
  return `${Number(planEnd.slice(0, 4)) + years}${planEnd.slice(4)}`;
}
