import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isUnreachable } from '../database/unreachable.js';
import { DomainError } from '../errors.js';
import { currentCorrelationId } from '../log/correlation.js';
import { problem, PROBLEM_MEDIA_TYPE, STATUS_OF_KIND, type Problem } from './problem.js';

/** What the framework refuses by itself, before any of our code: HTTP status → stable code and advice. */
const FRAMEWORK_REFUSALS: Readonly<Record<number, { code: string; detail: string }>> = {
  400: { code: 'malformed_request', detail: '请求格式不正确，请检查 JSON 或表单内容后重试。' },
  404: { code: 'route_not_found', detail: '没有这个地址，请对照接口文档 /api/docs 检查路径和方法。' },
  405: { code: 'method_not_allowed', detail: '这个地址不支持该方法，请对照接口文档 /api/docs。' },
  406: { code: 'not_multipart', detail: '请以 multipart/form-data 方式上传文件。' },
  413: { code: 'body_too_large', detail: '提交的内容超过大小限制，请精简或拆分后重试。' },
  415: { code: 'unsupported_media_type', detail: '不支持的内容类型，请使用 application/json。' },
};

const UNREACHABLE = {
  status: 503,
  code: 'database_unreachable',
  detail: '系统暂时连接不上数据库，这次请求没有办理。请稍后重试；持续出现请告知管理员。',
};

/** The only place where an error becomes an answer. Nothing of a stack, SQL or path leaves the server. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const answer = this.toProblem(error, currentCorrelationId() ?? 'none');
    if (reply.sent) return;
    if (error instanceof DomainError && error.retryAfterSeconds !== undefined) {
      void reply.header('retry-after', String(error.retryAfterSeconds));
    }
    void reply.status(answer.status).header('content-type', PROBLEM_MEDIA_TYPE).send(answer);
  }

  /** What the error is to the caller; what is none of the caller's is logged. */
  protected toProblem(error: unknown, traceId: string): Problem {
    if (error instanceof DomainError) {
      return problem({
        status: STATUS_OF_KIND[error.kind],
        code: error.code,
        detail: error.detail,
        errors: error.errors,
        current: error.current,
        traceId,
      });
    }
    const status = frameworkStatus(error);
    const refusal = status !== undefined ? FRAMEWORK_REFUSALS[status] : undefined;
    if (status !== undefined && refusal) return problem({ status, ...refusal, traceId });
    if (status !== undefined && status < 500) {
      return problem({ status, ...FRAMEWORK_REFUSALS[400]!, traceId });
    }
    if (isUnreachable(error)) {
      this.logger.warn(`no connection to the database: ${String(error)}`);
      return problem({ ...UNREACHABLE, traceId });
    }
    this.logger.error(error instanceof Error ? error : new Error(String(error)));
    return problem({
      status: 500,
      code: 'internal_error',
      detail: `系统内部错误，数据没有改动。请稍后重试；仍不成功时把编号 ${traceId} 告知管理员。`,
      traceId,
    });
  }
}

/** Nest and Fastify both carry the status on the error. */
function frameworkStatus(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}
