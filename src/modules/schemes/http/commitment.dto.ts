import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min, ValidateIf } from 'class-validator';
import { PageQuery } from '../../../platform/http/keyset.js';
import {
  COMMITMENT_STATES,
  COMPARATORS,
  MEASURED_KINDS,
  type CommitmentState,
  type Comparator,
  type MeasuredKind,
} from '../domain/vocabulary.js';

const DECIMAL = /^-?\d{1,15}(\.\d{1,10})?$/;
const DECIMAL_MESSAGE = '应为以文字表示的十进制数，如 "12.5"';
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DECIDABLE = ['CANDIDATE', 'DISMISSED'] as const;
const SPEAKING = /^(?=[^]*\S)[^\0]*$/;
/** Left out it stays; unlike with `IsOptional`, null is no value. */
const present = (field: keyof UpdateCommitmentDto) =>
  ValidateIf((body: UpdateCommitmentDto) => body[field] !== undefined);

export class YearCommitmentsQuery extends PageQuery {
  @ApiPropertyOptional({ example: 2023 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1949)
  @Max(2200)
  year?: number;

  @ApiPropertyOptional({ format: 'uuid', description: 'Task id' })
  @IsOptional()
  @IsUUID()
  task?: string;

  @ApiPropertyOptional({ enum: COMMITMENT_STATES })
  @IsOptional()
  @IsIn(COMMITMENT_STATES)
  state?: CommitmentState;
}

/** Members left out stay as they are; null clears. Decimals are strings. */
export class UpdateCommitmentDto {
  @ApiPropertyOptional({ example: 2023 })
  @present('year')
  @IsInt()
  @Min(1949)
  @Max(2200)
  year?: number;

  @ApiPropertyOptional({ type: String, nullable: true, format: 'uuid', description: 'The task that it serves' })
  @IsOptional()
  @IsUUID()
  taskId?: string | null;

  @ApiPropertyOptional({ enum: DECIDABLE, description: 'Put it aside, or bring it back' })
  @present('state')
  @IsIn(DECIDABLE)
  state?: (typeof DECIDABLE)[number];

  @ApiPropertyOptional({ example: '新增高新技术企业' })
  @present('name')
  @IsString()
  @Length(1, 200)
  @Matches(SPEAKING)
  name?: string;

  @ApiPropertyOptional({ enum: MEASURED_KINDS })
  @present('kind')
  @IsIn(MEASURED_KINDS)
  kind?: MeasuredKind;

  @ApiPropertyOptional({ enum: COMPARATORS, nullable: true })
  @IsOptional()
  @IsIn(COMPARATORS)
  comparator?: Comparator | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '120' })
  @IsOptional()
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  value?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '150', description: 'Upper end of a range' })
  @IsOptional()
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  valueMax?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '家' })
  @IsOptional()
  @IsString()
  @Length(1, 30)
  @Matches(SPEAKING)
  unit?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'date',
    example: '2023-11-30',
    description: 'Null: the end of the year',
  })
  @IsOptional()
  @Matches(DAY, { message: '应为日期，如 2023-06-30' })
  deadline?: string | null;
}
