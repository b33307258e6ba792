import { unprocessable, type FieldError } from '../../../platform/errors.js';
import { templateErrors } from './rule-template.js';

export const URGENCIES = ['REMIND', 'URGE', 'SUPERVISE'] as const;
/** 提醒, 催办, 督办 (the proposal of a supervision order). */
export type Urgency = (typeof URGENCIES)[number];

/**
 * A step of the ladder, e.g. `URGE_2`. The ledger knows a reminder by its stage: when a rule moves to another day, what
 * has been told under its stage is not told again.
 */
export type Stage = `${Urgency}_${number}`;
export const STAGE = /^(REMIND|URGE|SUPERVISE)_[1-9]$/;
/** All that {@link STAGE} allows. */
export const STAGES = URGENCIES.flatMap((urgency) =>
  Array.from({ length: 9 }, (_, step): Stage => `${urgency}_${step + 1}`),
);

export const RECIPIENT_ROLES = [
  'REPORTER',
  'APPROVER',
  'UNIT_HEAD',
  'LEAD_APPROVER',
  'COORDINATOR',
  'SUPERVISOR',
] as const;
/**
 * REPORTER, APPROVER and UNIT_HEAD (单位负责人: a leader's post of the unit) of the unit that owes; LEAD_APPROVER of the unit
 * that consolidates, as a copy (抄送).
 */
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];

export interface ReminderRule {
  readonly stage: Stage;
  /** Working days from the due day, negative before it; 0 is the due day itself. */
  readonly offsetDays: number;
  readonly recipients: readonly RecipientRole[];
  /** Beside the inbox, which always has it: the channels that the stage uses of each person's; null for all of them. */
  readonly channels: readonly OuterChannel[] | null;
  /** The text of a line with named fields (`rule-template.ts`); null for the usual one. */
  readonly template: string | null;
}

export const OUTER_CHANNELS = ['EMAIL', 'WEBHOOK'] as const;
export type OuterChannel = (typeof OUTER_CHANNELS)[number];

/** Widest reach of a rule in working days. */
export const MOST_OFFSET_DAYS = 60;
export const MOST_RULES = 20;

/** 提前五天、一天提醒，逾期一天、三天催办并抄送牵头单位，逾期五天提请督办 (DESIGN §7). */
export const DEFAULT_RULES: readonly ReminderRule[] = [
  usual('REMIND_1', -5, 'REPORTER'),
  usual('REMIND_2', -1, 'REPORTER'),
  usual('URGE_1', 1, 'REPORTER', 'APPROVER', 'LEAD_APPROVER'),
  usual('URGE_2', 3, 'REPORTER', 'APPROVER', 'LEAD_APPROVER'),
  usual('SUPERVISE_1', 5, 'SUPERVISOR'),
];

function usual(stage: Stage, offsetDays: number, ...recipients: RecipientRole[]): ReminderRule {
  return { stage, offsetDays, recipients, channels: null, template: null };
}

export function urgencyOf(stage: Stage): Urgency {
  return stage.slice(0, -2) as Urgency;
}

/**
 * A ladder climbs: later days never step down, a day has one stage, only overdue reports are urged or supervised.
 * @returns the rules in the order of their days.
 * @throws DomainError 422 `reminder_rules_invalid` with the fields at fault.
 */
export function checkRules(rules: readonly ReminderRule[]): readonly ReminderRule[] {
  const errors = rules.flatMap((rule, index) => ruleErrors(rule, index, rules));
  if (errors.length > 0) {
    throw unprocessable('reminder_rules_invalid', '提醒规则前后矛盾，请按 errors 中的说明修改后重新保存。', errors);
  }
  return [...rules].sort((a, b) => a.offsetDays - b.offsetDays);
}

function ruleErrors(rule: ReminderRule, index: number, rules: readonly ReminderRule[]): FieldError[] {
  const at = (field: string, code: string, message: string): FieldError => ({
    field: `rules.${index}.${field}`,
    code,
    message,
  });
  const earlier = rules.slice(0, index);
  const steps = rules.filter((other) => other.offsetDays < rule.offsetDays && rank(other.stage) > rank(rule.stage));
  const errors: FieldError[] = [];
  if (earlier.some(({ stage }) => stage === rule.stage)) errors.push(at('stage', 'repeated', '阶段重复'));
  if (earlier.some(({ offsetDays }) => offsetDays === rule.offsetDays)) {
    errors.push(at('offsetDays', 'repeated', '同一天只能有一个阶段，请合并收件人'));
  }
  if (steps.length > 0) errors.push(at('stage', 'steps_down', '阶段应随日期升级：提醒、催办、督办，序号递增'));
  if (urgencyOf(rule.stage) !== 'REMIND' && rule.offsetDays < 1) {
    errors.push(at('offsetDays', 'not_overdue', '催办和督办只能在到期日之后'));
  }
  if (rule.template !== null) errors.push(...templateErrors(rule.template, `rules.${index}.template`));
  return errors;
}

function rank(stage: Stage): number {
  return URGENCIES.indexOf(urgencyOf(stage)) * 10 + Number(stage.at(-1));
}
