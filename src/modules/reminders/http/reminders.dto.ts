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
  MaxLength,
  Max,
  Min,
} from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import {
  MOST_OFFSET_DAYS,
  MOST_RULES,
  OUTER_CHANNELS,
  RECIPIENT_ROLES,
  STAGE,
  type OuterChannel,
  type RecipientRole,
  type Stage,
} from '../domain/reminder-rules.js';
import { MOST_TEMPLATE_LENGTH, TEMPLATE_FIELDS } from '../domain/rule-template.js';

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

  @ApiPropertyOptional({ type: String, pattern: STAGE.source, example: 'URGE_1' })
  @IsOptional()
  @Matches(STAGE, { message: STAGE_MESSAGE })
  stage?: Stage;
}

export class ReminderRuleDto {
  @ApiProperty({
    type: String,
    pattern: STAGE.source,
    example: 'URGE_1',
    description: 'REMIND, URGE or SUPERVISE and a number from 1 to 9',
  })
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

  @ApiPropertyOptional({
    enum: OUTER_CHANNELS,
    isArray: true,
    nullable: true,
    description: "Beside the inbox: which of each person's channels the stage uses; null for all of them",
  })
  @IsOptional()
  @IsArray()
  @ArrayUnique({ message: '渠道重复' })
  @IsIn(OUTER_CHANNELS, { each: true })
  channels: OuterChannel[] | null = null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '{unit}：{kind}“{item}”（{cycle}），{dueOn}到期，{countdown}',
    description: `A line of the message, with the fields ${TEMPLATE_FIELDS.map((name) => `{${name}}`).join(' ')}`,
  })
  @IsOptional()
  @Matches(/^\P{Cc}*$/u, { message: '模板应为一行文字' })
  @MaxLength(MOST_TEMPLATE_LENGTH)
  template: string | null = null;
}

export class ReplaceReminderRulesDto {
  @ApiProperty({ type: [ReminderRuleDto] })
  @ArrayMinSize(1, { message: '至少保留一条规则' })
  @IsListOf(() => ReminderRuleDto, MOST_RULES)
  rules!: ReminderRuleDto[];
}

export class PreviewRulesDto {
  @ApiPropertyOptional({ type: [ReminderRuleDto], description: "Default: the scheme's rules as they are" })
  @IsOptional()
  @ArrayMinSize(1, { message: '至少保留一条规则' })
  @IsListOf(() => ReminderRuleDto, MOST_RULES)
  rules?: ReminderRuleDto[];

  @ApiPropertyOptional({ format: 'uuid', description: 'Whose message; default: of whoever would get most' })
  @IsOptional()
  @IsUUID()
  user?: string;

  @ApiProperty({ example: '2023-07-03', description: 'Today or later' })
  @IsDay()
  day!: string;
}
