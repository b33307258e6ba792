import { PEOPLE, POSTS, SCHEMES, type SchemeName } from './cast.js';
import { duties, type Duty } from './duties.js';
import type { Rule, Step } from './story.js';
import { Workdays } from './workdays.js';

/**
 * What the service must have sent after the story, worked out from the words of ADR 11 and DESIGN §7 and not from its
 * code: person by person through all sweeps, each asked "is this addressed to you?", with owed time as spans of the story.
 */
export interface Expected {
  /** One line per row of the ledger, see `line`. */
  readonly ledger: readonly string[];
  /** One line per digest: person, day and what it lists by kind. */
  readonly digests: readonly string[];
  /** When each duty is due in the end, by its key. */
  readonly dueOn: ReadonlyMap<string, string>;
  /** By number of the sweep in the story. */
  readonly sweeps: ReadonlyMap<number, SweepCounts>;
}

export interface SweepCounts {
  told: number;
  overtaken: number;
  held: number;
}

/** DESIGN §7: −5 and −1 remind; +1 and +3 urge, with a copy to the lead; +5 a supervision order is proposed. */
const LADDER: readonly Rule[] = [
  { stage: 'REMIND_1', offsetDays: -5, recipients: ['REPORTER'] },
  { stage: 'REMIND_2', offsetDays: -1, recipients: ['REPORTER'] },
  { stage: 'URGE_1', offsetDays: 1, recipients: ['REPORTER', 'APPROVER', 'LEAD_APPROVER'] },
  { stage: 'URGE_2', offsetDays: 3, recipients: ['REPORTER', 'APPROVER', 'LEAD_APPROVER'] },
  { stage: 'SUPERVISE_1', offsetDays: 5, recipients: ['SUPERVISOR'] },
];

/** Working days before the due day at which the first stage of any ladder here falls. */
const FARTHEST_AHEAD = 5;

/** A duty that is owed at a sweep, with the stages that have been reached, the newest first. */
interface Owed {
  readonly duty: Duty;
  readonly stages: readonly { readonly rule: Rule; readonly on: string }[];
}

interface Sweep {
  readonly number: number;
  readonly day: string;
  readonly owed: readonly Owed[];
  /** Whether a duty is owed at this sweep, whatever stage it has come to. */
  readonly isOwed: (key: string) => boolean;
}

export function expected(steps: readonly Step[]): Expected {
  const history = new History(steps);
  const sweeps = steps.flatMap((step, number) => (step.kind === 'sweep' ? history.sweep(step, number) : []));
  const counts = new Map<number, SweepCounts>(
    steps.flatMap((step, number) => (step.kind === 'sweep' ? [[number, { told: 0, overtaken: 0, held: 0 }]] : [])),
  );
  const people = PEOPLE.map((person) => throughTheYears(person, sweeps, counts));
  return {
    ledger: people.flatMap(({ ledger }) => ledger).sort(),
    digests: people.flatMap(({ digests }) => digests).sort(),
    dueOn: history.dueDays(steps.length),
    sweeps: counts,
  };
}

export interface LedgerLine {
  readonly duty: string;
  readonly stage: string;
  readonly person: string;
  readonly addressedAs: string;
  readonly stageOn: string;
  readonly settledOn: string;
  readonly told: boolean;
}

export function line({ duty, stage, person, addressedAs, stageOn, settledOn, told }: LedgerLine): string {
  const lateness = stageOn < settledOn ? 'late' : 'in time';
  return `${duty} ${stage} to ${person} as ${addressedAs}, of ${stageOn}, on ${settledOn} ${lateness}${told ? '' : ', overtaken'}`;
}

export function digestLine(person: string, day: string, listed: readonly (readonly [kind: string, what: string])[]) {
  return `${person} ${day}: ${listed
    .map(([kind, what]) => `${kind} ${what}`)
    .sort()
    .join('; ')}`;
}

/** What the text of a digest files a reminder under. */
function kindOf(stage: string, addressedAs: string): string {
  if (addressedAs === 'STAND_IN') return 'UNSTAFFED';
  return addressedAs === 'LEAD_APPROVER' ? 'COPY' : stage.replace(/_\d$/, '');
}

/** One line counts what a person has been told of before and owes still. */
export const unchangedLine = (count: number): readonly [string, string] => ['UNCHANGED', String(count)];

/** One message a day; of several missed stages the newest, the others are only written down; nothing twice. */
function throughTheYears(person: string, sweeps: readonly Sweep[], counts: ReadonlyMap<number, SweepCounts>) {
  const ledger: string[] = [];
  const digests: string[] = [];
  const settled = new Set<string>();
  /** The last day that has had its message; a clock that is set back finds it in the future. */
  let lastMessageOn = '';
  const units = new Set(postsOf.get(person)!.map(({ unit }) => unit));
  const concerned = ({ duty: { unit, item } }: Owed) => units.has(null) || units.has(unit) || units.has(item.lead);
  /** What the person has been told of as one of the unit that owes it. */
  const told = new Map<string, Duty>();
  for (const { number, day, owed, isOwed } of sweeps) {
    const count = counts.get(number)!;
    const listed: [string, string][] = [];
    const fresh: string[] = [];
    const news = new Map<string, Duty>();
    for (const { duty, stages } of owed.filter(concerned)) {
      const mine = stages.flatMap(({ rule, on }) => {
        const addressedAs = addressedTo(person, rule, duty, day);
        return addressedAs === null ? [] : [{ stage: rule.stage, on, addressedAs }];
      });
      if (mine[0] && settled.has(`${duty.key} ${mine[0].stage}`)) continue;
      for (const [age, { stage, on, addressedAs }] of mine.entries()) {
        const key = `${duty.key} ${stage}`;
        const newest = age === 0;
        if (settled.has(key)) continue;
        if (lastMessageOn >= day) {
          if (newest) count.held += 1;
          continue;
        }
        fresh.push(key);
        ledger.push(line({ duty: duty.key, stage, person, addressedAs, stageOn: on, settledOn: day, told: newest }));
        if (newest) listed.push([kindOf(stage, addressedAs), key]);
        if (newest && (addressedAs === 'REPORTER' || addressedAs === 'APPROVER')) news.set(duty.key, duty);
        count[newest ? 'told' : 'overtaken'] += 1;
      }
    }
    for (const key of fresh) settled.add(key);
    if (listed.length === 0) continue;
    lastMessageOn = day;
    const unchanged = [...told.values()].filter(
      ({ key, unit }) =>
        !news.has(key) &&
        isOwed(key) &&
        (['reporter', 'approver'] as const).some((role) => holds(person, role, unit, day)),
    );
    digests.push(digestLine(person, day, unchanged.length > 0 ? [...listed, unchangedLine(unchanged.length)] : listed));
    for (const [key, duty] of news) told.set(key, duty);
  }
  return { ledger, digests };
}

/** As what a rule speaks to a person on a day, or null. The unit's own posts come first, a copy after them. */
function addressedTo(person: string, { recipients }: Rule, { unit, item }: Duty, day: string): string | null {
  const own = (['REPORTER', 'APPROVER'] as const).filter((role) => recipients.includes(role));
  for (const role of own) if (holds(person, lower(role), unit, day)) return role;
  for (const role of ['SUPERVISOR', 'COORDINATOR'] as const) {
    if (recipients.includes(role) && holds(person, lower(role), null, day)) return role;
  }
  const copied = recipients.includes('LEAD_APPROVER') && item.lead !== unit;
  if (copied && holds(person, 'approver', item.lead, day)) return 'LEAD_APPROVER';
  if (!holds(person, 'coordinator', null, day)) return null;
  const unitVacant = own.length > 0 && own.every((role) => vacant(lower(role), unit, day));
  const supervisorVacant = recipients.includes('SUPERVISOR') && vacant('supervisor', null, day);
  return unitVacant || supervisorVacant ? 'STAND_IN' : null;
}

type PostRole = (typeof POSTS)[number]['role'];

const lower = (role: 'REPORTER' | 'APPROVER' | 'COORDINATOR' | 'SUPERVISOR') => role.toLowerCase() as PostRole;
const inForce = ({ from, to }: (typeof POSTS)[number], day: string) => from <= day && (to === null || day <= to);

const postsOf = new Map(PEOPLE.map((person) => [person, POSTS.filter((post) => post.person === person)]));

function holds(person: string, role: PostRole, unit: string | null, day: string): boolean {
  return postsOf.get(person)!.some((post) => post.role === role && post.unit === unit && inForce(post, day));
}

function vacant(role: PostRole, unit: string | null, day: string): boolean {
  return !POSTS.some((post) => post.role === role && post.unit === unit && inForce(post, day));
}

/** The facts of the story as values that hold from a step on. */
class History {
  private readonly owed = new Map<string, Since<boolean>>();
  private readonly dueOn = new Map<string, Since<string>>();
  private readonly opensOn = new Map<string, string>();
  private readonly rules = new Map<SchemeName, Since<readonly Rule[]>>();
  private readonly calendar: Since<Workdays> = [[-1, new Workdays()]];
  private readonly all: readonly Duty[];

  constructor(steps: readonly Step[]) {
    this.all = duties(at(this.calendar, 0)!);
    for (const { name } of SCHEMES) this.rules.set(name, [[-1, LADDER]]);
    for (const { key, opensOn, dueOn } of this.all) {
      this.owed.set(key, []);
      this.opensOn.set(key, opensOn);
      this.dueOn.set(key, [[-1, dueOn]]);
    }
    for (const [number, step] of steps.entries()) this.note(step, number);
  }

  private note(step: Step, number: number): void {
    switch (step.kind) {
      case 'start':
        for (const { key, item } of this.all) if (item.scheme === step.scheme) this.owed.get(key)!.push([number, true]);
        return;
      case 'report':
      case 'resubmit':
      case 'exempt':
        this.owed.get(step.duty)!.push([number, false]);
        return;
      case 'return':
      case 'withdraw':
        this.owed.get(step.duty)!.push([number, true]);
        return;
      case 'grant':
        this.dueOn.get(step.duty)!.push([number, step.until]);
        return;
      case 'set-day':
        this.calendar.push([number, at(this.calendar, number)!.with(step.day, step.as)]);
        this.planAnew(step.at.slice(0, 10), number);
        return;
      case 'replace-rules':
        this.rules.get(step.scheme)!.push([number, step.rules]);
        return;
      case 'sweep':
      case 'ask':
      case 'accept':
    }
  }

  /** A changed calendar moves the days of periods that have not opened; what is open stays as it was announced. */
  private planAnew(today: string, number: number): void {
    for (const { key, opensOn, dueOn } of duties(at(this.calendar, number + 1)!)) {
      if (this.opensOn.get(key)! <= today) continue;
      this.opensOn.set(key, opensOn);
      this.dueOn.get(key)!.push([number, dueOn]);
    }
  }

  dueDays(number: number): Map<string, string> {
    return new Map([...this.dueOn].map(([key, values]) => [key, at(values, number)!]));
  }

  /** Nothing at night and on days of rest: working days from 09:00 to 17:30. */
  sweep({ at: instant, shows = instant }: Step & { readonly shows?: string }, number: number): Sweep[] {
    const [day = '', hour = ''] = shows.split('T');
    const calendar = at(this.calendar, number)!;
    if (!calendar.has(day) || hour < '09:00' || hour >= '17:30') return [];
    const ahead = calendar.from(day, FARTHEST_AHEAD);
    const owed = this.all.flatMap((duty): Owed[] => {
      if (at(this.owed.get(duty.key)!, number) !== true) return [];
      const dueOn = at(this.dueOn.get(duty.key)!, number)!;
      if (dueOn > ahead) return [];
      const { startedOn } = SCHEMES.find(({ name }) => name === duty.item.scheme)!;
      if (dueOn < startedOn) return [];
      const stages = at(this.rules.get(duty.item.scheme)!, number)!
        .map((rule) => ({ rule, on: calendar.from(dueOn, rule.offsetDays) }))
        .filter(({ on }) => on <= day)
        .sort((a, b) => b.rule.offsetDays - a.rule.offsetDays);
      return stages.length > 0 ? [{ duty, stages }] : [];
    });
    return [{ number, day, owed, isOwed: (key) => at(this.owed.get(key)!, number) === true }];
  }
}

/** Values and the steps from which they hold, in order. */
type Since<T> = [number, T][];

function at<T>(values: Since<T>, number: number): T | undefined {
  return values.findLast(([since]) => since < number)?.[1];
}
