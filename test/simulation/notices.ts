/**
 * The holidays of 2021 to 2025 as the State Council's notices say them, typed in by hand: the simulation must not take
 * them from the package that the service takes them from. `A..B` is a span of days, the first and the last included.
 */
interface Notice {
  readonly number: string;
  readonly year: number;
  /** Month and day; a weekend inside a holiday is a day of rest like the others. */
  readonly rest: readonly string[];
  /** Weekend days that are worked in exchange. */
  readonly worked: readonly string[];
}

const NOTICES: readonly Notice[] = [
  {
    number: '国办发明电〔2020〕27号',
    year: 2021,
    rest: [
      '01-01..01-03',
      '02-11..02-17',
      '04-03..04-05',
      '05-01..05-05',
      '06-12..06-14',
      '09-19..09-21',
      '10-01..10-07',
    ],
    worked: ['02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09'],
  },
  {
    number: '国办发明电〔2021〕11号',
    year: 2022,
    rest: [
      '01-01..01-03',
      '01-31..02-06',
      '04-03..04-05',
      '04-30..05-04',
      '06-03..06-05',
      '09-10..09-12',
      '10-01..10-07',
    ],
    worked: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  },
  {
    number: '国办发明电〔2022〕16号',
    year: 2023,
    rest: ['01-01..01-02', '01-21..01-27', '04-05..04-05', '04-29..05-03', '06-22..06-24', '09-29..10-06'],
    worked: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  {
    number: '国办发明电〔2023〕7号',
    year: 2024,
    rest: [
      '01-01..01-01',
      '02-10..02-17',
      '04-04..04-06',
      '05-01..05-05',
      '06-10..06-10',
      '09-15..09-17',
      '10-01..10-07',
    ],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  {
    number: '国办发明电〔2024〕12号',
    year: 2025,
    rest: ['01-01..01-01', '01-28..02-04', '04-04..04-06', '05-01..05-05', '05-31..06-02', '10-01..10-08'],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  {
    number: '国办发明电〔2025〕7号',
    year: 2026,
    rest: ['01-01..01-03'],
    worked: ['01-04'],
  },
];

export type DayKind = 'WORK' | 'REST';

/** What the notices make different from the week, by day. */
export function noticedDays(): Map<string, DayKind> {
  const days = new Map<string, DayKind>();
  for (const { year, rest, worked } of NOTICES) {
    for (const span of rest) {
      const [first = '', last = ''] = span.split('..').map((day) => `${year}-${day}`);
      for (const day of daysFrom(first, last)) days.set(day, 'REST');
    }
    for (const day of worked) days.set(`${year}-${day}`, 'WORK');
  }
  return days;
}

/** Every day from one to another, both included, `YYYY-MM-DD`. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}
