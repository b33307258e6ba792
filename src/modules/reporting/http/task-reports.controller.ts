import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ListTaskReports } from '../application/list-task-reports.query.js';
import { TASK_REPORTS_EXAMPLE } from './task-reports.example.js';

@ApiTags('reporting')
@ApiBearerAuth()
@Controller('tasks')
export class TaskReportsController {
  constructor(private readonly listTaskReports: ListTaskReports) {}

  @Get(':id/reports')
  @Requires('obligations.read')
  @ApiOperation({
    summary: 'A task with its reports, newest period first. Units see their own and those they consolidate',
  })
  @ApiOkResponse({ schema: { example: TASK_REPORTS_EXAMPLE } })
  list(@Ctx() ctx: RequestContext, @Param('id', new Identifier('task', '任务')) id: string, @Query() query: PageQuery) {
    return this.listTaskReports.run(ctx, id, query);
  }
}
