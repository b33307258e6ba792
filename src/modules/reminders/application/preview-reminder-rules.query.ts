import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { unprocessable } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { UserDirectory } from '../../identity/index.js';
import { OwedObligations } from '../../reporting/index.js';
import type { DigestBody } from '../domain/digest.js';
import { checkRules, type ReminderRule } from '../domain/reminder-rules.js';
import { GetReminderRules } from './get-reminder-rules.query.js';
import { SweepPlanner } from './sweep-plan.js';

export interface RulesPreview {
  readonly day: string;
  /** Whose message it is; null when nobody would get one. */
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly title: string | null;
  readonly body: DigestBody | null;
  /** How many people would get a message that day. */
  readonly messages: number;
}

export interface PreviewInput {
  readonly schemeId: string;
  /** Rules to try; left out: those that hold. */
  readonly rules?: readonly ReminderRule[];
  readonly user?: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** What a person would read on a day if a scheme had these rules. Changes nothing. */
@Injectable()
export class PreviewReminderRules {
  constructor(
    private readonly rules: GetReminderRules,
    private readonly planner: SweepPlanner,
    private readonly database: Database,
    private readonly people: UserDirectory,
    private readonly obligations: OwedObligations,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`, 422 `preview_day_passed`, `reminder_rules_invalid`. */
  async run(ctx: RequestContext, { schemeId, rules, user, day }: PreviewInput): Promise<RulesPreview> {
    const { jurisdictionId } = ctx.actor;
    const held = await this.rules.run(ctx, schemeId);
    if (day < this.clock.today()) {
      throw unprocessable('preview_day_passed', '只能预览今天或以后的消息，请重新选择日期。');
    }
    const tried = rules ? checkRules(rules) : held.rules;
    const sources = { reads: this.database, people: this.people, obligations: this.obligations };
    const { digests } = await this.planner.preview(sources, jurisdictionId, day, { schemeId, rules: tried });
    const shown = user === undefined ? mostOf(digests) : digests.find(({ userId }) => userId === user);
    if (!shown) return { day, person: null, title: null, body: null, messages: digests.length };
    const names = await this.people.names(jurisdictionId, [shown.userId]);
    const person = { id: shown.userId, name: names.get(shown.userId) ?? '' };
    return { day, person, title: shown.title, body: shown.body, messages: digests.length };
  }
}

function mostOf<D extends { readonly body: DigestBody }>(digests: readonly D[]): D | undefined {
  const lines = ({ body }: D): number => body.groups.reduce((sum, group) => sum + group.lines.length, 0);
  return [...digests].sort((a, b) => lines(b) - lines(a))[0];
}
