import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import {
  MOST_OFFSET_DAYS,
  MOST_RULES,
  RECIPIENT_ROLES,
  STAGE,
  type RecipientRole,
  type Stage,
} from '../domain/reminder-rules.js';

const STAGE_MESSAGE = '阶段应为 REMIND_1、URGE_1、SUPERVISE_1 等，序号 1 至 9';
const OFFSET_MESSAGE = `工作日偏移应为 -${MOST_OFFSET_DAYS} 至 ${MOST_OFFSET_DAYS} 的整数，到期日之前为负`;

export class RemindersQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  scheme?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The unit that owes' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  obligation?: string;

  @ApiPropertyOptional({ example: 'URGE_1' })
  @IsOptional()
  @Matches(STAGE, { message: STAGE_MESSAGE })
  stage?: Stage;
}

export class ReminderRuleDto {
  @ApiProperty({ example: 'URGE_1', description: 'REMIND, URGE or SUPERVISE and a number from 1 to 9' })
  @Matches(STAGE, { message: STAGE_MESSAGE })
  stage!: Stage;

  @ApiProperty({ example: 1, description: 'Working days from the due day, negative before it' })
  @IsInt({ message: OFFSET_MESSAGE })
  @Min(-MOST_OFFSET_DAYS, { message: OFFSET_MESSAGE })
  @Max(MOST_OFFSET_DAYS, { message: OFFSET_MESSAGE })
  offsetDays!: number;

  @ApiProperty({ enum: RECIPIENT_ROLES, isArray: true, example: ['REPORTER', 'APPROVER', 'LEAD_APPROVER'] })
  @IsArray()
  @ArrayMinSize(1, { message: '至少选择一个收件角色' })
  @ArrayUnique({ message: '收件角色重复' })
  @IsIn(RECIPIENT_ROLES, { each: true })
  recipients!: RecipientRole[];
}

export class ReplaceReminderRulesDto {
  @ApiProperty({ type: [ReminderRuleDto] })
  @ArrayMinSize(1, { message: '至少保留一条规则' })
  @IsListOf(() => ReminderRuleDto, MOST_RULES)
  rules!: ReminderRuleDto[];
}
