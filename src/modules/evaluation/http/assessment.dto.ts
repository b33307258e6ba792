import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import type { JsonObject } from '../../../platform/json.js';
import { DEFAULT_ASSESSMENT_RULES } from '../domain/assessment/assessment-rules.js';

export class AssessmentRulesDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: DEFAULT_ASSESSMENT_RULES,
    description: 'All settings: weights by component, points by light and by conclusion, working days for objections',
  })
  @IsObject()
  rules!: JsonObject;
}

export class AssessmentYearDto {
  @ApiProperty({ type: 'integer', minimum: 2000, maximum: 2100, example: 2022, description: 'A year that is over' })
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;
}

export class CreateAssessmentDto {
  @ApiProperty({ type: 'integer', minimum: 2000, maximum: 2100, example: 2022, description: 'A year that is over' })
  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;
}

class Reasoned {
  @ApiProperty({ maxLength: 2000, example: '二季度填报因系统故障延迟，已附说明。' })
  @IsString()
  @Matches(/\S/, { message: '请填写理由' })
  @MaxLength(2000)
  reason!: string;
}

export class FileObjectionDto extends Reasoned {
  @ApiProperty({ format: 'uuid', description: 'The unit that objects, of which the caller is an approver' })
  @IsUUID()
  unitId!: string;
}

export class DecideObjectionDto extends Reasoned {
  @ApiProperty({ enum: ['SCORE_KEPT', 'SCORE_CORRECTED'], example: 'SCORE_CORRECTED' })
  @IsIn(['SCORE_KEPT', 'SCORE_CORRECTED'], { message: 'outcome 应为 SCORE_KEPT（维持）或 SCORE_CORRECTED（更正）' })
  outcome!: 'SCORE_KEPT' | 'SCORE_CORRECTED';

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    example: { onTime: '100' },
    description: 'Of a correction: points 0…100 by component (led, responsible, indicators, onTime, accepted), as text',
  })
  @IsOptional()
  @IsObject()
  points?: JsonObject;
}
