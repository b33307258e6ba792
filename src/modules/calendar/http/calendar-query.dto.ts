import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

const YEAR_MESSAGE = 'year 应为 2000 至 2100 的年份';

export class CalendarQuery {
  @ApiProperty({ example: 2023, minimum: 2000, maximum: 2100 })
  @Type(() => Number)
  @IsInt({ message: YEAR_MESSAGE })
  @Min(2000, { message: YEAR_MESSAGE })
  @Max(2100, { message: YEAR_MESSAGE })
  year!: number;
}
