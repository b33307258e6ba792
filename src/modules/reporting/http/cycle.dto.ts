import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import { MAX_GRACE_DAYS } from '../domain/cycles.js';
import { ReasonDto } from './report.dto.js';

const GRACE_MESSAGE = `宽限期应为 0 至 ${MAX_GRACE_DAYS} 个工作日`;

export class ReopenCycleDto extends ReasonDto {
  @ApiProperty({ example: '2023-08-11', description: 'The new last day of submissions' })
  @IsDay()
  closesOn!: string;
}

export class ReportingSettingsDto {
  @ApiProperty({
    example: 3,
    minimum: 0,
    maximum: MAX_GRACE_DAYS,
    description: 'Working days after the due day in which a report is late but not yet missing',
  })
  @IsInt({ message: GRACE_MESSAGE })
  @Min(0, { message: GRACE_MESSAGE })
  @Max(MAX_GRACE_DAYS, { message: GRACE_MESSAGE })
  graceDays!: number;
}
