import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ListUsers } from '../application/list-users.query.js';
import { RegisterUser } from '../application/register-user.js';
import { USER_EXAMPLE } from './examples.js';
import { RegisterUserDto } from './users.dto.js';

@ApiTags('users')
@ApiBearerAuth()
@Controller('users')
export class UsersController {
  constructor(
    private readonly register: RegisterUser,
    private readonly list: ListUsers,
  ) {}

  @Get()
  @Requires('users.read')
  @ApiOperation({ summary: 'Accounts by login, with the posts in force today' })
  @ApiOkResponse({ schema: { example: { items: [USER_EXAMPLE], nextCursor: null } } })
  find(@Ctx() ctx: RequestContext, @Query() query: PageQuery) {
    return this.list.run(ctx, query);
  }

  @Post()
  @Requires('users.write')
  @ApiOperation({ summary: 'Opens an account with its first posts' })
  @ApiCreatedResponse({ schema: { example: { id: USER_EXAMPLE.id, login: USER_EXAMPLE.login } } })
  create(@Ctx() ctx: RequestContext, @Body() body: RegisterUserDto) {
    return this.register.run(ctx, {
      ...body,
      posts: body.posts.map((post) => ({ ...post, unitId: post.unitId ?? null })),
    });
  }
}
