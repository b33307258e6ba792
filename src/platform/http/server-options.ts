import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { newId } from '../ids.js';
import { problem, PROBLEM_MEDIA_TYPE, type Problem } from './problem.js';

const JSON_BODY_LIMIT_BYTES = 2 * 1024 * 1024;

/**
 * Who sends a byte now and then holds a connection for as long as he likes, unless somebody counts: a connection has to
 * bring the head of a request within `headersTimeout` and all of it within `requestTimeout`, which is enough for the
 * largest upload at 3 Mbit/s. Node looks every `connectionsCheckingInterval`.
 */
const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 60_000;
const CHECK_EVERY_MS = 1_000;
/** A caller that takes nothing of its answer for so long is gone. The streams of events send a line every ten seconds. */
const SILENT_CONNECTION_MS = 120_000;

/** What Node, the router and a service that is ending refuse by themselves, before there is a request of the framework. */
const REFUSALS = {
  timeout: { status: 408, code: 'request_timeout', detail: '请求没有在限定时间内发完，连接已关闭。请检查网络后重试。' },
  headers: { status: 431, code: 'headers_too_large', detail: '请求头过大，请减少 Cookie 或自定义请求头后重试。' },
  message: {
    status: 400,
    code: 'malformed_message',
    detail: '请求不符合 HTTP/1.1 格式，无法处理。请检查客户端或代理。',
  },
  url: { status: 400, code: 'malformed_url', detail: '地址中的百分号编码不正确，请按 UTF-8 重新编码。' },
  long: { status: 414, code: 'url_too_long', detail: '地址过长，请核对编号，或改用请求内容传递。' },
  stopping: { status: 503, code: 'service_stopping', detail: '服务正在停止或重启，这次请求没有办理，请稍后重试。' },
} as const;
type Refusal = keyof typeof REFUSALS;

/** Options of the Fastify adapter: the limits of a connection, and our words for what is refused below our own code. */
export const SERVER_OPTIONS = {
  bodyLimit: JSON_BODY_LIMIT_BYTES,
  forceCloseConnections: 'idle',
  // The adapter refuses in our own words, and earlier.
  return503OnClosing: false,
  requestTimeout: REQUEST_TIMEOUT_MS,
  connectionTimeout: SILENT_CONNECTION_MS,
  http: { headersTimeout: HEADERS_TIMEOUT_MS, connectionsCheckingInterval: CHECK_EVERY_MS },
  frameworkErrors: (error: { readonly code: string }, _request: FastifyRequest, reply: FastifyReply): void => {
    const answer = refused(error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? 'long' : 'url');
    void reply.status(answer.status).header('content-type', PROBLEM_MEDIA_TYPE).send(answer);
  },
  clientErrorHandler: (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    if (socket.writable) socket.write(messageOf(refused(refusalFor(error.code))));
    socket.destroySoon();
  },
} as const;

function refusalFor(code: string | undefined): Refusal {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'timeout';
  return code === 'HPE_HEADER_OVERFLOW' ? 'headers' : 'message';
}

export function refused(refusal: Refusal): Problem {
  return problem({ ...REFUSALS[refusal], traceId: newId() });
}

function messageOf(answer: Problem): string {
  const body = JSON.stringify(answer);
  return [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`,
    `content-type: ${PROBLEM_MEDIA_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    '',
    body,
  ].join('\r\n');
}
