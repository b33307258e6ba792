import { Body, Controller, Header, HttpCode, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AcceptsForm } from '../../../../platform/http/body-kind.interceptor.js';
import { Identifier } from '../../../../platform/http/identifier.js';
import { RateLimits } from '../../../../platform/limits/rate-limits.js';
import { spend } from '../../../../platform/limits/spend.js';
import { Public } from '../../../../platform/security/decorators.js';
import { BackChannelLogout } from '../../application/sso/back-channel-logout.js';
import { OAuthErrorFilter } from '../clients/oauth-error.filter.js';
import { malformed, type Form } from '../clients/oauth-request.js';
import type { CallerRequest } from '../credentials.js';
import { tracedFrom } from '../traced-from.js';

/** From one address; a provider tells of everybody who signs out there in the evening. */
const PER_MINUTE = 600;
const LONGEST = 12_000;

/** Where providers tell that somebody has signed out. The token proves itself, so no other credentials are asked for. */
@ApiTags('single-sign-on')
@Public()
@UseFilters(OAuthErrorFilter)
@Controller('auth/oidc/:id/backchannel-logout')
export class BackChannelLogoutController {
  constructor(
    private readonly logout: BackChannelLogout,
    private readonly limits: RateLimits,
  ) {}

  @Post()
  @HttpCode(200)
  @AcceptsForm()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'For providers: ends the sessions that a logout token names (Back-Channel Logout 1.0)' })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['logout_token'],
      properties: { logout_token: { type: 'string', example: 'eyJhbGciOiJSUzI1NiIsInR5cCI6ImxvZ291dCtqd3QifQ.….…' } },
    },
  })
  @ApiOkResponse({ description: 'Followed; no body' })
  @ApiResponse({ status: 400, description: 'Not followed; `error` and `error_description` as in RFC 6749 §5.2' })
  async run(
    @Param('id', new Identifier('sso_provider', '单点登录')) id: string,
    @Body() form: Form | null | undefined,
    @Req() request: CallerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    spend(reply, 'address', await this.limits.take(`logout:${request.ip ?? 'unknown'}`, PER_MINUTE));
    const token = form?.['logout_token'];
    if (typeof token !== 'string' || token === '' || token.length > LONGEST) {
      throw malformed('请以表单提交一个 logout_token。', 'one logout_token is required');
    }
    await this.logout.run(id, token, tracedFrom(request));
  }
}
