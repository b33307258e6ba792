import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../../../platform/http/is-day.js';
import { IsListOf } from '../../../../platform/http/is-list-of.js';
import { IsName } from '../../../../platform/http/is-name.js';
import {
  ASSIGNMENT_ROLES,
  COMPARATORS,
  INDICATOR_ATTRIBUTES,
  MEASURED_KINDS,
  type AssignmentRole,
  type Comparator,
  type EndManner,
  type IndicatorAttribute,
  type MeasuredKind,
  type SchemeChange,
} from '../../../schemes/index.js';
import { DECIMAL, DECIMAL_MESSAGE, LONGEST_WORDS } from './voices.dto.js';

const MOST_UNITS = 50;
const MOST_PARTS = 50;
const LONGEST_TITLE = 500;
const MANNERS: readonly EndManner[] = ['TERMINATED', 'MERGED'];
const KINDS: readonly SchemeChange['kind'][] = [
  'INDICATOR_TARGET',
  'INDICATOR_YEARS',
  'INDICATOR_ADD',
  'INDICATOR_END',
  'TARGET_VALUE',
  'TARGET_DEADLINE',
  'TARGET_ADD',
  'TARGET_END',
  'MEASURE_ADD',
  'MEASURE_END',
  'SECTION_ADD',
  'TASK_TEXT',
  'TASK_DEADLINE',
  'TASK_ADD',
  'TASK_END',
  'UNITS',
];

/** They are about no part that is there. */
const ITEMLESS: readonly SchemeChange['kind'][] = ['INDICATOR_ADD', 'SECTION_ADD'];

/** Of an optional member that null does not stand for. */
const WhenGiven = (member: string): PropertyDecorator =>
  ValidateIf((holder: Readonly<Record<string, unknown>>) => holder[member] !== undefined);

export class UnitInRoleDto {
  @ApiProperty({ enum: ASSIGNMENT_ROLES })
  @IsIn(ASSIGNMENT_ROLES, { message: 'role 应为 LEAD（牵头）、RESPONSIBLE（责任）或 SUPPORTING（配合）' })
  role!: AssignmentRole;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  unitId!: string;
}

export class YearFigureDto {
  @ApiProperty({ minimum: 1949, maximum: 2200, example: 2024 })
  @IsInt()
  @Min(1949)
  @Max(2200)
  year!: number;

  @ApiProperty({ example: '40.9' })
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  value!: string;
}

class AddedFigureDto {
  @ApiProperty({ example: '新增科技企业' })
  @IsName()
  name!: string;

  @ApiProperty({ enum: MEASURED_KINDS, example: 'cumulative' })
  @IsIn(MEASURED_KINDS, { message: `kind 应为 ${MEASURED_KINDS.join('、')} 之一` })
  kind!: MeasuredKind;

  @ApiPropertyOptional({ type: String, nullable: true, example: '40', description: 'Value before the plan began' })
  @IsOptional()
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  baseValue?: string | null;
}

export class AddedTargetDto extends AddedFigureDto {
  @ApiProperty({ enum: COMPARATORS, example: 'gte' })
  @IsIn(COMPARATORS, { message: `comparator 应为 ${COMPARATORS.join('、')} 之一` })
  comparator!: Comparator;

  @ApiProperty({ example: '100' })
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  value!: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: '120', description: 'Upper end of a range' })
  @IsOptional()
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  valueMax?: string | null;

  @ApiProperty({ example: '家' })
  @IsName()
  unit!: string;

  @ApiPropertyOptional({ format: 'date', example: '2025-12-31', description: 'Left out: the end of the plan' })
  @WhenGiven('deadline')
  @IsDay()
  deadline?: string;
}

export class AddedTaskDto {
  @ApiPropertyOptional({ minimum: 1, maximum: 9999, example: 24, description: 'Left out: the next of its section' })
  @WhenGiven('number')
  @IsInt()
  @Min(1)
  @Max(9999)
  number?: number;

  @ApiProperty({ maxLength: LONGEST_TITLE, example: '培育未来产业' })
  @IsString()
  @Matches(/\S/, { message: '请填写任务名称' })
  @MaxLength(LONGEST_TITLE)
  title!: string;

  @ApiProperty({ maxLength: LONGEST_WORDS, example: '培育未来产业。布局量子信息产业园。' })
  @IsString()
  @Matches(/\S/, { message: '请填写任务内容' })
  @MaxLength(LONGEST_WORDS)
  body!: string;

  @ApiPropertyOptional({ type: [String], maxItems: MOST_PARTS, example: ['布局量子信息产业园'] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @IsName({ each: true })
  measures?: string[];

  @ApiPropertyOptional({ type: [AddedTargetDto], maxItems: MOST_PARTS })
  @IsOptional()
  @IsListOf(() => AddedTargetDto, MOST_PARTS)
  targets?: AddedTargetDto[];

  @ApiProperty({ type: [UnitInRoleDto], maxItems: MOST_UNITS, description: 'In order; the first LEAD consolidates' })
  @IsListOf(() => UnitInRoleDto, MOST_UNITS)
  units!: UnitInRoleDto[];

  @ApiPropertyOptional({
    type: [String],
    maxItems: MOST_PARTS,
    example: ['分管副区长'],
    description: 'Posts of persons',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @IsName({ each: true })
  leaders?: string[];

  @ApiPropertyOptional({ format: 'date', example: '2025-12-31' })
  @WhenGiven('deadline')
  @IsDay()
  deadline?: string;

  @ApiPropertyOptional({ maxLength: 100, example: '2025年底前', description: 'The time limit in words' })
  @WhenGiven('deadlineText')
  @IsName()
  deadlineText?: string;
}

export class AddedSectionDto {
  @ApiProperty({ maxLength: LONGEST_TITLE, example: '培育新质生产力' })
  @IsString()
  @Matches(/\S/, { message: '请填写章节名称' })
  @MaxLength(LONGEST_TITLE)
  title!: string;

  @ApiPropertyOptional({ maxLength: 20, example: '十四', description: 'As the scheme counts; left out: the next' })
  @WhenGiven('number')
  @IsName()
  @MaxLength(20)
  number?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The section before which it stands; left out: at the end' })
  @WhenGiven('beforeSectionId')
  @IsUUID()
  beforeSectionId?: string;

  @ApiProperty({ type: [AddedTaskDto], minItems: 1, maxItems: MOST_PARTS })
  @IsListOf(() => AddedTaskDto, MOST_PARTS)
  tasks!: AddedTaskDto[];
}

export class AddedIndicatorDto extends AddedFigureDto {
  @ApiProperty({ enum: INDICATOR_ATTRIBUTES })
  @IsIn(INDICATOR_ATTRIBUTES, { message: 'attribute 应为 BINDING（约束性）或 EXPECTED（预期性）' })
  attribute!: IndicatorAttribute;

  @ApiPropertyOptional({ minimum: 1, maximum: 9999, example: 24, description: 'Left out: the next of its attribute' })
  @WhenGiven('number')
  @IsInt()
  @Min(1)
  @Max(9999)
  number?: number;

  @ApiPropertyOptional({
    enum: COMPARATORS,
    description: 'With value and unit; left out for a target without a number',
  })
  @WhenGiven('comparator')
  @IsIn(COMPARATORS, { message: `comparator 应为 ${COMPARATORS.join('、')} 之一` })
  comparator?: Comparator;

  @ApiPropertyOptional({ example: '12' })
  @WhenGiven('value')
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  value?: string;

  @ApiPropertyOptional({ example: '%' })
  @WhenGiven('unit')
  @IsName()
  unit?: string;

  @ApiProperty({ maxLength: LONGEST_TITLE, example: '达到12%' })
  @IsString()
  @Matches(/\S/, { message: '请填写目标的文字表述' })
  @MaxLength(LONGEST_TITLE)
  targetText!: string;

  @ApiPropertyOptional({ minimum: 1949, maximum: 2200, example: 2020 })
  @WhenGiven('baseYear')
  @IsInt()
  @Min(1949)
  @Max(2200)
  baseYear?: number;

  @ApiPropertyOptional({ type: [YearFigureDto], maxItems: MOST_PARTS, description: '年度目标' })
  @IsOptional()
  @IsListOf(() => YearFigureDto, MOST_PARTS)
  yearValues?: YearFigureDto[];

  @ApiProperty({ type: [UnitInRoleDto], maxItems: MOST_UNITS })
  @IsListOf(() => UnitInRoleDto, MOST_UNITS)
  units!: UnitInRoleDto[];
}

export class SchemeChangeDto {
  @ApiProperty({ enum: KINDS, example: 'TASK_DEADLINE' })
  @IsIn(KINDS, { message: `kind 应为 ${KINDS.join('、')} 之一` })
  kind!: SchemeChange['kind'];

  @ApiPropertyOptional({
    format: 'uuid',
    description:
      'The indicator, target, measure or task; of UNITS a task or an indicator, of TASK_ADD the section, of MEASURE_ADD and ' +
      'TARGET_ADD the task; INDICATOR_ADD and SECTION_ADD have none',
  })
  @ValidateIf((change: SchemeChangeDto) => !ITEMLESS.includes(change.kind) || change.itemId !== undefined)
  @IsUUID()
  itemId?: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '120',
    description: 'Of INDICATOR_TARGET (null: a target without a number) and TARGET_VALUE',
  })
  @IsOptional()
  @Matches(DECIMAL, { message: DECIMAL_MESSAGE })
  value?: string | null;

  @ApiPropertyOptional({
    maxLength: LONGEST_WORDS,
    example: '2024年底前',
    description: 'Target text of INDICATOR_TARGET, text of TASK_TEXT, words of TASK_DEADLINE, reason of what is ended',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  text?: string;

  @ApiPropertyOptional({
    maxLength: LONGEST_TITLE,
    example: '培育未来产业',
    description: 'Title of TASK_TEXT and MEASURE_ADD',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TITLE)
  title?: string;

  @ApiPropertyOptional({ format: 'date', example: '2024-12-31', description: 'Of TARGET_DEADLINE and TASK_DEADLINE' })
  @WhenGiven('deadline')
  @IsDay()
  deadline?: string;

  @ApiPropertyOptional({ enum: MANNERS, description: 'Of TASK_END: given up, or going on in another task' })
  @WhenGiven('manner')
  @IsIn(MANNERS, { message: 'manner 应为 TERMINATED（终止）或 MERGED（合并）' })
  manner?: EndManner;

  @ApiPropertyOptional({ format: 'uuid', description: 'Of TASK_END with MERGED: the task in which it goes on' })
  @WhenGiven('intoTaskId')
  @IsUUID()
  intoTaskId?: string;

  @ApiPropertyOptional({ type: AddedTaskDto, description: 'Of TASK_ADD' })
  @WhenGiven('task')
  @IsObject()
  @ValidateNested()
  @Type(() => AddedTaskDto)
  task?: AddedTaskDto;

  @ApiPropertyOptional({ type: AddedSectionDto, description: 'Of SECTION_ADD' })
  @WhenGiven('section')
  @IsObject()
  @ValidateNested()
  @Type(() => AddedSectionDto)
  section?: AddedSectionDto;

  @ApiPropertyOptional({ type: AddedTargetDto, description: 'Of TARGET_ADD' })
  @WhenGiven('target')
  @IsObject()
  @ValidateNested()
  @Type(() => AddedTargetDto)
  target?: AddedTargetDto;

  @ApiPropertyOptional({ type: AddedIndicatorDto, description: 'Of INDICATOR_ADD' })
  @WhenGiven('indicator')
  @IsObject()
  @ValidateNested()
  @Type(() => AddedIndicatorDto)
  indicator?: AddedIndicatorDto;

  @ApiPropertyOptional({ type: [YearFigureDto], maxItems: MOST_PARTS, description: 'All 年度目标 of INDICATOR_YEARS' })
  @IsOptional()
  @IsListOf(() => YearFigureDto, MOST_PARTS)
  yearValues?: YearFigureDto[];

  @ApiPropertyOptional({ type: [UnitInRoleDto], description: 'Of UNITS: who is to be named' })
  @IsOptional()
  @IsListOf(() => UnitInRoleDto, MOST_UNITS)
  add?: UnitInRoleDto[];

  @ApiPropertyOptional({ type: [UnitInRoleDto], description: 'Of UNITS: who is not to be named any more' })
  @IsOptional()
  @IsListOf(() => UnitInRoleDto, MOST_UNITS)
  remove?: UnitInRoleDto[];
}
