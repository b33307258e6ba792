import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { annualPlanView, type AnnualPlanView, type AskedPlan } from './annual-plan-view.js';

/** A task's plan of a year with all that stands in it; empty, with version 0, while nobody has begun it. */
@Injectable()
export class GetAnnualPlan {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `task_not_found`, `annual_plan_revision_not_found`, 422 `year_outside_plan`. */
  run(ctx: RequestContext, asked: AskedPlan): Promise<AnnualPlanView> {
    return this.database.snapshot((reads) => annualPlanView(reads, ctx.actor, this.clock.today(), asked));
  }
}
