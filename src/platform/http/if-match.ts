import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError, invalid } from '../errors.js';

const ETAG = /^"(\d{1,9})"$/;

/**
 * The version that the caller has seen, from `If-Match: "<version>"` (RFC 9110 §13.1.1).
 * @throws DomainError 428 when the header is missing, 400 when it is not one strong ETag of ours.
 */
export const IfMatch = createParamDecorator((_: unknown, execution: ExecutionContext): number => {
  const header = execution.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) {
    throw new DomainError({
      code: 'if_match_required',
      kind: 'precondition_required',
      detail: '请在 If-Match 请求头中带上读取时得到的 ETag（版本号），以免覆盖他人的修改。',
    });
  }
  const version = ETAG.exec(header)?.[1];
  if (version === undefined) {
    throw invalid('if_match_malformed', 'If-Match 应为读取时得到的 ETag 原样，如 "3"。');
  }
  return Number(version);
});

/** Documents the header on a route that uses `@IfMatch()`. */
export const ApiIfMatch = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, description: 'ETag that was read, e.g. "3"', example: '"1"' }),
  );
