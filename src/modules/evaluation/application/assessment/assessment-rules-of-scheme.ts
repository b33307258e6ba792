import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import { readsIn } from '../../../../platform/database/reads.js';
import { stale, unprocessable } from '../../../../platform/errors.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { SchemeReader } from '../../../schemes/index.js';
import { problemsOf, type AssessmentRules } from '../../domain/assessment/assessment-rules.js';
import { insertRules, lockAssessments, rulesInForce } from '../../persistence/assessment/assessments.js';

export interface AssessmentRulesView {
  readonly schemeId: string;
  /** 0 for the rules of the program, then counted up; an assessment names the version that it was made by. */
  readonly version: number;
  readonly rules: AssessmentRules;
}

/** 年度考核: how a scheme's units are scored. A version that was kept never changes. */
@Injectable()
export class AssessmentRulesOfScheme {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`. */
  async read({ actor }: RequestContext, schemeId: string): Promise<AssessmentRulesView> {
    await this.schemes.header(actor.jurisdictionId, schemeId);
    return { schemeId, ...(await rulesInForce(this.database, actor.jurisdictionId, schemeId)) };
  }

  /**
   * @param version that was read; 0 for the rules of the program.
   * @throws DomainError 404 `scheme_not_found`, 412, 422 `assessment_rules_invalid` with all problems.
   */
  async replace(
    ctx: RequestContext,
    schemeId: string,
    version: number,
    submitted: object,
  ): Promise<AssessmentRulesView> {
    await this.schemes.header(ctx.actor.jurisdictionId, schemeId);
    const problems = problemsOf(submitted);
    if (problems.length > 0) {
      const errors = problems.map(({ field, message }) => ({ field: `rules.${field}`, code: 'invalid', message }));
      throw unprocessable(
        'assessment_rules_invalid',
        `考核规则有${problems.length}处需要更正，请按各项提示修改。`,
        errors,
      );
    }
    const wanted = submitted as AssessmentRules;
    const command = { name: 'assessment.replace-rules', input: { schemeId, version, rules: { ...wanted } } };
    return this.commands.run(ctx, command, async (tx) => {
      await lockAssessments(tx, schemeId);
      const former = await rulesInForce(readsIn(tx), tx.jurisdictionId, schemeId);
      if (former.version !== version) throw stale();
      const next = { version: version + 1, rules: wanted };
      await insertRules(tx, schemeId, next);
      tx.audit({
        action: 'assessment_rules.replaced',
        subject: { type: 'scheme', id: schemeId },
        before: asJson(former.rules),
        after: asJson(wanted),
      });
      return { schemeId, ...next };
    });
  }
}

function asJson({ weights, lightPoints, conclusionPoints, objectionDays }: AssessmentRules) {
  return {
    weights: { ...weights },
    lightPoints: { ...lightPoints },
    conclusionPoints: { ...conclusionPoints },
    objectionDays,
  };
}
