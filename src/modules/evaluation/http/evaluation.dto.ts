import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../../../platform/http/keyset.js';
import { IsDay } from '../../../platform/http/is-day.js';
import { LIGHTS, type Light } from '../domain/conclusion.js';
import type { EvaluationKind } from '../domain/snapshot.js';

const KINDS: readonly EvaluationKind[] = ['ANNUAL', 'MID_TERM', 'FINAL'];

export class ProgressQuery {
  @ApiPropertyOptional({
    format: 'date',
    example: '2023-06-30',
    description: 'Day of the plan up to today, the default',
  })
  @IsOptional()
  @IsDay()
  asOf?: string;
}

/** `policy` is the id of a version of the rating policy. */
export class DayAndPolicyQuery extends ProgressQuery {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Version of the rating policy; default: the one in force that day',
  })
  @IsOptional()
  @IsUUID()
  policy?: string;
}

export class TaskLightsQueryDto extends PageQuery {
  @ApiPropertyOptional({ enum: Object.keys(LIGHTS) })
  @IsOptional()
  @IsIn(Object.keys(LIGHTS), { message: 'light 应为 BLUE、GREEN、YELLOW、RED 或 GREY' })
  light?: Light;

  @ApiPropertyOptional({ format: 'uuid', description: 'Tasks that this unit leads, itself or as a member of a group' })
  @IsOptional()
  @IsUUID()
  leadUnit?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Section id' })
  @IsOptional()
  @IsUUID()
  section?: string;
}

export class ExplanationQuery extends DayAndPolicyQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'The scheme; required for a unit, else not looked at' })
  @IsOptional()
  @IsUUID()
  scheme?: string;
}

export class ScopeDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Sections of the scheme' })
  @IsArray()
  @ArrayMinSize(1, { message: '请至少选择一个板块' })
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  sectionIds!: string[];

  @ApiPropertyOptional({ default: false, description: 'Whether the indicators are judged too' })
  @IsOptional()
  @IsBoolean({ message: 'indicators 应为 true 或 false' })
  indicators?: boolean;
}

export class CreateEvaluationDto {
  @ApiProperty({ enum: KINDS, example: 'MID_TERM' })
  @IsIn(KINDS, { message: '评估种类应为 ANNUAL（年度）、MID_TERM（中期）或 FINAL（总结）' })
  kind!: EvaluationKind;

  @ApiProperty({ format: 'date', example: '2023-06-30', description: 'Facts that speak of days up to this one count' })
  @IsDay()
  asOf!: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Version of the rating policy; default: the one in force on asOf',
  })
  @IsOptional()
  @IsUUID()
  policyId?: string;

  @ApiPropertyOptional({ type: () => ScopeDto, description: 'Left out: the whole scheme' })
  @IsOptional()
  @IsObject({ message: 'scope 应为对象' })
  @ValidateNested()
  @Type(() => ScopeDto)
  scope?: ScopeDto;

  @ApiPropertyOptional({
    maxLength: 500,
    example: '人大常委会12月下旬听取报告，数据截至11月30日',
    description: 'Why an annual evaluation looks on another day than 31 December; without it that is refused',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  asOfReason?: string;
}

export class ReturnEvaluationDto {
  @ApiProperty({ maxLength: 2000, example: '请补充“单位地区生产总值能耗”的数据后重新评估。' })
  @IsString()
  @MaxLength(2000)
  reason!: string;
}
