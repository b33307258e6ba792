import { Catch, Inject, Injectable, type ArgumentsHost } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type RuntimeConfig } from '../../../../platform/config/runtime-config.js';
import { DomainError } from '../../../../platform/errors.js';
import { ProblemFilter } from '../../../../platform/http/problem.filter.js';
import { currentCorrelationId } from '../../../../platform/log/correlation.js';
import { landing } from '../../application/sso/provider-addresses.js';
import { signInPage } from './sign-in-page.js';

/** A browser that was sent here by another site reads a page; a program reads the problem as everywhere. */
@Injectable()
@Catch()
export class SignInErrorFilter extends ProblemFilter {
  constructor(@Inject(CONFIG) private readonly config: Pick<RuntimeConfig, 'publicUrl'>) {
    super();
  }

  override catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    if (!/\btext\/html\b/i.test(http.getRequest<FastifyRequest>().headers.accept ?? ''))
      return super.catch(error, host);
    const problem = this.toProblem(error, currentCorrelationId() ?? 'none');
    if (reply.sent) return;
    if (error instanceof DomainError && error.retryAfterSeconds !== undefined) {
      void reply.header('retry-after', String(error.retryAfterSeconds));
    }
    const back = landing(this.config.publicUrl, '/');
    void reply
      .status(problem.status)
      .header('content-type', 'text/html; charset=utf-8')
      .send(signInPage({ ...problem, back }));
  }
}
