import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { AddressRefused, type GuardedAddresses } from './guarded-addresses.js';

export interface GuardedRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** http: or https:, without user and password. */
  readonly url: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
  /** From the first packet to the last byte of the answer; {@link TIME_MS} where nothing is said. */
  readonly timeMs?: number;
  /** Of the answer; {@link ANSWER_BYTES} where nothing is said. */
  readonly answerBytes?: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** The answer as UTF-8, cut at the limit. */
  readonly body: string;
  readonly cut: boolean;
}

const TIME_MS = 15_000;
const ANSWER_BYTES = 64 * 1024;

/** No answer came. `reason` is Chinese, for administrators, and names neither path nor secret. */
export class NoAnswer extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'NoAnswer';
  }
}

/**
 * The one way in which the service asks others by HTTP: a time and a size that cannot be exceeded, no redirect followed
 * (a 3xx is an answer like any other), no private address unless the operator has named it, a connection per request.
 */
export class GuardedHttp {
  /** @param attemptMs no request without a time of its own takes longer. */
  constructor(
    private readonly addresses: GuardedAddresses,
    private readonly attemptMs = TIME_MS,
  ) {}

  /** @throws NoAnswer when there was no connection, no answer in time, or something that is not HTTP. */
  async send(request: GuardedRequest): Promise<HttpAnswer> {
    try {
      return await this.exchange(request);
    } catch (error) {
      throw new NoAnswer(reasonOf(error));
    }
  }

  private exchange(request: GuardedRequest): Promise<HttpAnswer> {
    const url = new URL(request.url);
    this.addresses.checkLiteral(url.hostname.replace(/^\[|\]$/g, ''));
    const options: RequestOptions = {
      method: request.method,
      headers: { 'user-agent': 'Fengong', ...request.headers, ...lengthOf(request.body) },
      agent: false,
      lookup: this.addresses.lookup,
      signal: AbortSignal.timeout(request.timeMs ?? Math.min(TIME_MS, this.attemptMs)),
    };
    return new Promise((resolve, reject) => {
      const begun = url.protocol === 'https:' ? httpsRequest(url, options) : httpRequest(url, options);
      begun.once('error', reject);
      begun.once('response', (answer) => {
        read(answer, request.answerBytes ?? ANSWER_BYTES).then(resolve, reject);
      });
      begun.end(request.body);
    });
  }
}

function lengthOf(body: string | Buffer | undefined): OutgoingHttpHeaders {
  return body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
}

async function read(answer: IncomingMessage, limit: number): Promise<HttpAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  answer.destroy();
  const body = Buffer.concat(chunks).subarray(0, limit).toString('utf8');
  return { status: answer.statusCode ?? 0, headers: answer.headers, body, cut: size > limit };
}

const MEANINGS: Readonly<Record<string, string>> = {
  ENOTFOUND: '域名无法解析',
  EAI_AGAIN: '域名暂时无法解析',
  ECONNREFUSED: '对方拒绝连接',
  ECONNRESET: '对方中断了连接',
  ETIMEDOUT: '连接超时',
  EHOSTUNREACH: '对方主机不可达',
  ENETUNREACH: '网络不可达',
  EPIPE: '对方中断了连接',
  ABORT_ERR: '对方未在规定时间内应答',
  CERT_HAS_EXPIRED: '对方的 HTTPS 证书已过期',
  DEPTH_ZERO_SELF_SIGNED_CERT: '对方的 HTTPS 证书不受信任',
  SELF_SIGNED_CERT_IN_CHAIN: '对方的 HTTPS 证书不受信任',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: '对方的 HTTPS 证书不受信任',
  ERR_TLS_CERT_ALTNAME_INVALID: '对方的 HTTPS 证书与域名不符',
};

/** What the error of a connection means, in Chinese. */
export function reasonOf(error: unknown): string {
  if (error instanceof AddressRefused) return '该地址属于内部网络，未列入 FENGONG_OUTBOUND_ALLOW，请联系系统管理员';
  const { code = '', name } = error as { code?: unknown; name?: string };
  const known = MEANINGS[String(code)] ?? (name === 'TimeoutError' ? MEANINGS['ABORT_ERR'] : undefined);
  if (known !== undefined) return known;
  if (String(code).startsWith('HPE_')) return '对方的应答不是 HTTP';
  return `连接失败（${String(code) || '未知原因'}）`;
}
