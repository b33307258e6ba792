import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateIf } from 'class-validator';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import { ApiExternalId, ApiSource } from '../../external-ids/index.js';
import { CYCLE_KINDS, DEFAULT_CYCLE, SCHEME_STATES, type CycleKind, type SchemeState } from '../domain/vocabulary.js';

const DECIMAL = /^-?\d{1,15}(\.\d{1,10})?$/;
const MOST_YEARS = 50;
const DECIMAL_MESSAGE = '应为以文字表示的十进制数，如 "12.5"';

export class SchemesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: SCHEME_STATES })
  @IsOptional()
  @IsIn(SCHEME_STATES)
  state?: SchemeState;
}

export class ActivateSchemeDto {
  @ApiPropertyOptional({ enum: CYCLE_KINDS, default: DEFAULT_CYCLE, description: 'How often the units report' })
  @IsOptional()
  @IsIn(CYCLE_KINDS, { message: '填报周期应为 MONTH、QUARTER、HALF_YEAR 或 YEAR' })
  cycle?: CycleKind;
}

export class TasksQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Section id' })
  @IsOptional()
  @IsUUID()
  section?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Tasks that this unit leads, itself or as a member of a group' })
  @IsOptional()
  @IsUUID()
  leadUnit?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Tasks in which this unit has any part' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiExternalId()
  externalId?: string;

  @ApiSource()
  source?: string;
}

export class EnteredYearDto {
  @ApiProperty({ minimum: 1949, maximum: 2200, example: 2023 })
  @IsInt()
  @Min(1949)
  @Max(2200)
  year!: number;

  @ApiProperty({ type: String, nullable: true, example: '12.2', description: 'Null takes an entered one back' })
  @ValidateIf((figure: EnteredYearDto) => figure.value !== null)
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  value!: string | null;
}

/** Members left out stay as they are; null clears. Decimals are strings. */
export class UpdateIndicatorDto {
  @ApiPropertyOptional({ type: String, nullable: true, example: '11.9', description: 'Value of the base year' })
  @IsOptional()
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  baseValue?: string | null;

  @ApiPropertyOptional({ type: Number, nullable: true, example: 2020 })
  @IsOptional()
  @IsInt()
  @Min(1949)
  @Max(2200)
  baseYear?: number | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '0.5',
    description: 'Percentage points within which 左右 or 同步 counts as met',
  })
  @IsOptional()
  @Matches(/^\d{1,3}(\.\d{1,10})?$/, { message: '应为以文字表示的非负百分点数，如 "0.5"' })
  tolerance?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'The indicator that a synchronised one is compared with',
  })
  @IsOptional()
  @IsUUID()
  referenceIndicatorId?: string | null;

  @ApiPropertyOptional({
    type: [EnteredYearDto],
    maxItems: MOST_YEARS,
    description:
      '年度目标 of years for which the plan has none, in force from today on: of a level what is to be reached by the end of ' +
      'the year, of a sum the amount of the year. Years left out stay.',
  })
  @ValidateIf((body: UpdateIndicatorDto) => body.yearValues !== undefined)
  @IsListOf(() => EnteredYearDto, MOST_YEARS)
  yearValues?: EnteredYearDto[];
}

export class UpdateTargetDto {
  @ApiProperty({ type: String, nullable: true, example: '62', description: 'Value before the plan began; null clears' })
  @ValidateIf((body: UpdateTargetDto) => body.baseValue !== null)
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  baseValue!: string | null;
}
