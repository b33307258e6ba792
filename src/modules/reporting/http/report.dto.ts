import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { ACCEPT_LIMIT } from '../application/accept-reports.js';
import { TEXT_LIMIT } from '../domain/validate-report.js';
import { DECIMAL, DECIMAL_MESSAGE, VALUE_STATUSES, type ValueStatus } from '../domain/vocabulary.js';

const PERCENT = /^\d{1,3}(\.\d{1,10})?$/;
const PERCENT_MESSAGE = '应为以文字表示的 0 至 100 的数，如 "62.5"';
const TOO_LONG = `最多 ${TEXT_LIMIT} 字`;

export class MeasurePercentDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  measureId!: string;

  @ApiProperty({ example: '55' })
  @Matches(PERCENT, { message: PERCENT_MESSAGE })
  percent!: string;
}

export class CarriedValueDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'A target of the reported task; else give indicatorId' })
  @IsOptional()
  @IsUUID()
  targetId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The reported indicator' })
  @IsOptional()
  @IsUUID()
  indicatorId?: string;

  @ApiPropertyOptional({ example: '2023-06-30', description: 'Default: the last day of the cycle' })
  @IsOptional()
  @IsDay()
  periodEnd?: string;

  @ApiProperty({ example: '36.8' })
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  value!: string;

  @ApiPropertyOptional({ default: false, description: 'true: the amount of one period; false: a standing at its end' })
  @IsOptional()
  @IsBoolean()
  flow?: boolean;

  @ApiPropertyOptional({ enum: VALUE_STATUSES, default: 'FINAL', description: '初步 or 最终核实' })
  @IsOptional()
  @IsIn(VALUE_STATUSES)
  status?: ValueStatus;

  @ApiProperty({ example: '区统计局月报' })
  @IsString()
  @MaxLength(500, { message: '最多 500 字' })
  source!: string;
}

/** Members left out stay as they are; null clears a text; a list replaces the former one. */
export class ReportDto {
  @ApiPropertyOptional({ example: '建成概念验证中心 2 家，在建 1 家。', maxLength: TEXT_LIMIT })
  @ValidateIf((body: ReportDto) => body.progressText !== undefined)
  @IsString()
  @MaxLength(TEXT_LIMIT, { message: TOO_LONG })
  progressText?: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: '50' })
  @IsOptional()
  @Matches(PERCENT, { message: PERCENT_MESSAGE })
  percent?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '用地指标尚未落实。', maxLength: TEXT_LIMIT })
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_LIMIT, { message: TOO_LONG })
  issues?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '三季度完成主体工程。', maxLength: TEXT_LIMIT })
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_LIMIT, { message: TOO_LONG })
  nextSteps?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '请市级部门协调用地指标。',
    maxLength: TEXT_LIMIT,
    description: '需协调事项',
  })
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_LIMIT, { message: TOO_LONG })
  coordinationNeeds?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '2024-06-30', description: '计划完成日' })
  @IsOptional()
  @IsDay()
  plannedCompletionOn?: string | null;

  @ApiPropertyOptional({ type: [MeasurePercentDto] })
  @ValidateIf((body: ReportDto) => body.measures !== undefined)
  @IsListOf(() => MeasurePercentDto, 200)
  measures?: MeasurePercentDto[];

  @ApiPropertyOptional({ type: [CarriedValueDto] })
  @ValidateIf((body: ReportDto) => body.measurements !== undefined)
  @IsListOf(() => CarriedValueDto, 200)
  measurements?: CarriedValueDto[];
}

export class OpenReportDto extends ReportDto {
  @ApiPropertyOptional({ default: false, description: 'Begin with the content of the last accepted report' })
  @IsOptional()
  @IsBoolean()
  prefill?: boolean;
}

export class SubmitReportDto {
  @ApiPropertyOptional({
    type: [String],
    example: ['same_text'],
    description: 'Keys of the warnings that the unit knows of; the 422 and GET /reports/{id}/check name them',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500, { message: '最多 500 项' })
  @IsString({ each: true, message: '每一项应为文字' })
  @MaxLength(100, { each: true, message: '每一项最多 100 字' })
  acknowledgedWarnings?: string[];
}

export class NoChangeDto extends SubmitReportDto {
  @ApiProperty({ example: true, description: 'true: the unit knows that the last figures are repeated and submitted' })
  @IsBoolean()
  confirm!: boolean;
}

export class ReportVersionDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;

  @ApiProperty({ example: 3, description: 'The version that was seen' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version!: number;
}

export class AcceptReportsDto {
  @ApiProperty({ type: [ReportVersionDto], maxItems: ACCEPT_LIMIT })
  @IsListOf(() => ReportVersionDto, ACCEPT_LIMIT)
  items!: ReportVersionDto[];
}

export class ReasonDto {
  @ApiProperty({ example: '缺少第二项举措的进展，请补充后重新提交。' })
  @IsString()
  @MaxLength(500, { message: '最多 500 字' })
  reason!: string;
}
