import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { checkRules, DEFAULT_RULES, type ReminderRule } from '../domain/reminder-rules.js';
import { insertRuleSet, ruleSets, updateRuleSet } from '../persistence/rule-sets.js';
import type { SchemeRules } from './get-reminder-rules.query.js';

/** Gives a scheme its own ladder, from the next sweep on. What has been told under a stage is not told again. */
@Injectable()
export class ReplaceReminderRules {
  constructor(
    private readonly commands: CommandRunner,
    private readonly schemes: SchemeReader,
  ) {}

  /** @param version 0 to replace the default. @throws DomainError 404, 412, 422 `reminder_rules_invalid`. */
  async run(
    ctx: RequestContext,
    schemeId: string,
    version: number,
    wanted: readonly ReminderRule[],
  ): Promise<SchemeRules> {
    await this.schemes.header(ctx.actor.jurisdictionId, schemeId);
    const rules = checkRules(wanted);
    const command = { name: 'reminders.replace-rules', input: { schemeId, version, rules: asJson(rules) } };
    return this.commands.run(ctx, command, async (tx) => {
      const { before, saved } = await this.save(tx, schemeId, version, rules);
      tx.audit({
        action: 'reminder_rules.replaced',
        subject: { type: 'scheme', id: schemeId },
        before: { rules: asJson(before) },
        after: { rules: asJson(rules) },
      });
      return { schemeId, own: true, rules, version: saved };
    });
  }

  private async save(tx: Tx, schemeId: string, version: number, rules: readonly ReminderRule[]) {
    const [own] = await ruleSets(readsIn(tx), tx.jurisdictionId, schemeId);
    if (own) return { before: own.rules, saved: await updateRuleSet(tx, { id: own.id, version }, rules) };
    if (version !== 0) throw stale();
    return { before: DEFAULT_RULES, saved: await insertRuleSet(tx, schemeId, rules) };
  }
}

function asJson(rules: readonly ReminderRule[]) {
  return rules.map(({ recipients, channels, ...rule }) => ({
    ...rule,
    recipients: [...recipients],
    channels: channels && [...channels],
  }));
}
