import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export const S3_ACCESS_KEY = 'AKIDTEST';
export const S3_SECRET_KEY = 'only-for-tests/+=';
const REGION = 'us-east-1';

export interface S3Server {
  readonly endpoint: string;
  readonly bucket: string;
  /** Object key → its bytes; a test may damage or remove them. */
  readonly objects: Map<string, Buffer>;
  /** Requests that were refused for their signature, as the codes of their answers. */
  readonly refused: string[];
  /** Requests that failed, before the server answers again. */
  failNext(times: number): void;
  close(): Promise<void>;
}

class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

/**
 * As much of S3 as the service asks for: HEAD of the bucket, PUT, GET, HEAD and DELETE of its objects, by path. Signatures
 * (Signature Version 4 in the header) are recomputed from what came over the wire, and the payload hash and the checksum
 * from the body; chunked signatures are refused. After Amazon's "Authenticating Requests: Using the Authorization Header".
 */
export async function startS3Server(bucket = 'fengong'): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const refused: string[] = [];
  let failures = 0;
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request);
    try {
      if (failures > 0) {
        failures -= 1;
        throw new Refusal(500, 'InternalError');
      }
      requireSigned(request, body);
      serve(request, body, response);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.status === 403 || error.status === 400) refused.push(error.code);
      response.writeHead(error.status, { 'content-type': 'application/xml' });
      response.end(request.method === 'HEAD' ? undefined : `<Error><Code>${error.code}</Code></Error>`);
    }
  };
  const serve = (request: IncomingMessage, body: Buffer, response: ServerResponse): void => {
    const path = decodeURIComponent(new URL(request.url!, 'http://s3').pathname);
    if (request.method === 'HEAD' && [`/${bucket}`, `/${bucket}/`].includes(path)) {
      response.writeHead(200).end();
      return;
    }
    if (!path.startsWith(`/${bucket}/`)) throw new Refusal(404, 'NoSuchBucket');
    const key = path.slice(bucket.length + 2);
    if (request.method === 'PUT') {
      objects.set(key, body);
      response.writeHead(200).end();
      return;
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      response.writeHead(204).end();
      return;
    }
    const found = objects.get(key);
    if (!found) throw new Refusal(404, 'NoSuchKey');
    response.writeHead(200, { 'content-length': found.length, 'x-amz-checksum-sha256': base64Sha256(found) });
    response.end(request.method === 'HEAD' ? undefined : found);
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bucket,
    objects,
    refused,
    failNext: (times) => {
      failures = times;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const hex = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const base64Sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('base64');
const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();

function requireSigned(request: IncomingMessage, body: Buffer): void {
  const { headers } = request;
  const header = (name: string): string => String(headers[name] ?? '');
  const parts = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
    header('authorization'),
  );
  if (!parts) throw new Refusal(403, 'AccessDenied');
  const [, credential, signedHeaders, signature] = parts as unknown as [string, string, string, string];
  const [accessKey, day, region, service, terminator] = credential.split('/');
  const scope = `${day}/${REGION}/s3/aws4_request`;
  if (accessKey !== S3_ACCESS_KEY) throw new Refusal(403, 'InvalidAccessKeyId');
  if (`${day}/${region}/${service}/${terminator}` !== scope) throw new Refusal(400, 'AuthorizationHeaderMalformed');
  const names = signedHeaders.split(';');
  const wanted = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))];
  if (wanted.some((name) => !names.includes(name))) throw new Refusal(403, 'AccessDenied');
  const payload = header('x-amz-content-sha256');
  const canonical = canonicalRequest(request, names, payload);
  const toSign = ['AWS4-HMAC-SHA256', header('x-amz-date'), scope, hex(canonical)].join('\n');
  const steps = [day!, REGION, 's3', 'aws4_request', toSign];
  const mac = steps.reduce<string | Buffer>((key, step) => hmac(key, step), `AWS4${S3_SECRET_KEY}`) as Buffer;
  if (!timingSafeEqual(mac, Buffer.from(signature, 'hex'))) throw new Refusal(403, 'SignatureDoesNotMatch');
  if (payload !== hex(body)) throw new Refusal(400, 'XAmzContentSHA256Mismatch');
  const checksum = headers['x-amz-checksum-sha256'];
  if (request.method === 'PUT' && checksum !== base64Sha256(body)) throw new Refusal(400, 'BadDigest');
}

function canonicalRequest(request: IncomingMessage, names: readonly string[], payload: string): string {
  const url = new URL(request.url!, 'http://s3');
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  const lines = names.map(
    (name) =>
      `${name}:${String(request.headers[name] ?? '')
        .trim()
        .replace(/ +/g, ' ')}\n`,
  );
  return [request.method, url.pathname, query, lines.join(''), names.join(';'), payload].join('\n');
}
