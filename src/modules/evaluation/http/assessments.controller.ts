import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { AssessedUnit } from '../application/assessment/assessed-unit.query.js';
import { AssessmentRulesOfScheme } from '../application/assessment/assessment-rules-of-scheme.js';
import { Assessments } from '../application/assessment/assessments.query.js';
import { CreateAssessment } from '../application/assessment/create-assessment.js';
import { DecideObjection } from '../application/assessment/decide-objection.js';
import { FileObjection } from '../application/assessment/file-objection.js';
import { PreviewAssessment } from '../application/assessment/preview-assessment.query.js';
import {
  AssessmentRulesDto,
  AssessmentYearDto,
  CreateAssessmentDto,
  DecideObjectionDto,
  FileObjectionDto,
} from './assessment.dto.js';
import { ASSESSMENT_EXAMPLES } from './assessment.examples.js';

const SchemeId = (): ParameterDecorator => Param('id', new Identifier('scheme', '分工方案'));
const AssessmentId = (): ParameterDecorator => Param('id', new Identifier('assessment', '年度考核'));

@ApiTags('evaluation')
@ApiBearerAuth()
@Controller()
export class AssessmentsController {
  constructor(
    private readonly rules: AssessmentRulesOfScheme,
    private readonly assessments: Assessments,
    private readonly assessedUnit: AssessedUnit,
    private readonly preview: PreviewAssessment,
    private readonly createAssessment: CreateAssessment,
    private readonly fileObjection: FileObjection,
    private readonly decideObjection: DecideObjection,
  ) {}

  @Get('schemes/:id/assessment-rules')
  @Requires('assessments.read')
  @ApiOperation({ summary: 'How the units of a scheme are scored for 年度考核; version 0 is the default' })
  @ApiOkResponse({ schema: { example: ASSESSMENT_EXAMPLES.rules } })
  readRules(@Ctx() ctx: RequestContext, @SchemeId() id: string) {
    return this.rules.read(ctx, id);
  }

  @Put('schemes/:id/assessment-rules')
  @Requires('assessments.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Keep a new version of the rules; assessments that were made keep theirs' })
  @ApiOkResponse({ schema: { example: { ...ASSESSMENT_EXAMPLES.rules, version: 1 } } })
  replaceRules(
    @Ctx() ctx: RequestContext,
    @SchemeId() id: string,
    @IfMatch() version: number,
    @Body() body: AssessmentRulesDto,
  ) {
    return this.rules.replace(ctx, id, version, body.rules);
  }

  @Get('schemes/:id/assessments')
  @Requires('assessments.read')
  @ApiOperation({ summary: 'Assessments of a scheme, newest year first' })
  @ApiOkResponse({ schema: { example: ASSESSMENT_EXAMPLES.list } })
  list(@Ctx() ctx: RequestContext, @SchemeId() id: string, @Query() query: PageQuery) {
    return this.assessments.list(ctx, id, query);
  }

  @Get('schemes/:id/assessments/preview')
  @Requires('assessments.write')
  @ApiOperation({ summary: 'Scores as an assessment of the year would give them now; keeps nothing and tells nobody' })
  @ApiOkResponse({ schema: { example: ASSESSMENT_EXAMPLES.preview } })
  previewYear(@Ctx() ctx: RequestContext, @SchemeId() id: string, @Query() { year }: AssessmentYearDto) {
    return this.preview.run(ctx, id, year);
  }

  @Post('schemes/:id/assessments')
  @Requires('assessments.write')
  @ApiOperation({ summary: 'Freeze figures and score of every unit for a year that is over' })
  @ApiCreatedResponse({ schema: { example: ASSESSMENT_EXAMPLES.created } })
  create(@Ctx() ctx: RequestContext, @SchemeId() id: string, @Body() body: CreateAssessmentDto) {
    return this.createAssessment.run(ctx, id, body.year);
  }

  @Get('assessments/:id')
  @Requires('assessments.read')
  @ApiOperation({
    summary: 'Scores by rank with their workings; reporters and approvers see those of their units alone',
  })
  @ApiOkResponse({ schema: { example: ASSESSMENT_EXAMPLES.assessment } })
  one(@Ctx() ctx: RequestContext, @AssessmentId() id: string) {
    return this.assessments.one(ctx, id);
  }

  @Get('assessments/:id/units/:unitId')
  @Requires('assessments.read')
  @ApiOperation({
    summary: 'One unit: the tasks, indicators and reports that were counted, and all revisions of its score',
  })
  @ApiOkResponse({ schema: { example: ASSESSMENT_EXAMPLES.unit } })
  oneUnit(
    @Ctx() ctx: RequestContext,
    @AssessmentId() id: string,
    @Param('unitId', new Identifier('assessed_unit', '参加这次考核的单位')) unitId: string,
  ) {
    return this.assessedUnit.one(ctx, id, unitId);
  }

  @Post('assessments/:id/objections')
  @Requires('assessments.object')
  @ApiOperation({ summary: 'A unit objects to its newest score, once to each revision, within the days of the rules' })
  @ApiCreatedResponse({ schema: { example: ASSESSMENT_EXAMPLES.filed } })
  object(@Ctx() ctx: RequestContext, @AssessmentId() id: string, @Body() body: FileObjectionDto) {
    return this.fileObjection.run(ctx, id, body);
  }

  @Post('assessment-objections/:id/decide')
  @HttpCode(200)
  @Requires('assessments.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Keep the score, or correct it as a new revision; either with a reason' })
  @ApiOkResponse({ schema: { example: ASSESSMENT_EXAMPLES.decided } })
  decide(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('assessment_objection', '考核异议')) id: string,
    @IfMatch() version: number,
    @Body() { outcome, reason, points }: DecideObjectionDto,
  ) {
    return this.decideObjection.run(ctx, id, version, { outcome, reason, points: points ?? {} });
  }
}
