export interface Period {
  /** `2023-06` or `2023-Q2`, as the service takes it. */
  readonly key: string;
  readonly label: string;
}

const QUARTERS = ['一', '二', '三', '四'];

/** Quarters and months that were over before the day, newest first: four quarters, then six months. */
export function recentPeriods(today: string | undefined): Period[] {
  const [year, month] = (today ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || Number.isNaN(year)) return [];
  const quarters = Array.from({ length: 4 }, (_, back) => {
    const quarter = year * 4 + Math.floor((month - 1) / 3) - 1 - back;
    const [of, number] = [Math.floor(quarter / 4), quarter % 4];
    return { key: `${of}-Q${number + 1}`, label: `${of}年第${QUARTERS[number]}季度` };
  });
  const months = Array.from({ length: 6 }, (_, back) => {
    const index = year * 12 + month - 2 - back;
    const [of, number] = [Math.floor(index / 12), (index % 12) + 1];
    return { key: `${of}-${String(number).padStart(2, '0')}`, label: `${of}年${number}月` };
  });
  return [...quarters, ...months];
}
