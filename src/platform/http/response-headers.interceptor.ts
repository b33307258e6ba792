import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';
import type { RequestWithContext } from '../security/decorators.js';

/**
 * Puts what a body says into headers: its `version` as ETag, so that the caller can send it back as If-Match, and a
 * replayed idempotent answer as such.
 */
@Injectable()
export class ResponseHeadersInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = execution.switchToHttp();
    return next.handle().pipe(
      tap((body: unknown) => {
        const reply = http.getResponse<FastifyReply>();
        const version = (body as { version?: unknown } | null | undefined)?.version;
        if (typeof version === 'number') void reply.header('etag', `"${version}"`);
        if (http.getRequest<RequestWithContext>().context?.replayed) void reply.header('idempotency-replayed', 'true');
      }),
    );
  }
}
