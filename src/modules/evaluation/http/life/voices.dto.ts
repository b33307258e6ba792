import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { IsDay } from '../../../../platform/http/is-day.js';
import { PageQuery } from '../../../../platform/http/keyset.js';

export const LONGEST_WORDS = 8000;
export const DECIMAL = /^-?\d{1,20}(\.\d{1,10})?$/;
export const DECIMAL_MESSAGE = '数值应为十进制数，如 12.5，最多 20 位整数、10 位小数';
const SWITCH: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false };
const DETAILED = ['TASK', 'SECTION'] as const;

/** A query parameter that is on or off; what is neither stays and is refused. */
export function toSwitch({ value }: { value: unknown }): unknown {
  return typeof value === 'string' ? (SWITCH[value] ?? value) : value;
}

export class VoicesQueryDto extends PageQuery {
  @ApiPropertyOptional({ type: Boolean, default: false, description: 'true: only what is still to be answered' })
  @IsOptional()
  @Transform(toSwitch)
  @IsBoolean({ message: 'missing 应为 true 或 false' })
  missing?: boolean;
}

export class ComparisonQueryDto {
  @ApiPropertyOptional({ type: Boolean, default: false, description: 'true: only items on which somebody differs' })
  @IsOptional()
  @Transform(toSwitch)
  @IsBoolean({ message: 'differing 应为 true 或 false' })
  differing?: boolean;
}

export class OpenSelfEvaluationDto {
  @ApiProperty({ format: 'date', example: '2023-07-14', description: 'Last day to hand in' })
  @IsDay()
  dueOn!: string;

  @ApiPropertyOptional({
    enum: DETAILED,
    default: 'TASK',
    description: 'A text for each task, or one for each section',
  })
  @IsOptional()
  @IsIn(DETAILED, { message: 'by 应为 TASK（按任务）或 SECTION（按板块）' })
  by?: (typeof DETAILED)[number];
}

export class FindingDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '52.5',
    description: 'Of an indicator in its unit, of a task or section the percent done, 0…100',
  })
  @IsOptional()
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  value?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'GREEN',
    description: 'Of an indicator one of the conclusions, of a task one of the lights',
  })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  conclusion?: string | null;
}

export class WriteSelfEvaluationDto extends FindingDto {
  @ApiProperty({ maxLength: LONGEST_WORDS, example: '建成概念验证中心2家，进度符合预期。' })
  @IsString()
  @MaxLength(LONGEST_WORDS)
  text!: string;
}

export class WriteThirdPartyDto extends FindingDto {
  @ApiProperty({ maxLength: LONGEST_WORDS, example: '现场核查5家企业，其中1家尚未投产。' })
  @IsString()
  @MaxLength(LONGEST_WORDS)
  reason!: string;

  @ApiProperty({ maxLength: 500, example: '2023年6月现场核查记录' })
  @IsString()
  @MaxLength(500)
  source!: string;
}

export class LifeReasonDto {
  @ApiProperty({ maxLength: 2000, example: '请补充未完成部分的原因。' })
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class AskOpinionsDto {
  @ApiProperty({ type: [String], format: 'uuid', example: ['01890a5d-ac96-774b-bcce-b302099a8057'] })
  @IsArray()
  @ArrayMinSize(1, { message: '请至少选择一个单位' })
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  unitIds!: string[];

  @ApiProperty({ format: 'date', example: '2023-07-14', description: 'Last day to answer' })
  @IsDay()
  dueOn!: string;
}

export class AnswerOpinionDto {
  @ApiProperty({ example: true, description: 'false: no objection, and no opinion is given' })
  @IsBoolean({ message: 'objection 应为 true（有意见）或 false（无意见）' })
  objection!: boolean;

  @ApiPropertyOptional({ maxLength: LONGEST_WORDS, example: '第3项任务的完成情况建议补充6月数据。' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  opinion?: string;
}

export class DecideOpinionDto extends LifeReasonDto {
  @ApiProperty({ example: true, description: 'Whether the opinion is taken' })
  @IsBoolean({ message: 'taken 应为 true（采纳）或 false（不采纳）' })
  taken!: boolean;
}
