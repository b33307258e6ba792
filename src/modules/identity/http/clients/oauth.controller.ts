import { Body, Controller, Header, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiBasicAuth, ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AcceptsForm } from '../../../../platform/http/body-kind.interceptor.js';
import { RateLimits } from '../../../../platform/limits/rate-limits.js';
import { spend } from '../../../../platform/limits/spend.js';
import { Public } from '../../../../platform/security/decorators.js';
import { Tokens, type TokenAnswer } from '../../application/clients/tokens.js';
import type { CallerRequest } from '../credentials.js';
import { tracedFrom } from '../traced-from.js';
import { OAUTH_ERROR_EXAMPLE, TOKEN_EXAMPLE } from './examples.js';
import { OAuthErrorFilter } from './oauth-error.filter.js';
import { clientCredentials, malformed, readForm, type Form } from './oauth-request.js';

/** From one address, before anybody knows who asks. A client needs one token an hour. */
const PER_MINUTE = 120;
const FORM = 'application/x-www-form-urlencoded';

const CREDENTIALS = {
  client_id: {
    type: 'string',
    example: '01890a5d-ac96-774b-bcce-b302099a8057',
    description: 'Unless sent by HTTP Basic',
  },
  client_secret: { type: 'string', format: 'password', example: 'fgs_…', description: 'Unless sent by HTTP Basic' },
} as const;

/** OAuth 2.0 for programs: client credentials (RFC 6749 §4.4) and revocation (RFC 7009). */
@ApiTags('api-clients')
@ApiBasicAuth('clientBasic')
@ApiResponse({
  status: '4XX' as unknown as number,
  description: 'RFC 6749 §5.2, with our stable code and a Chinese detail',
  content: { 'application/json': { example: OAUTH_ERROR_EXAMPLE } },
})
@Public()
@UseFilters(OAuthErrorFilter)
@Controller('oauth')
export class OAuthController {
  constructor(
    private readonly tokens: Tokens,
    private readonly limits: RateLimits,
  ) {}

  @Post('token')
  @HttpCode(200)
  @AcceptsForm()
  @Header('cache-control', 'no-store')
  @Header('pragma', 'no-cache')
  @ApiOperation({ summary: 'Gives a program an access token for its client id and secret' })
  @ApiConsumes(FORM)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['grant_type'],
      properties: {
        grant_type: { type: 'string', enum: ['client_credentials'] },
        scope: {
          type: 'string',
          example: 'reports:read reports:write',
          description: 'By spaces; all that the client has when left out',
        },
        ...CREDENTIALS,
      },
    },
  })
  @ApiOkResponse({ content: { 'application/json': { example: TOKEN_EXAMPLE } } })
  async token(
    @Body() body: Form,
    @Req() request: CallerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TokenAnswer> {
    await this.count(request, reply);
    const form = readForm(body);
    const credentials = clientCredentials(request.headers.authorization, form);
    if (form['grant_type'] === undefined) throw malformed('缺少参数 grant_type。', 'grant_type is missing');
    if (form['grant_type'] !== 'client_credentials') {
      throw malformed('只支持 client_credentials。', 'only client_credentials is supported', 'unsupported_grant_type');
    }
    return this.tokens.issue(credentials, form['scope'], tracedFrom(request));
  }

  @Post('revoke')
  @HttpCode(200)
  @AcceptsForm()
  @ApiOperation({ summary: 'Ends an access token at once; no difference whether there was one' })
  @ApiConsumes(FORM)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['token'],
      properties: { token: { type: 'string', example: 'fga_…' }, ...CREDENTIALS },
    },
  })
  @ApiOkResponse({ description: 'No body' })
  async revoke(
    @Body() body: Form,
    @Req() request: CallerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.count(request, reply);
    const form = readForm(body);
    const credentials = clientCredentials(request.headers.authorization, form);
    if (form['token'] === undefined) throw malformed('缺少参数 token。', 'token is missing');
    await this.tokens.revoke(credentials, form['token'], tracedFrom(request));
  }

  private async count({ ip = 'unknown' }: CallerRequest, reply: FastifyReply): Promise<void> {
    spend(reply, 'address', await this.limits.take(`token:${ip}`, PER_MINUTE));
  }
}
