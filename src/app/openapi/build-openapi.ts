import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { describeAnswers } from './answers.js';
import { describeClientAccess } from './client-access.js';
import { describeRefusals } from './describe-refusals.js';
import { handlersOf } from './handlers.js';
import { nameOperations } from './operation-names.js';
import { givePlainExamples } from './plain-examples.js';
import { describeWholeNumbers } from './whole-numbers.js';

const DESCRIPTION = `Fengong 分工 tracks how a government carries out its five-year plan.

* Sign in with \`POST /api/v1/auth/login\`, then send \`Authorization: Bearer <token>\`.
* Programs of office systems get a token by \`POST /api/v1/oauth/token\`, and say in \`On-Behalf-Of\` for whom they act.
* Errors are RFC 9457 problem details with a stable \`code\` and a Chinese \`detail\`. Each operation names its codes by
  status. Below the operations: 400 \`malformed_url\`, \`malformed_message\`, 404 \`route_not_found\`, 408 \`request_timeout\`,
  414 \`url_too_long\`, 431 \`headers_too_large\`, 503 \`service_stopping\` while it restarts, 503 \`database_unreachable\`, and 500 \`internal_error\`, a fault of ours.
* Every POST may carry \`Idempotency-Key\`: same key and body replays the answer (\`Idempotency-Replayed: true\`), another
  body is 422, a run still going on is 409.
* What can be edited has an \`ETag\`; changing it takes \`If-Match\`: 428 when missing, 412 when stale.
* Lists answer \`{ items, nextCursor }\`; pass \`nextCursor\` as \`cursor\` for the next page, at most 200 items each.`;

/** In the order in which a district comes to need them. */
const TAGS: readonly [string, string][] = [
  ['session', '登录与本人'],
  ['units', '单位、别名与单位组'],
  ['intake', '导入分工方案'],
  ['schemes', '分工方案、任务与指标'],
  ['annual-plans', '年度滚动计划'],
  ['reporting', '填报、审核与指标数据'],
  ['reminders', '提醒'],
  ['calendar', '工作日历'],
  ['notifications', '消息与投递'],
  ['todos', '待办'],
  ['evaluation', '进展汇总与评估'],
  ['publication', '公众页'],
  ['supervision', '督查'],
  ['users', '用户'],
  ['todo-connectors', '办公系统待办对接'],
  ['api-clients', '接口客户端与访问令牌'],
  ['single-sign-on', '单点登录与登录链接'],
  ['synchronisation', '单位与人员同步'],
  ['integration', '事件、变更与导出'],
  ['operations', '运行状况与审计'],
];

/** Makes the OpenAPI 3.1 document from the routes; a copy is committed at `docs/openapi.json` and checked in CI. */
export function buildOpenApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Fengong 分工')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .setOpenAPIVersion('3.1.0')
    // Swagger takes every bearer token for a JWT.
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'opaque',
      description: 'Token of a person who has signed in',
    });
  for (const [name, description] of TAGS) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), { deepScanRoutes: true });
  describeWholeNumbers(document);
  givePlainExamples(document);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA },
  };
  const handlers = handlersOf(app);
  describeClientAccess(handlers, document);
  describeAnswers(document);
  describeRefusals(handlers, document);
  nameOperations(document);
  return document;
}

const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'traceId'],
  properties: {
    type: { type: 'string', example: 'urn:fengong:problem:stale_version' },
    title: { type: 'string', example: '内容已被修改' },
    status: { type: 'integer', example: 412 },
    code: { type: 'string', example: 'stale_version' },
    detail: { type: 'string', example: '内容已被他人修改。请重新打开，核对最新内容后再提交。' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'message'],
        properties: { field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
    current: { type: 'object', additionalProperties: true, description: 'with 412: the thing as it is now' },
    traceId: { type: 'string', description: 'finds the log lines of this request' },
  },
};
