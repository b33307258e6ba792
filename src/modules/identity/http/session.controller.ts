import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CONFIG, type RuntimeConfig } from '../../../platform/config/runtime-config.js';
import { forbidden } from '../../../platform/errors.js';
import { Identifier } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { BeforePasswordChange, Ctx, Public, Requires } from '../../../platform/security/decorators.js';
import { ChangePassword } from '../application/change-password.js';
import { Login, type SignedIn } from '../application/login.js';
import { Logout } from '../application/logout.js';
import { selfOf, UserSessions } from '../application/user-sessions.js';
import { WhoAmI, type Me } from '../application/who-am-i.query.js';
import { originOf, type CallerRequest } from './credentials.js';
import { ME_EXAMPLE, SESSIONS_EXAMPLE, SIGNED_IN_EXAMPLE } from './examples.js';
import { clearSessionCookie, setSessionCookie } from './session-cookie.js';
import { ChangePasswordDto, LoginDto } from './session.dto.js';
import { tracedFrom } from './traced-from.js';

@ApiTags('session')
@Controller('auth')
export class SessionController {
  constructor(
    private readonly login: Login,
    private readonly logout: Logout,
    private readonly whoAmI: WhoAmI,
    private readonly passwords: ChangePassword,
    private readonly sessions: UserSessions,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  @Post('login')
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: 'Signs in; the token is for the Authorization header, a browser gets it as a cookie too' })
  @ApiOkResponse({ schema: { example: SIGNED_IN_EXAMPLE } })
  async signIn(
    @Body() body: LoginDto,
    @Req() request: CallerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    if (originOf(request) === 'cross') throw forbidden('cross_site_request', '请在本系统的登录页面登录。');
    const signedIn = await this.login.run(body, tracedFrom(request));
    setSessionCookie(reply, this.config, signedIn.token);
    return signedIn;
  }

  @Post('logout')
  @HttpCode(204)
  @Requires('auth.self')
  @BeforePasswordChange()
  @ApiBearerAuth()
  @ApiOperation({ summary: 'Ends the session of this token' })
  @ApiNoContentResponse()
  async signOut(@Ctx() ctx: RequestContext, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.logout.run(ctx);
    clearSessionCookie(reply, this.config);
  }

  @Post('password')
  @HttpCode(204)
  @Requires('auth.self')
  @BeforePasswordChange()
  @ApiBearerAuth()
  @ApiOperation({ summary: 'Changes one’s own password; all other sessions end' })
  @ApiNoContentResponse()
  async changePassword(@Ctx() ctx: RequestContext, @Body() body: ChangePasswordDto): Promise<void> {
    await this.passwords.run(ctx, { current: body.currentPassword, next: body.newPassword });
  }

  @Get('sessions')
  @Requires('auth.self')
  @ApiBearerAuth()
  @ApiOperation({ summary: 'Where one is signed in now' })
  @ApiOkResponse({ schema: { example: SESSIONS_EXAMPLE } })
  listSessions(@Ctx() ctx: RequestContext) {
    return this.sessions.list(ctx, selfOf(ctx));
  }

  @Delete('sessions/:sessionId')
  @HttpCode(204)
  @Requires('auth.self')
  @ApiBearerAuth()
  @ApiOperation({ summary: 'Signs out there' })
  @ApiNoContentResponse()
  async endSession(
    @Ctx() ctx: RequestContext,
    @Param('sessionId', new Identifier('session', '会话')) sessionId: string,
  ): Promise<void> {
    await this.sessions.end(ctx, selfOf(ctx), sessionId);
  }

  @Get('me')
  @Requires('auth.self')
  @BeforePasswordChange()
  @ApiBearerAuth()
  @ApiOperation({ summary: 'The signed-in person with the posts in force today and the actions they allow' })
  @ApiOkResponse({ schema: { example: ME_EXAMPLE } })
  me(@Ctx() ctx: RequestContext): Promise<Me> {
    return this.whoAmI.run(ctx);
  }
}
