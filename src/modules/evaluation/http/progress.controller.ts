import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ExplainNode } from '../application/explain-node.query.js';
import { GetProgress } from '../application/get-progress.query.js';
import { ListTaskLights } from '../application/list-task-lights.query.js';
import { DayAndPolicyQuery, ExplanationQuery, TaskLightsQueryDto } from './evaluation.dto.js';
import { PROGRESS_EXAMPLES } from './progress.examples.js';

@ApiTags('evaluation')
@ApiBearerAuth()
@Controller()
export class ProgressController {
  constructor(
    private readonly getProgress: GetProgress,
    private readonly explainNode: ExplainNode,
    private readonly listTaskLights: ListTaskLights,
  ) {}

  @Get('schemes/:id/progress')
  @Requires('progress.read')
  @ApiOperation({
    summary:
      'Roll-up of a scheme as a tree, of any day under any policy; reporters and approvers see what their units have a part in',
  })
  @ApiOkResponse({ schema: { example: PROGRESS_EXAMPLES.progress } })
  progress(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('scheme', '分工方案')) id: string,
    @Query() query: DayAndPolicyQuery,
  ) {
    return this.getProgress.run(ctx, id, { asOf: query.asOf, policyId: query.policy });
  }

  @Get('schemes/:id/progress/tasks')
  @Requires('progress.read')
  @ApiOperation({
    summary: 'Tasks by light and leading unit, with their units, as the last kept roll-up (`asOf`) says',
  })
  @ApiOkResponse({ schema: { example: PROGRESS_EXAMPLES.tasks } })
  tasks(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('scheme', '分工方案')) id: string,
    @Query() query: TaskLightsQueryDto,
  ) {
    return this.listTaskLights.run(ctx, id, query);
  }

  @Get('progress/:node/explanation')
  @Requires('progress.read')
  @ApiParam({
    name: 'node',
    description: 'scheme, section, task, indicator or unit, a point (or a colon), and the id',
    example: PROGRESS_EXAMPLES.explanation.node,
  })
  @ApiOperation({ summary: 'How a figure came about: rule, inputs with weights, worked lines, what was set aside' })
  @ApiOkResponse({ schema: { example: PROGRESS_EXAMPLES.explanation } })
  explanation(@Ctx() ctx: RequestContext, @Param('node') node: string, @Query() query: ExplanationQuery) {
    return this.explainNode.run(ctx, {
      node,
      asOf: query.asOf,
      policyId: query.policy,
      schemeId: query.scheme,
    });
  }
}
