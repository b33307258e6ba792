import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import { ListMeasurements } from '../application/list-measurements.query.js';
import { ListWaitingValues } from '../application/list-waiting-values.query.js';
import { RecordMeasurement } from '../application/record-measurement.js';
import { ApproveMeasurement, ReturnMeasurement } from '../application/review-measurement.js';
import { EXAMPLES } from './examples.js';
import { MeasurementsQuery, RecordMeasurementDto } from './measurement.dto.js';
import { ReasonDto } from './report.dto.js';

const IndicatorId = (): ParameterDecorator => Param('id', new Identifier('indicator', '指标'));
const TargetId = (): ParameterDecorator => Param('id', new Identifier('target', '量化目标'));
const MeasurementId = (): ParameterDecorator => Param('id', new Identifier('measurement', '数据'));

@ApiTags('reporting')
@ApiBearerAuth()
@Controller()
export class MeasurementsController {
  constructor(
    private readonly listMeasurements: ListMeasurements,
    private readonly listWaiting: ListWaitingValues,
    private readonly recordMeasurement: RecordMeasurement,
    private readonly approveMeasurement: ApproveMeasurement,
    private readonly returnMeasurement: ReturnMeasurement,
  ) {}

  @Get('indicators/:id/measurements')
  @Requires('measurements.read')
  @ApiOperation({ summary: 'Values of an indicator by day, the superseded ones too' })
  @ApiOkResponse({ schema: { example: EXAMPLES.measurements } })
  ofIndicator(@Ctx() ctx: RequestContext, @IndicatorId() id: string, @Query() query: MeasurementsQuery) {
    return this.listMeasurements.run(ctx, { type: 'indicator', id }, query);
  }

  @Get('targets/:id/measurements')
  @Requires('measurements.read')
  @ApiOperation({ summary: 'Values of a target by day, the superseded ones too' })
  @ApiOkResponse({ schema: { example: EXAMPLES.measurements } })
  ofTarget(@Ctx() ctx: RequestContext, @TargetId() id: string, @Query() query: MeasurementsQuery) {
    return this.listMeasurements.run(ctx, { type: 'target', id }, query);
  }

  @Get('schemes/:id/waiting-measurements')
  @Requires('measurements.read')
  @ApiOperation({ summary: 'Values recorded apart from reports that wait for the coordinator, oldest first' })
  @ApiOkResponse({ schema: { example: EXAMPLES.waitingMeasurements } })
  waiting(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('scheme', '分工方案')) id: string,
    @Query() query: PageQuery,
  ) {
    return this.listWaiting.run(ctx, id, query);
  }

  @Post('indicators/:id/measurements')
  @Requires('measurements.write')
  @ApiOperation({ summary: 'Record a value of an indicator' })
  @ApiCreatedResponse({ schema: { example: EXAMPLES.measurement } })
  recordIndicator(@Ctx() ctx: RequestContext, @IndicatorId() id: string, @Body() body: RecordMeasurementDto) {
    return this.recordMeasurement.run(ctx, { ...body, item: { type: 'indicator', id } });
  }

  @Post('targets/:id/measurements')
  @Requires('measurements.write')
  @ApiOperation({ summary: "Record a value of a task's target" })
  @ApiCreatedResponse({ schema: { example: EXAMPLES.measurement } })
  recordTarget(@Ctx() ctx: RequestContext, @TargetId() id: string, @Body() body: RecordMeasurementDto) {
    return this.recordMeasurement.run(ctx, { ...body, item: { type: 'target', id } });
  }

  @Post('measurements/:id/approve')
  @HttpCode(200)
  @Requires('measurements.review')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Accept a value; the one that it replaces is kept as SUPERSEDED' })
  @ApiOkResponse({ schema: { example: EXAMPLES.acceptedMeasurement } })
  approve(@Ctx() ctx: RequestContext, @MeasurementId() measurementId: string, @IfMatch() version: number) {
    return this.approveMeasurement.run(ctx, { measurementId, version });
  }

  @Post('measurements/:id/return')
  @HttpCode(200)
  @Requires('measurements.review')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Refuse a value, with a reason' })
  @ApiOkResponse({ schema: { example: EXAMPLES.returnedMeasurement } })
  return(
    @Ctx() ctx: RequestContext,
    @MeasurementId() measurementId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonDto,
  ) {
    return this.returnMeasurement.run(ctx, { measurementId, version, reason });
  }
}
