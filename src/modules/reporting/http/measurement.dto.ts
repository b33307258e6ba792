import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { Comparator } from '../../schemes/index.js';
import {
  COMPARATORS,
  DECIMAL,
  DECIMAL_MESSAGE,
  MEASUREMENT_SERIES,
  PERIOD_KINDS,
  VALUE_STATUSES,
  type MeasurementSeries,
  type PeriodKind,
  type ValueStatus,
} from '../domain/vocabulary.js';

export class RecordMeasurementDto {
  @ApiPropertyOptional({
    enum: MEASUREMENT_SERIES,
    default: 'ACTUAL',
    description: 'BASE and ASSIGNED_TARGET are for the coordinator',
  })
  @IsOptional()
  @IsIn(MEASUREMENT_SERIES)
  series?: MeasurementSeries;

  @ApiProperty({ example: '2023-06-30', description: 'Last day of the time that the value speaks of' })
  @IsDay()
  periodEnd!: string;

  @ApiPropertyOptional({
    enum: PERIOD_KINDS,
    default: 'OTHER',
    description: 'What `periodEnd` is the last day of; only a YEAR, or OTHER on 31 December, is the growth of a year',
  })
  @IsOptional()
  @IsIn(PERIOD_KINDS)
  periodKind?: PeriodKind;

  @ApiPropertyOptional({
    enum: VALUE_STATUSES,
    default: 'FINAL',
    description: '初步 or 最终核实; a final value takes the place of the preliminary one, which stays readable',
  })
  @IsOptional()
  @IsIn(VALUE_STATUSES)
  status?: ValueStatus;

  @ApiProperty({ example: '14.6' })
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  value!: string;

  @ApiPropertyOptional({ default: false, description: 'true: the amount of one period; false: a standing at its end' })
  @IsOptional()
  @IsBoolean()
  flow?: boolean;

  @ApiPropertyOptional({ enum: COMPARATORS, description: 'Of an assigned target; at least when left out' })
  @IsOptional()
  @IsIn(COMPARATORS)
  comparator?: Comparator;

  @ApiProperty({ example: '区统计局 2023 年上半年快报' })
  @IsString()
  @MaxLength(500, { message: '最多 500 字' })
  source!: string;

  @ApiPropertyOptional({
    example: '市政办〔2023〕8号',
    description: '文号. With it the base values and assigned targets of the coordinator are accepted at once',
  })
  @IsOptional()
  @IsString()
  @Matches(/\S/, { message: '不能为空' })
  @MaxLength(200, { message: '最多 200 字' })
  sourceDocument?: string;
}

export class MeasurementsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: MEASUREMENT_SERIES })
  @IsOptional()
  @IsIn(MEASUREMENT_SERIES)
  series?: MeasurementSeries;

  @ApiPropertyOptional({ example: '2022-12-31', description: 'Values of times that had ended by this day' })
  @IsOptional()
  @IsDay()
  asOf?: string;

  @ApiPropertyOptional({
    example: '2023-02-28',
    description: 'What was accepted at the end of this day, and not yet replaced',
  })
  @IsOptional()
  @IsDay()
  knownOn?: string;
}
