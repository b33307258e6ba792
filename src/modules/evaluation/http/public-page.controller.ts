import { Controller, Get, Headers, Header, Ip, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { JsonText } from '../../../platform/json.js';
import { RateLimits } from '../../../platform/limits/rate-limits.js';
import { spend } from '../../../platform/limits/spend.js';
import { Public } from '../../../platform/security/decorators.js';
import { ReadPublicPage } from '../application/publication/public-page.query.js';
import type { PublicEdition } from '../documents/public-edition.js';
import { PUBLICATION_EXAMPLES } from './publication.examples.js';

/** From one address; an office or a school goes out through one. */
const PER_MINUTE = 120;
/** A page that is taken down is gone from every cache after a minute. */
const CACHED = 'public, max-age=60, must-revalidate';

/** The only business data that is answered without signing in: what a coordinator has published, byte for byte. */
@ApiTags('publication')
@Public()
@Controller('public')
export class PublicPageController {
  constructor(
    private readonly pages: ReadPublicPage,
    private readonly limits: RateLimits,
  ) {}

  @Get(':code')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({
    summary: 'The published edition of an evaluation, for everybody',
    description: 'Cacheable for a minute; afterwards If-None-Match is answered 304 while nothing else is published.',
  })
  @ApiOkResponse({ schema: { example: PUBLICATION_EXAMPLES.edition } })
  @ApiResponse({ status: 304, description: 'What the caller has is still what is published' })
  async read(
    @Param('code') code: string,
    @Ip() ip: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JsonText<PublicEdition>> {
    spend(reply, 'address', await this.limits.take(`public:${ip}`, PER_MINUTE));
    const { content, sha256 } = await this.pages.run(code);
    const tag = `"${sha256.slice(0, 32)}"`;
    void reply.header('etag', tag).header('cache-control', CACHED);
    if (!names(known, tag)) return content;
    void reply.status(304);
    return '';
  }
}

/** Whether one of the tags of If-None-Match is this one; caches on the way may have weakened it. */
function names(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
