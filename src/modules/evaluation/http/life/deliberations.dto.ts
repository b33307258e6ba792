import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsDay } from '../../../../platform/http/is-day.js';
import { IsListOf } from '../../../../platform/http/is-list-of.js';
import { IsName } from '../../../../platform/http/is-name.js';
import { LONGEST_WORDS } from './voices.dto.js';

const MOST_ITEMS = 100;

export class NewFollowUpDto {
  @ApiProperty({ maxLength: LONGEST_WORDS, example: '加快补齐学位缺口，年内报告进展。' })
  @IsString()
  @MaxLength(LONGEST_WORDS)
  text!: string;

  @ApiProperty({ format: 'uuid', description: 'The lead unit' })
  @IsUUID()
  unitId!: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'The task that it concerns' })
  @IsOptional()
  @IsUUID()
  taskId?: string | null;

  @ApiProperty({ format: 'date', example: '2023-12-31' })
  @IsDay()
  deadline!: string;
}

export class RecordDeliberationDto {
  @ApiProperty({ example: '区人大常发〔2023〕15号', description: '文号' })
  @IsName()
  documentNumber!: string;

  @ApiProperty({ format: 'date', example: '2023-06-28' })
  @IsDay()
  issuedOn!: string;

  @ApiProperty({ maxLength: LONGEST_WORDS, example: '会议同意中期评估报告，并提出如下审议意见。' })
  @IsString()
  @MaxLength(LONGEST_WORDS)
  text!: string;

  @ApiProperty({ type: [NewFollowUpDto], maxItems: MOST_ITEMS, description: 'What is to be done, by whom, by when' })
  @IsListOf(() => NewFollowUpDto, MOST_ITEMS)
  followUps!: NewFollowUpDto[];
}

export class FollowUpTextDto {
  @ApiProperty({ maxLength: LONGEST_WORDS, example: '已新增学位1200个，其余项目年底前交付。' })
  @IsString()
  @MaxLength(LONGEST_WORDS)
  text!: string;
}
