import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import type { Comparator } from '../../schemes/index.js';
import {
  COMPARATORS,
  DECIMAL,
  DECIMAL_MESSAGE,
  MEASUREMENT_SERIES,
  type MeasurementSeries,
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
