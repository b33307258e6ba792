import { applyDecorators, Controller, Get, Res, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { downloadStream } from '../../../platform/http/download.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ExportRows } from '../application/export-rows.query.js';
import type { ExportKind } from '../domain/exports.js';
import { EXAMPLES } from './examples.js';

const NDJSON = 'application/x-ndjson';

const Export = (kind: ExportKind, summary: string): MethodDecorator =>
  applyDecorators(
    ApiOperation({
      summary,
      description:
        'One JSON text a line, by id. `X-Change-Cursor` is a cursor of GET /changes from before the first line: follow the changes from there.',
    }),
    ApiProduces(NDJSON),
    ApiOkResponse({
      content: { [NDJSON]: { schema: { type: 'string', example: `${JSON.stringify(EXAMPLES.exported[kind])}\n` } } },
      headers: { 'X-Change-Cursor': { schema: { type: 'string' }, description: '`since` of GET /changes' } },
    }),
  );

/** For data warehouses; every export is on record before its first byte. */
@ApiTags('integration')
@ApiBearerAuth()
@Requires('exports.read')
@Controller('exports')
export class ExportsController {
  constructor(private readonly rows: ExportRows) {}

  @Get('tasks.ndjson')
  @Export('tasks', 'Every task with its parties, of all revisions')
  tasks(@Ctx() ctx: RequestContext, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.export(ctx, reply, 'tasks');
  }

  @Get('indicators.ndjson')
  @Export('indicators', 'Every indicator with its parties, of all revisions')
  indicators(@Ctx() ctx: RequestContext, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.export(ctx, reply, 'indicators');
  }

  @Get('obligations.ndjson')
  @Export('obligations', 'Who owes which report by when, and how it stands')
  obligations(@Ctx() ctx: RequestContext, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.export(ctx, reply, 'obligations');
  }

  @Get('reports.ndjson')
  @Export('reports', 'Every report but drafts and withdrawn ones')
  reports(@Ctx() ctx: RequestContext, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.export(ctx, reply, 'reports');
  }

  @Get('measurements.ndjson')
  @Export('measurements', 'Every value that was accepted, superseded ones too')
  measurements(@Ctx() ctx: RequestContext, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.export(ctx, reply, 'measurements');
  }

  @Get('progress.ndjson')
  @Export('progress', 'The roll-up as it is kept: scheme, sections, tasks, indicators, units; `result` by `nodeType`')
  progress(@Ctx() ctx: RequestContext, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.export(ctx, reply, 'progress');
  }

  private async export(ctx: RequestContext, reply: FastifyReply, kind: ExportKind): Promise<StreamableFile> {
    const { fileName, lines, cursor } = await this.rows.run(ctx, kind);
    void reply.header('x-change-cursor', cursor);
    return downloadStream({ fileName, mediaType: NDJSON }, lines);
  }
}
