import { Catch, type ArgumentsHost } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DomainError } from '../../../../platform/errors.js';
import { currentCorrelationId } from '../../../../platform/log/correlation.js';
import { ProblemFilter } from '../../../../platform/http/problem.filter.js';
import { STATUS_OF_KIND } from '../../../../platform/http/problem.js';
import { OAuthRefusal } from '../../application/clients/oauth-refusal.js';

/**
 * Refusals of the OAuth endpoints in the shape of RFC 6749 §5.2, with our stable `code`, the Chinese `detail` and the
 * `traceId` beside it. What is no refusal stays a problem.
 */
@Catch()
export class OAuthErrorFilter extends ProblemFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    if (!(error instanceof DomainError)) return super.catch(error, host);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const status = STATUS_OF_KIND[error.kind];
    if (error.retryAfterSeconds !== undefined) void reply.header('retry-after', String(error.retryAfterSeconds));
    if (status === 401) void reply.header('www-authenticate', 'Basic realm="fengong", charset="UTF-8"');
    void reply
      .status(status)
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('pragma', 'no-cache')
      .send({ ...wordsOf(error), code: error.code, detail: error.detail, traceId: currentCorrelationId() ?? 'none' });
  }
}

function wordsOf(error: DomainError): { readonly error: string; readonly error_description: string } {
  if (error instanceof OAuthRefusal) return { error: error.error, error_description: error.description };
  if (error.kind === 'too_many') return { error: 'temporarily_unavailable', error_description: 'too many requests' };
  return { error: 'invalid_request', error_description: 'the request is malformed' };
}
