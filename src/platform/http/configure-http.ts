import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { isUtf8 } from 'node:buffer';
import { CONFIG, type RuntimeConfig } from '../config/runtime-config.js';
import { invalid, type DomainError } from '../errors.js';
import { newId } from '../ids.js';
import { runWithCorrelation } from '../log/correlation.js';
import { BodyKindInterceptor, FORM_MEDIA_TYPE } from './body-kind.interceptor.js';
import { verifyContentDigest } from './content-digest.js';
import { ProblemFilter } from './problem.filter.js';
import { ResponseHeadersInterceptor } from './response-headers.interceptor.js';
import { MOST_FIELDS, UPLOAD_LIMIT_BYTES } from './upload.js';
import { validationPipe } from './validation.js';

export const API_PREFIX = 'api/v1';
const CORRELATION_ID = /^[\w.-]{8,64}$/;

/** Nothing from outside, no inline script. Swagger UI and component libraries set inline styles. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Everything between the socket and the controllers; the same in the service and in the tests. */
export async function configureHttp(app: NestFastifyApplication): Promise<void> {
  app.setGlobalPrefix(API_PREFIX, {
    exclude: ['demo/report.docx', 't/:code', 'health/{*path}', 'metrics', 'api/docs{/*path}', 'api/openapi.json'],
  });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new BodyKindInterceptor(app.get(Reflector)), new ResponseHeadersInterceptor());
  followCorrelation(app);
  verifyContentDigest(app);
  parseBodies(app);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    // A promise that only an installation behind HTTPS can keep.
    strictTransportSecurity: app.get<RuntimeConfig>(CONFIG).cookieSecure,
  });
  await app.register(cookie);
  await app.register(multipart, {
    limits: {
      fileSize: UPLOAD_LIMIT_BYTES,
      files: 1,
      fields: MOST_FIELDS,
      fieldSize: 64 * 1024,
      parts: MOST_FIELDS + 1,
    },
  });
}

const FORM_LIMIT_BYTES = 16 * 1024;

/** A text in another encoding would be kept with its characters replaced, and nobody would be told. */
const notUtf8 = (): DomainError => invalid('not_utf8', '内容不是 UTF-8 编码的 JSON，请按 UTF-8 编码后重新提交。');

/**
 * Bodies are JSON, multipart where a file is asked for, or a form where a standard demands one (`@AcceptsForm`). All else
 * is refused with 415: a form is what a foreign page can send without asking, and its fields are all text. The application
 * is made with `bodyParser: false`, or Nest would add its own parser of forms.
 */
function parseBodies(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('text/plain');
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (!isUtf8(body)) return done(notUtf8());
    void parseJson(request, body.toString('utf8'), done);
  });
  fastify.addContentTypeParser(
    FORM_MEDIA_TYPE,
    { parseAs: 'string', bodyLimit: FORM_LIMIT_BYTES },
    (_request: unknown, body: string, done: (error: null, form: Record<string, string | string[]>) => void) =>
      done(null, formOf(body)),
  );
}

/** A member that comes twice is a list, so that the route sees it. */
function formOf(body: string): Record<string, string | string[]> {
  const form = new URLSearchParams(body);
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const [only = '', ...more] = form.getAll(name);
      return [name, more.length === 0 ? only : [only, ...more]];
    }),
  );
}

/** The caller's `X-Request-Id`, or a new one, goes into the answer, into every log line and into the jobs. */
function followCorrelation(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      const given = request.headers['x-request-id'];
      const id = typeof given === 'string' && CORRELATION_ID.test(given) ? given : newId();
      void reply.header('x-request-id', id);
      runWithCorrelation(id, done);
    });
}
