import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength, ValidateIf } from 'class-validator';
import { IsDay } from '../../../../platform/http/is-day.js';
import { IsListOf } from '../../../../platform/http/is-list-of.js';
import { IsName } from '../../../../platform/http/is-name.js';
import { SchemeChangeDto } from './scheme-changes.dto.js';

const MOST_CHANGES = 200;

export class AdjustmentDto {
  @ApiProperty({ maxLength: 2000, example: '受外部环境影响，原定时限无法完成。' })
  @IsString()
  @MaxLength(2000)
  reason!: string;

  @ApiPropertyOptional({
    format: 'date',
    example: '2023-07-01',
    description: 'First day on which it is to be in force; left out: the day on which it is made',
  })
  @ValidateIf((body: AdjustmentDto) => body.effectiveOn !== undefined)
  @IsDay()
  effectiveOn?: string;

  @ApiProperty({ type: [SchemeChangeDto], maxItems: MOST_CHANGES })
  @IsListOf(() => SchemeChangeDto, MOST_CHANGES)
  changes!: SchemeChangeDto[];
}

export class AdjustmentApprovalDto {
  @ApiProperty({ example: '区政发〔2023〕21号', description: '文号' })
  @IsName()
  documentNumber!: string;

  @ApiProperty({ format: 'date', example: '2023-06-29' })
  @IsDay()
  approvedOn!: string;

  @ApiPropertyOptional({
    format: 'date',
    example: '2023-07-01',
    description: 'From when the approval lets it be in force, when it says another day than the draft',
  })
  @ValidateIf((body: AdjustmentApprovalDto) => body.effectiveOn !== undefined)
  @IsDay()
  effectiveOn?: string;
}
