import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ListTodos } from '../application/list-todos.query.js';
import { TODO_EXAMPLE } from './examples.js';
import { TodosQueryDto } from './todos.dto.js';

@ApiTags('todos')
@ApiBearerAuth()
@Controller('todos')
export class TodosController {
  constructor(private readonly listTodos: ListTodos) {}

  @Get()
  @Requires('todos.read')
  @ApiOperation({ summary: 'The caller’s own 待办, newest first, as OAs show them' })
  @ApiOkResponse({ schema: { example: { items: [TODO_EXAMPLE], nextCursor: null } } })
  list(@Ctx() ctx: RequestContext, @Query() query: TodosQueryDto) {
    return this.listTodos.run(ctx, query);
  }
}
