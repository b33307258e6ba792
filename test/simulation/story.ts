import { SCHEMES, SIMULATED, type SchemeName } from './cast.js';
import { duties, type Duty } from './duties.js';
import { daysFrom, type DayKind } from './notices.js';
import { between, chance, pick } from './random.js';
import { Workdays } from './workdays.js';

export type RecipientRole = 'REPORTER' | 'APPROVER' | 'LEAD_APPROVER' | 'COORDINATOR' | 'SUPERVISOR';

export interface Rule {
  readonly stage: string;
  readonly offsetDays: number;
  readonly recipients: readonly RecipientRole[];
}

/** What happens in the district at `at`, `YYYY-MM-DDTHH:MM` on the clocks of China. */
export type Step = { readonly at: string } & (
  | { readonly kind: 'start'; readonly scheme: SchemeName }
  /** `shows`: what the service's clock says then, where it is wrong. */
  | { readonly kind: 'sweep'; readonly shows?: string }
  | { readonly kind: DutyStep; readonly duty: string }
  | { readonly kind: 'ask' | 'grant'; readonly duty: string; readonly until: string }
  | { readonly kind: 'set-day'; readonly day: string; readonly as: DayKind }
  | { readonly kind: 'replace-rules'; readonly scheme: SchemeName; readonly rules: readonly Rule[] }
);

/** `report`: written and handed in; `resubmit`: a returned one is handed in again. */
export type DutyStep = 'report' | 'resubmit' | 'return' | 'withdraw' | 'accept' | 'exempt';

/** The service is down from a day to another, and on single days by chance. */
const DOWN = daysFrom('2022-03-14', '2022-04-01');
const DOWN_BY_CHANCE = 0.012;

const SETTINGS: readonly Step[] = [
  { at: '2023-11-01T11:21', kind: 'set-day', day: '2023-11-18', as: 'WORK' },
  { at: '2024-02-01T11:21', kind: 'set-day', day: '2024-02-09', as: 'REST' },
  // The quarter's reports are open by then: only the stages before their due days move. The next one's due days move too.
  { at: '2025-03-20T16:21', kind: 'set-day', day: '2025-03-24', as: 'REST' },
  { at: '2025-04-15T10:21', kind: 'set-day', day: '2025-06-23', as: 'REST' },
  {
    at: '2023-02-06T11:33',
    kind: 'replace-rules',
    scheme: '月报方案',
    rules: [
      { stage: 'REMIND_1', offsetDays: -3, recipients: ['REPORTER', 'APPROVER'] },
      { stage: 'REMIND_2', offsetDays: 0, recipients: ['REPORTER'] },
      { stage: 'URGE_1', offsetDays: 2, recipients: ['REPORTER', 'LEAD_APPROVER'] },
      { stage: 'URGE_2', offsetDays: 4, recipients: ['APPROVER', 'COORDINATOR'] },
      { stage: 'SUPERVISE_1', offsetDays: 8, recipients: ['SUPERVISOR', 'COORDINATOR'] },
    ],
  },
  // The clock is set back for one sweep, then a day forward, into a Saturday.
  { at: '2023-09-21T15:50', kind: 'sweep', shows: '2023-09-20T10:00' },
  { at: '2024-06-28T16:00', kind: 'sweep', shows: '2024-06-29T10:00' },
];

/** Five years, in the order in which things happen. */
export function story(): Step[] {
  const calendar = new Workdays();
  const steps: Step[] = [
    ...SCHEMES.map(({ name, startedOn }): Step => ({ at: `${startedOn}T08:30`, kind: 'start', scheme: name })),
    ...SETTINGS,
    ...sweeps(),
    ...duties(calendar).flatMap((duty) => courseOf(duty, calendar)),
  ];
  return steps
    .filter(({ at }) => at.slice(0, 10) <= SIMULATED.last)
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}

/** Twice or three times on working days, now and then at night and on days of rest, when nobody may be written to. */
function sweeps(): Step[] {
  const calendar = SETTINGS.reduce(
    (known, step) => (step.kind === 'set-day' ? known.with(step.day, step.as) : known),
    new Workdays(),
  );
  return daysFrom(SIMULATED.first, SIMULATED.last).flatMap((day) => {
    if (DOWN.includes(day) || chance(`down ${day}`) < DOWN_BY_CHANCE) return [];
    return hours(day, calendar.has(day)).map((hour): Step => ({ at: `${day}T${hour}`, kind: 'sweep' }));
  });
}

function hours(day: string, worked: boolean): string[] {
  const odd = chance(`odd ${day}`) < 0.3;
  if (!worked) return odd ? ['10:00'] : [];
  const usual = [
    pick(`first ${day}`, ['09:00', '09:05', '09:05', '10:30', '14:00']),
    pick(`second ${day}`, ['11:15', '15:45', '17:25']),
  ];
  return odd ? [...usual, pick(`odd hour ${day}`, ['08:55', '17:30', '20:00'])] : usual;
}

/** What becomes of a duty: most are answered in time, some late, returned, withdrawn, exempted, extended or never. */
function courseOf(duty: Duty, calendar: Workdays): Step[] {
  const number = (what: string, least: number, most: number) => between(`${what} ${duty.key}`, least, most);
  const dayAt = (n: number, from = duty.dueOn) => calendar.from(from, n);
  const hour = (what: string) =>
    pick(`${what} hour ${duty.key}`, ['09:02', '09:37', '10:52', '13:22', '16:07', '20:41']);
  const step = (kind: DutyStep, day: string): Step => ({ at: `${day}T${hour(kind)}`, kind, duty: duty.key });
  const steps = (): Step[] => {
    const fate = chance(`fate ${duty.key}`);
    if (fate < 0.4) return [step('report', dayAt(-number('before', 1, 5)))];
    if (fate < 0.48) return [step('report', dayAt(-number('early', 6, 7)))];
    if (fate < 0.54) return [step('report', dayAt(0)), step('accept', dayAt(number('review', 1, 3)))];
    if (fate < 0.7) return [step('report', dayAt(number('late', 1, 6)))];
    if (fate < 0.8) return returned(dayAt(-number('before', 1, 4)), number('review', 1, 6));
    if (fate < 0.85) return returned(dayAt(number('late', 1, 3)), number('review', 1, 2));
    if (fate < 0.89) {
      return [step('report', dayAt(-5)), step('withdraw', dayAt(-4)), { ...step('report', dayAt(2)) }];
    }
    if (fate < 0.92) return [step('exempt', dayAt(number('exempt', -4, 6)))];
    return fate < 0.97 ? extended() : [];
  };
  const returned = (reportedOn: string, review: number): Step[] => {
    const returnedOn = dayAt(review, reportedOn);
    return [
      step('report', reportedOn),
      step('return', returnedOn),
      step('resubmit', dayAt(number('mend', 1, 4), returnedOn)),
    ];
  };
  const extended = (): Step[] => {
    const until = daysFrom(duty.dueOn, '2026-01-20')[number('longer', 6, 16)]!;
    const request = { duty: duty.key, until };
    return [
      { ...request, at: `${dayAt(-2)}T${hour('ask')}`, kind: 'ask' },
      { ...request, at: `${dayAt(-1)}T${hour('grant')}`, kind: 'grant' },
      step('report', dayAt(number('extended', -2, 3), until)),
    ];
  };
  const { startedOn } = SCHEMES.find(({ name }) => name === duty.item.scheme)!;
  const course = steps();
  return course.every(({ at }) => at.slice(0, 10) > startedOn) ? course : [];
}
