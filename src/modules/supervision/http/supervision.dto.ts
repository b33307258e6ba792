import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { IsName } from '../../../platform/http/is-name.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import {
  BAND,
  CIRCULAR_RHYTHMS,
  MOST_REPLY_DAYS,
  MOST_STEPS,
  STEP_CODE,
  type CircularRhythm,
} from '../domain/ladder.js';
import { ORDER_STATES, type OrderState } from '../domain/order-machine.js';

const MOST_TEXT = 4000;
const MOST_TOGETHER = 50;
const SWITCH: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false };
const DAYS_MESSAGE = `答复期限应为 1 至 ${MOST_REPLY_DAYS} 个工作日`;
const CODE_MESSAGE = '档次代码应为大写字母开头的字母、数字，如 BLUE';

export class LadderStepDto {
  @ApiProperty({ example: 'BLUE' })
  @Matches(STEP_CODE, { message: CODE_MESSAGE })
  code!: string;

  @ApiProperty({ example: '蓝色' })
  @IsName()
  name!: string;

  @ApiProperty({ example: '1F5FA8', description: 'Colour of the band on the order, RRGGBB' })
  @Matches(BAND, { message: '色带应为六位十六进制颜色，如 1F5FA8' })
  band!: string;

  @ApiProperty({ example: 5, minimum: 1, maximum: MOST_REPLY_DAYS, description: 'Working days to reply' })
  @IsInt({ message: DAYS_MESSAGE })
  @Min(1, { message: DAYS_MESSAGE })
  @Max(MOST_REPLY_DAYS, { message: DAYS_MESSAGE })
  replyDays!: number;

  @ApiProperty({ example: '督查室负责人', description: '签发人, unless an order names another' })
  @IsName()
  signer!: string;
}

export class ReplaceLadderDto {
  @ApiProperty({ example: '督查室', description: "The issuing office, without the jurisdiction's name" })
  @IsName()
  office!: string;

  @ApiProperty({ type: [LadderStepDto], description: 'From the mildest up' })
  @ArrayMinSize(1, { message: '至少保留一个督办档次' })
  @IsListOf(() => LadderStepDto, MOST_STEPS)
  steps!: LadderStepDto[];

  @ApiProperty({ enum: CIRCULAR_RHYTHMS, example: 'QUARTER', description: 'How often a circular is made by itself' })
  @IsIn(CIRCULAR_RHYTHMS, { message: '通报频次应为 NONE（不自动生成）、MONTH（每月）或 QUARTER（每季度）' })
  circulars!: CircularRhythm;
}

export class ProposalsQueryDto extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  scheme?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The unit that owes' })
  @IsOptional()
  @IsUUID()
  unit?: string;
}

export class OrderReasonDto {
  @ApiProperty({ maxLength: MOST_TEXT, example: '已电话说明，下周补报。' })
  @IsString()
  @MaxLength(MOST_TEXT)
  reason!: string;
}

export class ProposeDto extends OrderReasonDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'A report that is owed; or else a unit and a task' })
  @IsOptional()
  @IsUUID()
  obligationId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  taskId?: string;
}

export class OrdersQueryDto extends ProposalsQueryDto {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  task?: string;

  @ApiPropertyOptional({ enum: ORDER_STATES })
  @IsOptional()
  @IsIn(ORDER_STATES, { message: `state 应为 ${ORDER_STATES.join('、')} 之一` })
  state?: OrderState;

  @ApiPropertyOptional({ type: Boolean, description: '`1` only those unanswered after their deadline, `0` the others' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (SWITCH[value] ?? value) : value))
  @IsBoolean({ message: 'overdue 应为 1 或 0' })
  overdue?: boolean;
}

/** What the office may word itself; what it leaves out is worded from the facts and the ladder. */
class WordingDto {
  @ApiPropertyOptional({ maxLength: MOST_TEXT, example: '老旧小区改造进度滞后', description: '督办事项' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_TEXT)
  matter?: string;

  @ApiPropertyOptional({ maxLength: MOST_TEXT, example: '7月7日前书面报告办理情况', description: '办理要求' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_TEXT)
  requirement?: string;

  @ApiPropertyOptional({ format: 'date', example: '2023-07-07', description: 'A working day after today' })
  @IsOptional()
  @IsDay()
  deadline?: string;

  @ApiPropertyOptional({ example: '王主任', description: '签发人' })
  @IsOptional()
  @IsName()
  signer?: string;
}

export class IssueOrderDto extends WordingDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Of one unit and one task or indicator' })
  @IsArray()
  @ArrayMinSize(1, { message: '请至少选择一条督办建议' })
  @ArrayMaxSize(MOST_TOGETHER)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  proposalIds!: string[];

  @ApiPropertyOptional({ example: 'BLUE', description: 'A rung of the ladder; the first one by default' })
  @IsOptional()
  @Matches(STEP_CODE, { message: CODE_MESSAGE })
  colour?: string;
}

export class RaiseOrderDto extends WordingDto {
  @ApiProperty({ maxLength: MOST_TEXT, example: '逾期未回复。' })
  @IsString()
  @MaxLength(MOST_TEXT)
  reason!: string;
}

export class ReplyDto {
  @ApiProperty({ maxLength: MOST_TEXT, example: '已于7月3日补报，今后由综合科专人负责。' })
  @IsString()
  @MaxLength(MOST_TEXT)
  text!: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: "Evidence of the unit's own reports" })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_TOGETHER)
  @IsUUID(undefined, { each: true })
  evidenceIds?: string[];
}

export class CloseDto {
  @ApiProperty({ maxLength: MOST_TEXT, example: '已补报，措施可行，同意销号。' })
  @IsString()
  @MaxLength(MOST_TEXT)
  conclusion!: string;
}

export class RequestOrderExtensionDto extends OrderReasonDto {
  @ApiProperty({ format: 'date', example: '2023-07-14', description: 'A working day after the deadline' })
  @IsDay()
  deadline!: string;
}

export class GrantOrderExtensionDto {
  @ApiPropertyOptional({ format: 'date', example: '2023-07-12', description: 'By default the day asked for' })
  @IsOptional()
  @IsDay()
  deadline?: string;
}

export class CreateCircularDto {
  @ApiProperty({ example: '2023-Q2', description: 'A month (2023-06) or a quarter (2023-Q2) that has come to its end' })
  @Matches(/^20\d\d-(0[1-9]|1[0-2]|Q[1-4])$/, { message: '期间应为月份（如 2023-06）或季度（如 2023-Q2）' })
  period!: string;
}
