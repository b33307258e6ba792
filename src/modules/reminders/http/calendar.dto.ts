import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMinSize, IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { DayKind } from '../../../platform/calendar/working-calendar.js';
import { IsDay } from '../../../platform/http/is-day.js';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { IsName } from '../../../platform/http/is-name.js';
import { MOST_NOTICE_DAYS } from '../../calendar/rules.js';
import { asSwitch } from './switch.js';

const KINDS = ['WORK', 'REST'] as const;
const KIND_MESSAGE = '应为 WORK（上班）或 REST（休息）';

export class CalendarDayDto {
  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS, { message: KIND_MESSAGE })
  kind!: DayKind;

  @ApiProperty({ example: '国办发明电〔2022〕16号', description: 'Number of the notice that says so' })
  @IsName()
  notice!: string;
}

export class NoticeDayDto {
  @ApiProperty({ example: '2027-02-06' })
  @IsDay()
  day!: string;

  @ApiProperty({ enum: KINDS, description: 'REST for a holiday, WORK for a weekend worked in exchange' })
  @IsIn(KINDS, { message: KIND_MESSAGE })
  kind!: DayKind;
}

export class CalendarNoticeDto {
  @ApiProperty({ example: '国办发明电〔2026〕7号', description: 'Number of the notice' })
  @IsName()
  number!: string;

  @ApiProperty({ type: [NoticeDayDto], description: 'Every holiday and every weekend worked in exchange of the year' })
  @ArrayMinSize(1, { message: '请列出放假安排中的放假日和调休上班日' })
  @IsListOf(() => NoticeDayDto, MOST_NOTICE_DAYS)
  days!: NoticeDayDto[];
}

export class DryRunQuery {
  @ApiPropertyOptional({ enum: ['1'], description: '`1` shows what would change and changes nothing' })
  @IsOptional()
  @Transform(asSwitch)
  @IsBoolean({ message: 'dryRun 应为 1 或 0' })
  dryRun = false;
}
