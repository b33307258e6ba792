import { findsRoundToday } from '../../../platform/calendar/sending-hours.js';
import type { WorkingCalendar } from '../../../platform/calendar/working-calendar.js';
import { businessDay, timeOfDay } from '../../../platform/clock/clock.js';
import { conflict, DomainError } from '../../../platform/errors.js';
import { chineseDay } from '../../../platform/official-document/wording.js';
import { hasRole, unitsOf, type Actor } from '../../../platform/security/actor.js';
import type { ObligationState } from '../../reporting/index.js';
import type { Parties } from './addressees.js';

/** Longest note that goes with an urge. */
export const MOST_NOTE_LENGTH = 100;
/** An urge that could not be told within so many working days lapses. */
export const MOST_LATE_WORKDAYS = 3;

/** The newest urge of an obligation. Instants are ISO in UTC, days `YYYY-MM-DD`. */
export interface LastUrge {
  readonly at: string;
  /** The working day in whose message it goes. */
  readonly day: string;
  readonly toldAt: string | null;
  readonly note: string | null;
  readonly by: { readonly id: string; readonly name: string };
  /** For which it was done; null for the coordinator. */
  readonly unit: { readonly id: string; readonly name: string } | null;
}

/** What decides whether an obligation may be urged. */
export interface UrgeFacts extends Parties {
  readonly obligationId: string;
  readonly unitName: string;
  readonly state: ObligationState;
  readonly schemeActive: boolean;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly closesOn: string;
  /** The day on which its scheme began to be tracked. */
  readonly trackedSince: string;
  /** Whose turn it is: they would be told. */
  readonly recipients: readonly string[];
  /** When today's message told one of them of this obligation. */
  readonly toldToday: Date | null;
  readonly last: LastUrge | null;
}

export interface UrgeCircumstances {
  readonly now: Date;
  readonly calendar: WorkingCalendar;
  /** Users who have had their message of today. */
  readonly hadMessage: ReadonlySet<string>;
}

export interface UrgeRefusal {
  readonly code: string;
  readonly message: string;
  /** From this day on it may be urged; null where no day can be named. */
  readonly againOn: string | null;
}

/** Either the working day in whose message the urge would go, or why not. */
export type UrgeDecision =
  { readonly sendsOn: string; readonly refusal: null } | { readonly sendsOn: null; readonly refusal: UrgeRefusal };

/**
 * For whom the person may urge: the unit that consolidates what another unit owes (its reporter or approver), or the
 * coordinator, for whom the unit is null. Undefined for everybody else.
 */
export function urgesFor(actor: Actor, { unitId, consolidatingUnitId }: Parties): string | null | undefined {
  const leads = unitsOf(actor, 'reporter', 'approver').includes(consolidatingUnitId);
  if (leads && consolidatingUnitId !== unitId) return consolidatingUnitId;
  return hasRole(actor, 'coordinator') ? null : undefined;
}

/**
 * 催报 within the rules: what is owed and due, once a working day, and not on a day on which the same person has been told
 * of it. It goes in the one message of a day: today's while nobody concerned has had it, else that of the next working day.
 * @returns the day of that message.
 * @throws DomainError 409 `urge_not_owed`, `urge_not_open`, `urge_too_early`, `urge_nobody`, `urge_repeated`,
 * `urge_told_today`.
 */
export function requireUrgeable(facts: UrgeFacts, { now, calendar, hadMessage }: UrgeCircumstances): string {
  const today = businessDay(now);
  requireOwed(facts);
  requireOpen(facts, today);
  requireRecipients(facts);
  requireNotUrged(facts, today, calendar);
  requireNotTold(facts, today, calendar);
  const goesToday = findsRoundToday(now, calendar) && !facts.recipients.some((user) => hadMessage.has(user));
  return goesToday ? today : calendar.addWorkdays(today, 1);
}

/** The same rule as a question, for whoever asks of many. */
export function decideUrge(facts: UrgeFacts, circumstances: UrgeCircumstances): UrgeDecision {
  try {
    return { sendsOn: requireUrgeable(facts, circumstances), refusal: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const againOn = againOnOf(error.code, facts, circumstances);
    return { sendsOn: null, refusal: { code: error.code, message: error.detail, againOn } };
  }
}

function againOnOf(code: string, facts: UrgeFacts, { now, calendar }: UrgeCircumstances): string | null {
  if (code === 'urge_too_early') return facts.dueOn;
  if (code === 'urge_repeated') return afterUrge(facts.last!, businessDay(now), calendar);
  return code === 'urge_told_today' ? calendar.addWorkdays(businessDay(now), 1) : null;
}

const NOT_OWED: Readonly<Partial<Record<ObligationState, string>>> = {
  SUBMITTED: '已经报送，正在审核，不用再催。',
  ACCEPTED: '已经审核通过，不用再催。',
  EXEMPT: '已经免报，不用再催。',
};

function requireOwed({ state, unitName }: UrgeFacts): void {
  const words = NOT_OWED[state];
  if (words !== undefined) throw conflict('urge_not_owed', `${unitName}${words}`);
}

function requireOpen({ schemeActive, opensOn, dueOn, closesOn, trackedSince }: UrgeFacts, today: string): void {
  if (!schemeActive) throw conflict('urge_not_open', '方案不在执行中，不能催报。');
  if (dueOn < trackedSince) throw conflict('urge_not_open', '这一项在方案启动前已经到期，不催报。');
  if (closesOn < today) {
    throw conflict('urge_not_open', `${chineseDay(closesOn)}已截止报送，请统筹单位重新开放周期后再催。`);
  }
  if (dueOn > today || opensOn > today) {
    throw conflict('urge_too_early', `${chineseDay(dueOn)}到期，当天起可以催报；到期前由系统按提醒规则提醒。`);
  }
}

function requireRecipients({ recipients, unitName }: UrgeFacts): void {
  if (recipients.length > 0) return;
  throw conflict('urge_nobody', `${unitName}没有在岗的填报员和审核人，催了没有人收到。请先联系该单位确定人选。`);
}

function requireNotUrged({ last }: UrgeFacts, today: string, calendar: WorkingCalendar): void {
  if (last === null) return;
  const toldOn = last.toldAt === null ? null : businessDay(new Date(last.toldAt));
  const lapsed = calendar.addWorkdays(last.day, MOST_LATE_WORKDAYS) < today;
  if (last.day < today && (toldOn === null ? lapsed : toldOn < today)) return;
  const when = whenInWords(new Date(last.at), today);
  const unit = last.unit?.name ?? '统筹单位';
  const again = chineseDay(afterUrge(last, today, calendar));
  if (toldOn !== null) {
    throw conflict('urge_repeated', `${when} ${unit}${last.by.name}已经催过，${again}起可以再催。`);
  }
  const day = chineseDay(messageDay(last, today));
  throw conflict('urge_repeated', `${when} ${unit}${last.by.name}已经催过，随${day}的消息送达，${again}起可以再催。`);
}

function requireNotTold({ toldToday, unitName }: UrgeFacts, today: string, calendar: WorkingCalendar): void {
  if (toldToday === null) return;
  const again = chineseDay(calendar.addWorkdays(today, 1));
  throw conflict(
    'urge_told_today',
    `${whenInWords(toldToday, today)} 的消息已经提醒${unitName}报送这一项，${again}起可以再催。`,
  );
}

/** The day in whose message the urge goes, or today where that message did not come. */
function messageDay({ day }: LastUrge, today: string): string {
  return day > today ? day : today;
}

function afterUrge(last: LastUrge, today: string, calendar: WorkingCalendar): string {
  return calendar.addWorkdays(messageDay(last, today), 1);
}

function whenInWords(at: Date, today: string): string {
  const day = businessDay(at);
  return [day === today ? '今天' : chineseDay(day), timeOfDay(at)].join(' ');
}
