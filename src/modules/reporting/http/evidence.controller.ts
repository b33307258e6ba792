import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AcceptsUpload } from '../../../platform/http/body-kind.interceptor.js';
import { downloadStream } from '../../../platform/http/download.js';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import { readUploads } from '../../../platform/http/upload.js';
import { validationPipe } from '../../../platform/http/validation.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { AttachEvidence, type BringFiles } from '../application/attach-evidence.js';
import { DetachEvidence } from '../application/detach-evidence.js';
import { EvidenceFile } from '../application/evidence-file.query.js';
import { ListEvidence } from '../application/list-evidence.query.js';
import { PurgeEvidence } from '../application/purge-evidence.js';
import { EvidenceFormDto, PurgeEvidenceDto, ValueEvidenceFormDto } from './evidence.dto.js';
import { EVIDENCE_EXAMPLES } from './evidence.examples.js';

const EvidenceId = (): ParameterDecorator => Param('evidenceId', new Identifier('evidence', '佐证材料'));
const MeasurementId = (): ParameterDecorator => Param('id', new Identifier('measurement', '数据'));
const ReportId = (): ParameterDecorator => Param('id', new Identifier('report', '填报'));

@ApiTags('reporting')
@ApiBearerAuth()
@Controller()
export class EvidenceController {
  constructor(
    private readonly attachEvidence: AttachEvidence,
    private readonly listEvidence: ListEvidence,
    private readonly evidenceFile: EvidenceFile,
    private readonly detachEvidence: DetachEvidence,
    private readonly purgeEvidence: PurgeEvidence,
  ) {}

  @Get('reports/:id/evidence')
  @Requires('obligations.read')
  @ApiOperation({ summary: 'The files of a report, and which other reports have the same ones' })
  @ApiOkResponse({ schema: { example: EVIDENCE_EXAMPLES.list } })
  list(@Ctx() ctx: RequestContext, @ReportId() id: string) {
    return this.listEvidence.run(ctx, id);
  }

  @Post('reports/:id/evidence')
  @Requires('reports.write')
  @AcceptsUpload()
  @ApiIfMatch()
  @ApiOperation({
    summary: 'Attach files to a draft or a returned report, all or none',
    description:
      'What a file is, is told by its content: PDF, OFD, Office and WPS files without macros, JPEG, PNG, plain text. The limits of size and number are those of the installation. 422 `evidence_refused` says in `errors` which file was refused for what.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'array', items: { type: 'string', format: 'binary' } },
        note: { type: 'string', maxLength: 500, example: '验收单第 2 页' },
        targetId: { type: 'string', format: 'uuid', description: 'The target of the report that the files bear out' },
        indicatorId: { type: 'string', format: 'uuid', description: 'The indicator that they bear out' },
      },
    },
  })
  @ApiCreatedResponse({ schema: { example: EVIDENCE_EXAMPLES.list } })
  attach(
    @Ctx() ctx: RequestContext,
    @ReportId() reportId: string,
    @IfMatch() version: number,
    @Req() request: FastifyRequest,
  ) {
    return this.attachEvidence.run(
      ctx,
      { holder: { type: 'report', id: reportId }, version },
      filesOf(request, EvidenceFormDto),
    );
  }

  @Delete('reports/:id/evidence/:evidenceId')
  @HttpCode(200)
  @Requires('reports.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Take a file off a draft or a returned report; it is kept until its retention ends' })
  @ApiOkResponse({ schema: { example: EVIDENCE_EXAMPLES.empty } })
  detach(
    @Ctx() ctx: RequestContext,
    @ReportId() reportId: string,
    @EvidenceId() evidenceId: string,
    @IfMatch() version: number,
  ) {
    return this.detachEvidence.run(ctx, { holder: { type: 'report', id: reportId }, version, evidenceId });
  }

  @Post('measurements/:id/evidence')
  @Requires('measurements.write')
  @AcceptsUpload()
  @ApiIfMatch()
  @ApiOperation({
    summary: 'Attach files to a value recorded apart from reports, all or none',
    description:
      'Until the value is reviewed; a unit to its own values, a coordinator to those that he recorded. A base value or assigned target that a document decided (文号) is accepted at once, and takes files as long as it holds. Types and limits are those of reports.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'array', items: { type: 'string', format: 'binary' } },
        note: { type: 'string', maxLength: 500, example: '验收单第 2 页' },
      },
    },
  })
  @ApiCreatedResponse({ schema: { example: EVIDENCE_EXAMPLES.ofValue } })
  attachToValue(
    @Ctx() ctx: RequestContext,
    @MeasurementId() id: string,
    @IfMatch() version: number,
    @Req() request: FastifyRequest,
  ) {
    return this.attachEvidence.run(
      ctx,
      { holder: { type: 'measurement', id }, version },
      filesOf(request, ValueEvidenceFormDto),
    );
  }

  @Delete('measurements/:id/evidence/:evidenceId')
  @HttpCode(200)
  @Requires('measurements.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Take a file off a value that is not reviewed yet; it is kept until its retention ends' })
  @ApiOkResponse({ schema: { example: { ...EVIDENCE_EXAMPLES.ofValue, items: [], version: 3 } } })
  detachFromValue(
    @Ctx() ctx: RequestContext,
    @MeasurementId() id: string,
    @EvidenceId() evidenceId: string,
    @IfMatch() version: number,
  ) {
    return this.detachEvidence.run(ctx, { holder: { type: 'measurement', id }, version, evidenceId });
  }

  @Get('evidence/:id/content')
  @Requires('obligations.read')
  @ApiOperation({ summary: 'Download a file; its SHA-256 is checked on the way' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(@Ctx() ctx: RequestContext, @Param('id', new Identifier('evidence', '佐证材料')) id: string) {
    const { file, content } = await this.evidenceFile.run(ctx, id);
    return downloadStream(file, content);
  }

  @Post('schemes/:id/evidence/purge')
  @HttpCode(200)
  @Requires('evidence.purge')
  @ApiOperation({
    summary: "Destroy the files of a scheme's evidence after their retention",
    description: '409 `retention_running` before. Reports and values keep the name, size and SHA-256 of each file.',
  })
  @ApiOkResponse({ schema: { example: EVIDENCE_EXAMPLES.purged } })
  purge(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('scheme', '分工方案')) schemeId: string,
    @Body() { reason }: PurgeEvidenceDto,
  ) {
    return this.purgeEvidence.run(ctx, { schemeId, reason });
  }
}

function filesOf(request: FastifyRequest, metatype: typeof EvidenceFormDto | typeof ValueEvidenceFormDto): BringFiles {
  return async (limits, take) => {
    const fields = await readUploads(request, limits, take);
    return (await validationPipe().transform(fields, { type: 'body', metatype })) as EvidenceFormDto;
  };
}
