import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { CompareProgress } from '../application/compare-progress.query.js';
import { ExplainNode } from '../application/explain-node.query.js';
import { GetProgress } from '../application/get-progress.query.js';
import { ListTaskLights } from '../application/list-task-lights.query.js';
import { ComparisonQueryDto, twoPictures } from './comparison.dto.js';
import { DayAndPolicyQuery, ExplanationQuery, TaskLightsQueryDto } from './evaluation.dto.js';
import { PROGRESS_EXAMPLES } from './progress.examples.js';

@ApiTags('evaluation')
@ApiBearerAuth()
@Controller()
export class ProgressController {
  constructor(
    private readonly compareProgress: CompareProgress,
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

  @Get('schemes/:id/progress/compare')
  @Requires('progress.read')
  @ApiOperation({
    summary: 'What changed between two days, or is otherwise under another policy, most important first',
    description:
      'Either `from` and `to`, under the policy of each day or `policy`; or `policies` with two ids, on `asOf`.',
  })
  @ApiOkResponse({ schema: { example: PROGRESS_EXAMPLES.comparison } })
  compare(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('scheme', '分工方案')) id: string,
    @Query() query: ComparisonQueryDto,
  ) {
    return this.compareProgress.run(ctx, {
      ...twoPictures(query),
      schemeId: id,
      cursor: query.cursor,
      limit: query.limit,
    });
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
    description: 'scheme, section, task, measure, target, indicator or unit, a point (or a colon), and the id',
    example: PROGRESS_EXAMPLES.explanation.node,
  })
  @ApiOperation({
    summary: 'How a figure came about: rule, inputs with weights and sources, worked lines, what was set aside',
  })
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
