import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { invalid } from '../../../../platform/errors.js';
import { IsDay } from '../../../../platform/http/is-day.js';
import { IsListOf } from '../../../../platform/http/is-list-of.js';
import { IsName } from '../../../../platform/http/is-name.js';
import type { AssignmentRole, SchemeChange, UnitInRole } from '../../../schemes/index.js';
import { DECIMAL, DECIMAL_MESSAGE, LONGEST_WORDS } from './voices.dto.js';

const MOST_CHANGES = 200;
const MOST_UNITS = 50;
const ROLES: readonly AssignmentRole[] = ['LEAD', 'RESPONSIBLE', 'SUPPORTING'];
const KINDS: readonly SchemeChange['kind'][] = [
  'INDICATOR_TARGET',
  'TARGET_VALUE',
  'TARGET_DEADLINE',
  'TASK_TEXT',
  'TASK_DEADLINE',
  'UNITS',
];

export class UnitInRoleDto {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES, { message: 'role 应为 LEAD（牵头）、RESPONSIBLE（责任）或 SUPPORTING（配合）' })
  role!: AssignmentRole;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  unitId!: string;
}

export class SchemeChangeDto {
  @ApiProperty({ enum: KINDS, example: 'TASK_DEADLINE' })
  @IsIn(KINDS, { message: `kind 应为 ${KINDS.join('、')} 之一` })
  kind!: SchemeChange['kind'];

  @ApiProperty({ format: 'uuid', description: 'The indicator, target or task; of UNITS a task or an indicator' })
  @IsUUID()
  itemId!: string;

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
    description: 'Target text of INDICATOR_TARGET, text of TASK_TEXT, words of TASK_DEADLINE',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_WORDS)
  text?: string;

  @ApiPropertyOptional({ maxLength: 500, description: 'Title of TASK_TEXT' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  title?: string;

  @ApiPropertyOptional({ format: 'date', example: '2024-12-31', description: 'Of TARGET_DEADLINE and TASK_DEADLINE' })
  @ValidateIf((change: SchemeChangeDto) => change.deadline !== undefined)
  @IsDay()
  deadline?: string;

  @ApiPropertyOptional({ type: [UnitInRoleDto], description: 'Of UNITS: who is to be named' })
  @IsOptional()
  @IsListOf(() => UnitInRoleDto, MOST_UNITS)
  add?: UnitInRoleDto[];

  @ApiPropertyOptional({ type: [UnitInRoleDto], description: 'Of UNITS: who is not to be named any more' })
  @IsOptional()
  @IsListOf(() => UnitInRoleDto, MOST_UNITS)
  remove?: UnitInRoleDto[];
}

export class AdjustmentDto {
  @ApiProperty({ maxLength: 2000, example: '受外部环境影响，原定时限无法完成。' })
  @IsString()
  @MaxLength(2000)
  reason!: string;

  @ApiProperty({ type: [SchemeChangeDto], maxItems: MOST_CHANGES })
  @IsListOf(() => SchemeChangeDto, MOST_CHANGES)
  changes!: SchemeChangeDto[];
}

export class AdjustmentApprovalDto {
  @ApiProperty({ example: '区政发〔2023〕21号', description: '文号' })
  @IsName()
  documentNumber!: string;

  @ApiProperty({ format: 'date', example: '2023-06-29' })
  @IsDay()
  approvedOn!: string;
}

/** The change in the shape of its kind. @throws DomainError 400 `change_incomplete` naming the member that its kind needs. */
export function changesOf(changes: readonly SchemeChangeDto[]): SchemeChange[] {
  return changes.map((change, index) => {
    const { kind, value, text, title, deadline, add = [], remove = [] } = change;
    const itemId = change.itemId.toLowerCase();
    const required = (member: 'value' | 'text' | 'title' | 'deadline', given: string | null | undefined): string => {
      if (given !== undefined && given !== null && given.trim() !== '') return given.trim();
      const message = `${kind} 须填写 ${member}`;
      throw invalid('change_incomplete', `第 ${index + 1} 项调整不完整：${message}。`, [
        { field: `changes.${index}.${member}`, code: 'required', message },
      ]);
    };
    switch (kind) {
      case 'INDICATOR_TARGET':
        return { kind, indicatorId: itemId, value: value ?? null, targetText: required('text', text) };
      case 'TARGET_VALUE':
        return { kind, targetId: itemId, value: required('value', value) };
      case 'TARGET_DEADLINE':
        return { kind, targetId: itemId, deadline: required('deadline', deadline) };
      case 'TASK_TEXT':
        return { kind, taskId: itemId, title: required('title', title), body: required('text', text) };
      case 'TASK_DEADLINE':
        return {
          kind,
          taskId: itemId,
          deadline: required('deadline', deadline),
          deadlineText: required('text', text),
        };
      case 'UNITS':
        return { kind, itemId, add: add.map(unitInRole), remove: remove.map(unitInRole) };
    }
  });
}

function unitInRole({ role, unitId }: UnitInRoleDto): UnitInRole {
  return { role, unitId: unitId.toLowerCase() };
}
