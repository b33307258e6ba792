import { Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CONFIG, type RuntimeConfig } from '../../../../platform/config/runtime-config.js';
import { invalid } from '../../../../platform/errors.js';
import { Identifier } from '../../../../platform/http/identifier.js';
import { RateLimits } from '../../../../platform/limits/rate-limits.js';
import { spend } from '../../../../platform/limits/spend.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { BeforePasswordChange, Ctx, Public, Requires } from '../../../../platform/security/decorators.js';
import { FinishSignIn, type Landed } from '../../application/sso/finish-sign-in.js';
import { OfferedProviders } from '../../application/sso/offered-providers.query.js';
import { SingleLogout } from '../../application/sso/single-logout.js';
import { SIGN_IN_SECONDS, StartSignIn } from '../../application/sso/start-sign-in.js';
import { TicketSignIn } from '../../application/sso/ticket-sign-in.js';
import type { CallerRequest } from '../credentials.js';
import { clearSessionCookie, setSessionCookie } from '../session-cookie.js';
import { tracedFrom } from '../traced-from.js';
import { LOGOUT_EXAMPLE, OFFERED_EXAMPLE } from './examples.js';
import { OfferedProvidersQueryDto, StartSignInQueryDto, TicketQueryDto } from './sign-in.dto.js';
import { SignInErrorFilter } from './sign-in-error.filter.js';

/** Holds the word that binds a sign-in to its browser. */
export const BROWSER_COOKIE = 'fengong_sso';
/** From one address, before anybody knows who comes. An office may share one. */
const PER_MINUTE = 120;

interface SignInRequest extends CallerRequest {
  /** Path and query, as on the request line. */
  readonly url: string;
}

const ProviderId = (): ParameterDecorator => Param('id', new Identifier('sso_provider', '单点登录'));
const NoReferrer = (): MethodDecorator => Header('referrer-policy', 'no-referrer');
const NoStore = (): MethodDecorator => Header('cache-control', 'no-store');

/** Where browsers come in without a password. They are sent on; what goes wrong is a page for people. */
@ApiTags('single-sign-on')
@Controller('auth')
export class SignInController {
  constructor(
    private readonly offers: OfferedProviders,
    private readonly start: StartSignIn,
    private readonly finish: FinishSignIn,
    private readonly tickets: TicketSignIn,
    private readonly singleLogout: SingleLogout,
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  @Get('providers')
  @Public()
  @ApiOperation({ summary: 'By what else than a password one can sign in, with where each begins' })
  @ApiOkResponse({ schema: { example: OFFERED_EXAMPLE } })
  providers(@Query() { jurisdiction }: OfferedProvidersQueryDto) {
    return this.offers.run(jurisdiction);
  }

  @Get('oidc/:id/start')
  @Public()
  @UseFilters(SignInErrorFilter)
  @NoStore()
  @NoReferrer()
  @ApiOperation({ summary: 'Sends the browser to a provider to sign in' })
  @ApiResponse({ status: 303, description: 'To the provider' })
  async startSignIn(
    @ProviderId() id: string,
    @Query() { returnTo }: StartSignInQueryDto,
    @Req() request: SignInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.admit(request, reply);
    const { url, browserWord } = await this.start.run(id, returnTo, request.cookies?.[BROWSER_COOKIE]);
    // Lax, unlike that of the session: the way back from the provider begins at another site.
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.cookieSecure } as const;
    void reply.setCookie(BROWSER_COOKIE, browserWord, { ...options, maxAge: SIGN_IN_SECONDS });
    void reply.redirect(url, 303);
  }

  @Get('oidc/:id/callback')
  @Public()
  @UseFilters(SignInErrorFilter)
  @NoStore()
  @NoReferrer()
  @ApiOperation({ summary: 'Where a provider sends the browser back to; opens the session and leads to the page' })
  @ApiResponse({ status: 303, description: 'To the page that was asked for, with the session cookie' })
  async callback(
    @ProviderId() id: string,
    @Req() request: SignInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.admit(request, reply);
    const cut = request.url.indexOf('?');
    const search = cut === -1 ? '' : request.url.slice(cut);
    const cameBack = { providerId: id, search, browserWord: request.cookies?.[BROWSER_COOKIE] };
    this.land(reply, await this.finish.run(cameBack, tracedFrom(request)));
  }

  @Get('ticket')
  @Public()
  @UseFilters(SignInErrorFilter)
  @NoStore()
  @NoReferrer()
  @ApiOperation({ summary: 'Signs a person in by a link that an API client has signed: for 120 seconds, once' })
  @ApiResponse({ status: 303, description: 'To the target, with the session cookie' })
  async ticket(
    @Query() { signature, target = '', ...parts }: TicketQueryDto,
    @Req() request: SignInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.admit(request, reply);
    this.land(reply, await this.tickets.run({ ...parts, target }, signature, tracedFrom(request)));
  }

  @Post('oidc/logout')
  @HttpCode(200)
  @Requires('auth.self')
  @BeforePasswordChange()
  @ApiBearerAuth()
  @ApiOperation({ summary: 'Ends the session, and says where to go to sign out at the provider too' })
  @ApiOkResponse({ schema: { example: LOGOUT_EXAMPLE } })
  async signOut(@Ctx() ctx: RequestContext, @Res({ passthrough: true }) reply: FastifyReply) {
    const answer = await this.singleLogout.run(ctx);
    clearSessionCookie(reply, this.config);
    return answer;
  }

  /** A HEAD, which the server would answer like the GET, is what looks at links without a person; it must use nothing up. */
  private async admit({ method, ip = 'unknown' }: SignInRequest, reply: FastifyReply): Promise<void> {
    spend(reply, 'address', await this.limits.take(`sign-in:${ip}`, PER_MINUTE));
    if (method !== 'GET') throw invalid('get_required', '登录链接只能在浏览器中打开（GET）。');
  }

  private land(reply: FastifyReply, { token, location }: Landed): void {
    setSessionCookie(reply, this.config, token);
    void reply.redirect(location, 303);
  }
}
