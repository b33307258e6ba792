import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ApproveAnnualPlan, ApproveAnnualPlans } from '../application/approve-annual-plans.js';
import { GetAnnualPlan } from '../application/get-annual-plan.query.js';
import { ListAnnualPlans } from '../application/list-annual-plans.query.js';
import { MarkMilestone } from '../application/mark-milestone.js';
import { ProposeAnnualPlan, ReturnAnnualPlan, WithdrawAnnualPlan } from '../application/move-annual-plan.js';
import { SaveAnnualPlan } from '../application/save-annual-plan.js';
import { TakeOverCommitments } from '../application/take-over-commitments.js';
import {
  AnnualPlanQuery,
  AnnualPlansQuery,
  ApproveAnnualPlansDto,
  MarkMilestoneDto,
  PlanYear,
  ReturnAnnualPlanDto,
  SaveAnnualPlanDto,
  TakeOverDto,
} from './annual-plan.dto.js';
import { ANNUAL_PLAN_EXAMPLES as EXAMPLES } from './annual-plan.examples.js';

const TaskId = (): ParameterDecorator => Param('id', new Identifier('task', '任务'));
const SchemeId = (): ParameterDecorator => Param('id', new Identifier('scheme', '分工方案'));
const MilestoneId = (): ParameterDecorator => Param('milestoneId', new Identifier('milestone', '节点'));
const Year = (): ParameterDecorator => Param('year', new PlanYear());

/** 年度滚动计划. */
@ApiTags('annual-plans')
@ApiBearerAuth()
@Controller()
export class AnnualPlansController {
  constructor(
    private readonly listPlans: ListAnnualPlans,
    private readonly getPlan: GetAnnualPlan,
    private readonly savePlan: SaveAnnualPlan,
    private readonly proposePlan: ProposeAnnualPlan,
    private readonly withdrawPlan: WithdrawAnnualPlan,
    private readonly approvePlan: ApproveAnnualPlan,
    private readonly approvePlans: ApproveAnnualPlans,
    private readonly returnPlan: ReturnAnnualPlan,
    private readonly markMilestone: MarkMilestone,
    private readonly takeOverCommitments: TakeOverCommitments,
  ) {}

  @Get('schemes/:id/annual-plans')
  @Requires('annual-plans.read')
  @ApiOperation({ summary: 'The plans of a year: one row per task, also for tasks that nobody has planned' })
  @ApiOkResponse({ schema: { example: EXAMPLES.list } })
  list(@Ctx() ctx: RequestContext, @SchemeId() id: string, @Query() query: AnnualPlansQuery) {
    return this.listPlans.run(ctx, id, query);
  }

  @Post('schemes/:id/annual-plans/approve')
  @HttpCode(200)
  @Requires('annual-plans.review')
  @ApiOperation({ summary: 'Approve several proposed plans of a year, all or none; 422 says of each why not' })
  @ApiOkResponse({ schema: { example: EXAMPLES.approvedMany } })
  approveMany(@Ctx() ctx: RequestContext, @SchemeId() schemeId: string, @Body() body: ApproveAnnualPlansDto) {
    return this.approvePlans.run(ctx, { schemeId, ...body });
  }

  @Get('tasks/:id/annual-plans/:year')
  @Requires('annual-plans.read')
  @ApiOperation({ summary: "A task's plan of a year; an older revision on request; version 0 while there is none" })
  @ApiOkResponse({ schema: { example: EXAMPLES.draft } })
  get(
    @Ctx() ctx: RequestContext,
    @TaskId() taskId: string,
    @Year() year: number,
    @Query() { revision }: AnnualPlanQuery,
  ) {
    return this.getPlan.run(ctx, { taskId, year, ...(revision !== undefined && { revision }) });
  }

  @Put('tasks/:id/annual-plans/:year')
  @Requires('annual-plans.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Write the plan; of an approved one this begins the next revision' })
  @ApiOkResponse({ schema: { example: EXAMPLES.draft } })
  save(
    @Ctx() ctx: RequestContext,
    @TaskId() taskId: string,
    @Year() year: number,
    @IfMatch() version: number,
    @Body() content: SaveAnnualPlanDto,
  ) {
    return this.savePlan.run(ctx, { taskId, year, version, content });
  }

  @Post('tasks/:id/annual-plans/:year/take-over')
  @HttpCode(200)
  @Requires('annual-plans.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Take commitments of annual documents over, as annual targets and milestones' })
  @ApiOkResponse({ schema: { example: EXAMPLES.taken } })
  takeOver(
    @Ctx() ctx: RequestContext,
    @TaskId() taskId: string,
    @Year() year: number,
    @IfMatch() version: number,
    @Body() { commitmentIds }: TakeOverDto,
  ) {
    return this.takeOverCommitments.run(ctx, { taskId, year, version, commitmentIds });
  }

  @Post('tasks/:id/annual-plans/:year/propose')
  @HttpCode(200)
  @Requires('annual-plans.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Hand the plan to the coordinator; 422 lists what is missing' })
  @ApiOkResponse({ schema: { example: EXAMPLES.proposed } })
  propose(@Ctx() ctx: RequestContext, @TaskId() taskId: string, @Year() year: number, @IfMatch() version: number) {
    return this.proposePlan.run(ctx, { taskId, year, version });
  }

  @Post('tasks/:id/annual-plans/:year/withdraw')
  @HttpCode(200)
  @Requires('annual-plans.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Take a proposed plan back, to go on writing' })
  @ApiOkResponse({ schema: { example: EXAMPLES.withdrawn } })
  withdraw(@Ctx() ctx: RequestContext, @TaskId() taskId: string, @Year() year: number, @IfMatch() version: number) {
    return this.withdrawPlan.run(ctx, { taskId, year, version });
  }

  @Post('tasks/:id/annual-plans/:year/approve')
  @HttpCode(200)
  @Requires('annual-plans.review')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Put a proposed plan into force; the revision before it is kept as SUPERSEDED' })
  @ApiOkResponse({ schema: { example: EXAMPLES.approved } })
  approve(@Ctx() ctx: RequestContext, @TaskId() taskId: string, @Year() year: number, @IfMatch() version: number) {
    return this.approvePlan.run(ctx, { taskId, year, version });
  }

  @Post('tasks/:id/annual-plans/:year/return')
  @HttpCode(200)
  @Requires('annual-plans.review')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Give a proposed plan back to its unit, with a reason' })
  @ApiOkResponse({ schema: { example: EXAMPLES.returned } })
  return(
    @Ctx() ctx: RequestContext,
    @TaskId() taskId: string,
    @Year() year: number,
    @IfMatch() version: number,
    @Body() { reason }: ReturnAnnualPlanDto,
  ) {
    return this.returnPlan.run(ctx, { taskId, year, version, reason });
  }

  @Put('tasks/:id/annual-plans/:year/milestones/:milestoneId')
  @Requires('annual-plans.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Say that a milestone of the plan in force was reached, or take that back' })
  @ApiOkResponse({ schema: { example: EXAMPLES.marked } })
  mark(
    @Ctx() ctx: RequestContext,
    @TaskId() taskId: string,
    @Year() year: number,
    @MilestoneId() milestoneId: string,
    @IfMatch() version: number,
    @Body() body: MarkMilestoneDto,
  ) {
    return this.markMilestone.run(ctx, { taskId, year, version, milestoneId, ...body });
  }
}
