/** The district of the simulation: who holds which post when, and who answers for what. */
export const UNITS = ['发改局', '科经局', '教育局', '城管局', '民政局', '商务局'] as const;
export type Unit = (typeof UNITS)[number];

export const SIMULATED = { first: '2021-01-04', last: '2025-12-31' } as const;

export interface Post {
  readonly person: string;
  readonly role: 'reporter' | 'approver' | 'coordinator' | 'supervisor';
  readonly unit: Unit | null;
  /** First and last day; null for as long as the plan runs. */
  readonly from: string;
  readonly to: string | null;
}

const post = (
  person: string,
  role: Post['role'],
  unit: Unit | null,
  from: string = SIMULATED.first,
  to: string | null = null,
): Post => ({ person, role, unit, from, to });

/** People come and go: hand-overs, vacancies of one post and of both, two at one post, one at two posts, months without a coordinator. */
export const POSTS: readonly Post[] = [
  post('发改甲', 'reporter', '发改局', SIMULATED.first, '2022-05-16'),
  post('发改乙', 'reporter', '发改局', '2022-05-17'),
  post('发改审', 'approver', '发改局'),
  post('科经甲', 'reporter', '科经局', SIMULATED.first, '2021-09-14'),
  post('科经乙', 'reporter', '科经局', '2021-10-25'),
  post('科经审', 'approver', '科经局'),
  post('教育甲', 'reporter', '教育局', SIMULATED.first, '2022-12-11'),
  post('教育乙', 'reporter', '教育局', '2023-02-01'),
  post('教育审甲', 'approver', '教育局', SIMULATED.first, '2022-12-09'),
  post('教育审乙', 'approver', '教育局', '2023-01-16'),
  post('城管甲', 'reporter', '城管局'),
  post('城管乙', 'reporter', '城管局', '2023-03-01'),
  post('城管审', 'approver', '城管局'),
  post('民政甲', 'reporter', '民政局'),
  post('民政审', 'approver', '民政局'),
  // 民政局's approver reports for 商务局 as well while its reporter is away, with a gap in which nobody does.
  post('商务甲', 'reporter', '商务局', SIMULATED.first, '2024-03-08'),
  post('民政审', 'reporter', '商务局', '2024-04-29', '2024-12-31'),
  post('商务乙', 'reporter', '商务局', '2025-01-02'),
  post('商务审', 'approver', '商务局', SIMULATED.first, '2024-05-31'),
  post('商务乙', 'approver', '商务局', '2025-06-23'),
  post('统筹甲', 'coordinator', null, SIMULATED.first, '2024-03-15'),
  post('统筹乙', 'coordinator', null, '2024-05-20'),
  post('督查甲', 'supervisor', null, SIMULATED.first, '2023-06-30'),
  post('督查乙', 'supervisor', null, '2023-08-21'),
  post('督查丙', 'supervisor', null, '2023-08-21'),
];

export const PEOPLE: readonly string[] = [...new Set(POSTS.map(({ person }) => person))];

export interface Item {
  /** 季1…, 月1…: also the title of the task. */
  readonly name: string;
  readonly scheme: SchemeName;
  readonly lead: Unit;
  readonly responsible: readonly Unit[];
}

export type SchemeName = '季报方案' | '月报方案';

export interface Scheme {
  readonly name: SchemeName;
  readonly cycle: 'QUARTER' | 'MONTH';
  /** Started at ten o'clock of this day; what was due earlier is not chased. */
  readonly startedOn: string;
  readonly items: readonly Item[];
}

const unitAt = (place: number): Unit => UNITS[place % UNITS.length]!;

export const SCHEMES: readonly Scheme[] = [
  {
    name: '季报方案',
    cycle: 'QUARTER',
    startedOn: SIMULATED.first,
    items: Array.from({ length: 12 }, (_, place) => ({
      name: `季${place + 1}`,
      scheme: '季报方案',
      lead: unitAt(place),
      responsible: place % 3 === 0 ? [unitAt(place + 1), unitAt(place + 3)] : [unitAt(place + 1)],
    })),
  },
  {
    name: '月报方案',
    cycle: 'MONTH',
    startedOn: '2021-06-16',
    items: Array.from({ length: 2 }, (_, place) => ({
      name: `月${place + 1}`,
      scheme: '月报方案',
      lead: unitAt(place * 2 + 1),
      responsible: [unitAt(place * 2 + 2)],
    })),
  },
];
