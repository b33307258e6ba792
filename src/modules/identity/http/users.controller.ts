import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ChangeAccount } from '../application/change-account.js';
import { GetUser } from '../application/get-user.query.js';
import { ListUsers } from '../application/list-users.query.js';
import { RegisterUser } from '../application/register-user.js';
import { ResetPassword } from '../application/reset-password.js';
import { UserSessions } from '../application/user-sessions.js';
import { SESSIONS_EXAMPLE, USER_EXAMPLE } from './examples.js';
import { RegisterUserDto, RenameUserDto, ResetPasswordDto, UsersQueryDto } from './users.dto.js';

const UserId = (): ParameterDecorator => Param('id', new Identifier('user', '用户'));
const SessionId = (): ParameterDecorator => Param('sessionId', new Identifier('session', '会话'));

@ApiTags('users')
@ApiBearerAuth()
@Controller('users')
export class UsersController {
  constructor(
    private readonly register: RegisterUser,
    private readonly listUsers: ListUsers,
    private readonly getUser: GetUser,
    private readonly account: ChangeAccount,
    private readonly passwords: ResetPassword,
    private readonly sessions: UserSessions,
  ) {}

  @Get()
  @Requires('users.read')
  @ApiOperation({ summary: 'Accounts by login, with the posts in force today' })
  @ApiOkResponse({ schema: { example: { items: [USER_EXAMPLE], nextCursor: null } } })
  list(@Ctx() ctx: RequestContext, @Query() { state, ...query }: UsersQueryDto) {
    return this.listUsers.run(ctx, { ...query, ...(state !== undefined && { disabled: state === 'disabled' }) });
  }

  @Post()
  @Requires('users.write')
  @ApiOperation({ summary: 'Opens an account with its first posts; its owner must change the password first of all' })
  @ApiCreatedResponse({ schema: { example: { id: USER_EXAMPLE.id, login: USER_EXAMPLE.login } } })
  create(@Ctx() ctx: RequestContext, @Body() body: RegisterUserDto) {
    return this.register.run(ctx, {
      ...body,
      posts: body.posts.map((post) => ({ ...post, unitId: post.unitId ?? null })),
    });
  }

  @Get(':id')
  @Requires('users.read')
  @ApiOperation({ summary: 'An account with the posts of all times' })
  @ApiOkResponse({ schema: { example: { ...USER_EXAMPLE, lockedUntil: null } } })
  get(@Ctx() ctx: RequestContext, @UserId() id: string) {
    return this.getUser.run(ctx, id);
  }

  @Patch(':id')
  @Requires('users.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Changes the name; the login stays' })
  @ApiOkResponse({ schema: { example: USER_EXAMPLE } })
  rename(
    @Ctx() ctx: RequestContext,
    @UserId() userId: string,
    @IfMatch() version: number,
    @Body() { displayName }: RenameUserDto,
  ) {
    return this.account.rename(ctx, { userId, version }, displayName);
  }

  @Post(':id/disable')
  @HttpCode(200)
  @Requires('users.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Nobody signs in with it any more; its sessions end at once' })
  @ApiOkResponse({ schema: { example: { ...USER_EXAMPLE, disabledAt: '2023-06-30T02:00:00.000Z' } } })
  disable(@Ctx() ctx: RequestContext, @UserId() userId: string, @IfMatch() version: number) {
    return this.account.disable(ctx, { userId, version });
  }

  @Post(':id/enable')
  @HttpCode(200)
  @Requires('users.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Takes it into use again' })
  @ApiOkResponse({ schema: { example: USER_EXAMPLE } })
  enable(@Ctx() ctx: RequestContext, @UserId() userId: string, @IfMatch() version: number) {
    return this.account.enable(ctx, { userId, version });
  }

  @Post(':id/reset-password')
  @HttpCode(200)
  @Requires('users.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Sets a password that its owner must change first of all; ends the sessions and the lock' })
  @ApiOkResponse({ schema: { example: { ...USER_EXAMPLE, mustChangePassword: true } } })
  resetPassword(
    @Ctx() ctx: RequestContext,
    @UserId() userId: string,
    @IfMatch() version: number,
    @Body() { password }: ResetPasswordDto,
  ) {
    return this.passwords.reset(ctx, { userId, version }, password);
  }

  @Post(':id/unlock')
  @HttpCode(200)
  @Requires('users.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Lifts the lock after failed sign-ins' })
  @ApiOkResponse({ schema: { example: USER_EXAMPLE } })
  unlock(@Ctx() ctx: RequestContext, @UserId() userId: string, @IfMatch() version: number) {
    return this.passwords.unlock(ctx, { userId, version });
  }

  @Get(':id/sessions')
  @Requires('users.read')
  @ApiOperation({ summary: 'Where the person is signed in now' })
  @ApiOkResponse({ schema: { example: SESSIONS_EXAMPLE } })
  listSessions(@Ctx() ctx: RequestContext, @UserId() id: string) {
    return this.sessions.list(ctx, id);
  }

  @Delete(':id/sessions/:sessionId')
  @HttpCode(204)
  @Requires('users.write')
  @ApiOperation({ summary: 'Signs the person out there' })
  @ApiNoContentResponse()
  async endSession(@Ctx() ctx: RequestContext, @UserId() id: string, @SessionId() sessionId: string): Promise<void> {
    await this.sessions.end(ctx, id, sessionId);
  }
}
