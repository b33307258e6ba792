import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { GetTask } from '../application/get-task.query.js';
import { EXAMPLES } from './examples.js';

@ApiTags('schemes')
@ApiBearerAuth()
@Controller('tasks')
export class TasksController {
  constructor(private readonly getTask: GetTask) {}

  @Get(':id')
  @Requires('schemes.read')
  @ApiOperation({ summary: 'A task: its text with offsets into the document, measures, targets, units' })
  @ApiOkResponse({ schema: { example: EXAMPLES.task } })
  get(@Ctx() ctx: RequestContext, @Param('id', new Identifier('task', '任务')) id: string) {
    return this.getTask.run(ctx, id);
  }
}
