import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { noSuch } from '../../platform/http/identifier.js';
import { Public } from '../../platform/security/decorators.js';
import { ApiDocument } from '../openapi/api-document.js';

const ASSETS: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

const PAGE = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>分工 Fengong · 接口文档</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body><div id="ui"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body></html>`;

const START = `window.ui = SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#ui', deepLinking: true, persistAuthorization: true });`;

/** The page needs no inline script and nothing from outside, so that the content security policy stays strict. */
@ApiExcludeController()
@Public()
@Controller()
export class DocsController {
  private readonly folder = join(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'), '..');

  constructor(private readonly document: ApiDocument) {}

  @Get('api/openapi.json')
  openapi() {
    return this.document.get();
  }

  @Get('api/docs')
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE;
  }

  @Get('api/docs/start.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  start(): string {
    return START;
  }

  @Get('api/docs/:asset')
  asset(@Param('asset') asset: string, @Res() reply: FastifyReply): void {
    const mediaType = Object.hasOwn(ASSETS, asset) ? ASSETS[asset] : undefined;
    if (mediaType === undefined) throw noSuch('asset', '文件');
    void reply.type(mediaType).send(createReadStream(join(this.folder, asset)));
  }
}
