import { Injectable, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { DomainError } from '../errors.js';

const UPLOAD = Symbol('upload');
const FORM = Symbol('form');
export const FORM_MEDIA_TYPE = 'application/x-www-form-urlencoded';

/** The route takes a multipart form with a file. Every other route refuses one. */
export const AcceptsUpload = (): MethodDecorator => SetMetadata(UPLOAD, true);

/** The route takes a form of texts, which a standard demands. Every other route refuses one. */
export const AcceptsForm = (): MethodDecorator => SetMetadata(FORM, true);

/** A form sent to a JSON route would be taken as an empty body, and what the caller meant would be lost without a word. */
@Injectable()
export class BodyKindInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { headers, method } = execution.switchToHttp().getRequest<FastifyRequest>();
    // Whatever a GET brings is not read.
    const kind = method === 'GET' ? '' : (headers['content-type']?.toLowerCase() ?? '');
    const mark = kind.startsWith('multipart/') ? UPLOAD : kind.startsWith(FORM_MEDIA_TYPE) ? FORM : null;
    if (mark !== null && !this.reflector.get<boolean | undefined>(mark, execution.getHandler())) {
      throw new DomainError({
        code: 'unsupported_media_type',
        kind: 'unsupported_media',
        detail: '这个地址不接收表单，请以 application/json 提交。',
      });
    }
    return next.handle();
  }
}
