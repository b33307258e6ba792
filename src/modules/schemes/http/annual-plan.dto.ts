import { type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  registerDecorator,
  ValidateIf,
} from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import { ANNUAL_PLAN_STATES, type AnnualPlanState } from '../domain/annual-plan-machine.js';
import type { QuarterPercents } from '../domain/annual-plan.js';
import { COMPARATORS, type Comparator } from '../domain/vocabulary.js';

const PERCENT = /^(100(\.0{1,10})?|\d{1,2}(\.\d{1,10})?)$/;
const DECIMAL = /^-?\d{1,15}(\.\d{1,10})?$/;
const DECIMAL_MESSAGE = '应为以文字表示的十进制数，如 "12.5"';
const YEAR = /^\d{4}$/;
const NOT_EMPTY = { message: '不能为空' };

/** Four, each a percent 0…100 as text or null. */
function AreQuarterPercents(): PropertyDecorator {
  return (target, propertyKey) => {
    registerDecorator({
      name: 'areQuarterPercents',
      target: target.constructor,
      propertyName: propertyKey as string,
      options: { message: '应依次填写四个季度末的计划进度，各为以文字表示的 0 至 100 的数，如 "62.5"，未定的为 null' },
      validator: {
        validate: (value: unknown) => Array.isArray(value) && value.length === 4 && value.every(isPercentOrNull),
      },
    });
  };
}

function isPercentOrNull(value: unknown): boolean {
  return value === null || (typeof value === 'string' && PERCENT.test(value));
}

/** The year in a path; what is no year has no plan. */
export class PlanYear implements PipeTransform<string, number> {
  transform(value: string, _: ArgumentMetadata): number {
    if (!YEAR.test(value)) throw noSuch('annual_plan', '年度计划');
    return Number(value);
  }
}

export class MilestoneDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Of a milestone that is kept; left out for a new one' })
  @IsOptional()
  @IsUUID()
  id?: string;

  @ApiProperty({ example: '概念验证中心主体工程封顶' })
  @IsString()
  @Matches(/\S/, NOT_EMPTY)
  @MaxLength(200, { message: '最多 200 字' })
  title!: string;

  @ApiProperty({ example: '2023-09-30', description: 'A day of the year' })
  @IsDay()
  dueOn!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '2023年区政府工作报告',
    description: 'What asks for it',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: '最多 500 字' })
  source?: string | null;
}

export class AnnualTargetDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Of an annual target that is kept; left out for a new one' })
  @IsOptional()
  @IsUUID()
  id?: string;

  @ApiPropertyOptional({ type: String, nullable: true, format: 'uuid', description: 'A target of the task' })
  @IsOptional()
  @IsUUID()
  targetId?: string | null;

  @ApiPropertyOptional({ example: '高新技术企业数量', description: 'Default: the name of the target' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: '最多 200 字' })
  name?: string;

  @ApiPropertyOptional({ enum: COMPARATORS, description: 'Default: that of the target, else at least' })
  @IsOptional()
  @IsIn(COMPARATORS)
  comparator?: Comparator;

  @ApiProperty({ example: '950' })
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  value!: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: '1000', description: 'The far end of a range' })
  @IsOptional()
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  valueMax?: string | null;

  @ApiPropertyOptional({ example: '家', description: 'Default: the unit of the target' })
  @IsOptional()
  @IsString()
  @MaxLength(50, { message: '最多 50 字' })
  unit?: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: '市科技局年度任务书', description: 'What asks for it' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: '最多 500 字' })
  source?: string | null;
}

/** The whole plan: what is left out is not planned. */
export class SaveAnnualPlanDto {
  @ApiProperty({
    type: 'array',
    minItems: 4,
    maxItems: 4,
    items: { type: 'string', nullable: true },
    example: ['42', '48', '54', '60'],
    description: 'Percent of the whole task to be done by the end of each quarter; null while undecided',
  })
  @AreQuarterPercents()
  percents!: QuarterPercents;

  @ApiPropertyOptional({ type: [MilestoneDto] })
  @ValidateIf((body: SaveAnnualPlanDto) => body.milestones !== undefined)
  @IsListOf(() => MilestoneDto, 100)
  milestones?: MilestoneDto[];

  @ApiPropertyOptional({ type: [AnnualTargetDto] })
  @ValidateIf((body: SaveAnnualPlanDto) => body.targets !== undefined)
  @IsListOf(() => AnnualTargetDto, 100)
  targets?: AnnualTargetDto[];

  @ApiPropertyOptional({ type: String, nullable: true, example: '因用地调整，主体工程顺延一个季度。' })
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: '最多 2000 字' })
  note?: string | null;
}

export class ReturnAnnualPlanDto {
  @ApiProperty({ example: '二季度的进度与上年完成情况不衔接，请核对后重新提交。' })
  @IsString()
  @Matches(/\S/, { message: '请写明退回理由，对方要据此修改' })
  @MaxLength(500, { message: '最多 500 字' })
  reason!: string;
}

export class MarkMilestoneDto {
  @ApiProperty({ type: String, nullable: true, example: '2023-09-26', description: 'null takes the mark back' })
  @ValidateIf((body: MarkMilestoneDto) => body.doneOn !== null)
  @IsDay()
  doneOn!: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '2023年三季度填报；竣工验收备案表' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: '最多 500 字' })
  evidence?: string | null;
}

export class TakeOverDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Candidates of annual documents for this year' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  commitmentIds!: string[];
}

export class AnnualPlanQuery {
  @ApiPropertyOptional({ type: Number, description: 'Default: the newest revision' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision?: number;
}

const LISTED_STATES = ['NONE', ...ANNUAL_PLAN_STATES] as const;

export class AnnualPlansQuery extends PageQuery {
  @ApiPropertyOptional({ type: Number, example: 2023, description: 'Default: this year' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1949)
  @Max(2200)
  year?: number;

  @ApiPropertyOptional({ enum: LISTED_STATES, description: 'Of the newest revision; NONE: tasks without a plan' })
  @IsOptional()
  @IsIn(LISTED_STATES)
  state?: AnnualPlanState | 'NONE';

  @ApiPropertyOptional({ format: 'uuid', description: 'The unit that consolidates the task' })
  @IsOptional()
  @IsUUID()
  unit?: string;
}

export class PlanToApproveDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  taskId!: string;

  @ApiProperty({ example: 3, description: 'The version that was read' })
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  version!: number;
}

export class ApproveAnnualPlansDto {
  @ApiProperty({ example: 2023 })
  @IsInt()
  @Min(1949)
  @Max(2200)
  year!: number;

  @ApiProperty({ type: [PlanToApproveDto] })
  @ArrayMinSize(1)
  @IsListOf(() => PlanToApproveDto, 200)
  plans!: PlanToApproveDto[];
}
