import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { IsExternalId } from '../../external-ids/index.js';
import { BULK_LIMIT, HandInReports } from '../application/hand-in-reports.js';
import { ReportDto } from './report.dto.js';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

export class BulkReportDto extends ReportDto {
  @ApiProperty({
    example: 'oa-2023-0417',
    description: "The caller's name of the report; sent again, it changes nothing",
  })
  @Matches(/^[\x21-\x7e]{1,100}$/, { message: '应为 1 至 100 个可见 ASCII 字符' })
  externalId!: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'The obligation; or task, unit and periodEnd in place of it',
  })
  @IsOptional()
  @IsUUID()
  obligationId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  taskId?: string | null;

  @ApiPropertyOptional({
    type: String,
    description: "The task by the caller's own number",
    nullable: true,
    example: null,
  })
  @IsOptional()
  @IsExternalId()
  taskExternalId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @ApiPropertyOptional({
    type: String,
    description: "The unit by the caller's own number",
    nullable: true,
    example: null,
  })
  @IsOptional()
  @IsExternalId()
  unitExternalId?: string | null;

  @ApiPropertyOptional({
    type: String,
    description: 'Last day of the period, such as 2023-06-30',
    nullable: true,
    example: null,
  })
  @IsOptional()
  @IsDay()
  periodEnd?: string | null;

  @ApiPropertyOptional({ default: true, description: 'false: only kept as a draft' })
  @IsOptional()
  @IsBoolean()
  submit?: boolean;

  @ApiPropertyOptional({
    type: [String],
    example: ['same_text'],
    description: 'Keys of the warnings that the unit knows of',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500, { message: '最多 500 项' })
  @IsString({ each: true, message: '每一项应为文字' })
  @MaxLength(100, { each: true, message: '每一项最多 100 字' })
  acknowledgedWarnings?: string[];
}

export class BulkReportsDto {
  @ApiProperty({ type: [BulkReportDto], maxItems: BULK_LIMIT })
  @IsListOf(() => BulkReportDto, BULK_LIMIT)
  @ArrayMinSize(1, { message: '至少一份填报' })
  items!: BulkReportDto[];
}

const EXAMPLE = {
  items: [
    { externalId: 'oa-2023-0417', status: 200, replayed: false, report: { id: ID, state: 'UNIT_REVIEW', version: 2 } },
    {
      externalId: 'oa-2023-0418',
      status: 403,
      code: 'foreign_unit',
      detail: '这是其他单位的事项，您的岗位不能办理。请核对事项所属单位，或联系本单位的相应岗位人员。',
      errors: [],
    },
  ],
};

@ApiTags('reporting')
@ApiBearerAuth()
@Controller('reports')
export class BulkReportsController {
  constructor(private readonly handInReports: HandInReports) {}

  @Post('bulk')
  @HttpCode(200)
  @Requires('reports.write')
  @ApiOperation({
    summary: 'Hand in many reports at once, each by the caller’s own id',
    description:
      'Each stands for itself and is taken as a whole or not at all; the answer says of each what became of it, with the status and code that it would have had alone. Sent again under the same `externalId` it changes nothing (`replayed`); other content under a taken one is 422 `idempotency_key_reused`. What was refused may be mended and sent again under the same `externalId`. The obligation is named by its id, or by task, unit and last day of the period, task and unit by our ids or by the program’s own numbers. A program finds the report by its `externalId` afterwards (`GET /external-ids?kind=REPORT&externalId=…`).',
  })
  @ApiOkResponse({ schema: { example: EXAMPLE } })
  handIn(@Ctx() ctx: RequestContext, @Body() { items }: BulkReportsDto) {
    return this.handInReports.run(
      ctx,
      items.map(
        ({ externalId, obligationId, taskId, taskExternalId, unitId, unitExternalId, periodEnd, ...report }) => ({
          externalId,
          obligation: { obligationId, taskId, taskExternalId, unitId, unitExternalId, periodEnd },
          report: { ...report, submit: report.submit ?? true },
        }),
      ),
    );
  }
}
