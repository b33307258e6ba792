import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  Allow,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
} from 'class-validator';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { JsonValue } from '../../../platform/json.js';
import type { Approval } from '../../schemes/index.js';
import type { Corrections, UnitDecision } from '../application/corrections.js';
import { IMPORT_STATES, type ImportState } from '../application/import-state.js';
import type { KeepRequest } from '../application/keep-import.js';

const MOST_ENTRIES = 5000;
const DECISIONS = ['unit', 'group', 'new_unit', 'new_group', 'left_open'] as const;
/** PostgreSQL has no NUL in texts. */
const NO_NUL = /^[^\0]*$/;
/** Something besides white space, and no NUL. */
const SPEAKING = /^(?=[^]*\S)[^\0]*$/;

export class ImportsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: IMPORT_STATES })
  @IsOptional()
  @IsIn(IMPORT_STATES)
  state?: ImportState;
}

export class UnitDecisionDto {
  @ApiProperty({ example: '区科经局', description: 'The name exactly as `units[].asWritten` gives it' })
  @IsString()
  @Length(1, 200)
  asWritten!: string;

  @ApiProperty({ enum: DECISIONS, example: 'new_unit' })
  @IsIn(DECISIONS)
  decision!: (typeof DECISIONS)[number];

  @ApiPropertyOptional({ format: 'uuid', description: 'With `unit`' })
  @ValidateIf((body: UnitDecisionDto) => body.decision === 'unit' || body.unitId !== undefined)
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'With `group`' })
  @ValidateIf((body: UnitDecisionDto) => body.decision === 'group' || body.groupId !== undefined)
  @IsUUID()
  groupId?: string;

  @ApiPropertyOptional({ description: 'With `new_unit` and `new_group`: its name; the name as written when left out' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  @Matches(NO_NUL)
  name?: string;

  @ApiPropertyOptional({ description: 'With `new_group`: the document leaves the members open (相关街道)' })
  @IsOptional()
  @IsBoolean()
  open?: boolean;
}

export class ItemCorrectionDto {
  @ApiProperty({ example: 'sections.0.tasks.1.targets.2' })
  @IsString()
  @Length(1, 100)
  path!: string;

  @ApiProperty({ example: 'value', description: '`removed: true` takes an item out, `false` puts it back' })
  @IsString()
  @Length(1, 50)
  field!: string;

  @ApiProperty({
    oneOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }, { type: 'null' }],
    description: 'What belongs there; decimals as strings, units as a list of names',
    example: '12.5',
  })
  @Allow()
  value!: JsonValue;
}

export class CorrectImportDto {
  @ApiPropertyOptional({ type: [UnitDecisionDto] })
  @IsOptional()
  @IsListOf(() => UnitDecisionDto, MOST_ENTRIES)
  units?: UnitDecisionDto[];

  @ApiPropertyOptional({
    description: 'Pairs of names that are one unit; replaces the list of pairs that were accepted before',
    example: [['区政法委', '区委政法委']],
  })
  @IsOptional()
  @ValidateBy({
    name: 'isPairsOfNames',
    validator: { validate: isPairsOfNames, defaultMessage: () => '应为名称对的列表，如 [["区政法委", "区委政法委"]]' },
  })
  acceptSameUnit?: [string, string][];

  @ApiPropertyOptional({ type: [ItemCorrectionDto] })
  @IsOptional()
  @IsListOf(() => ItemCorrectionDto, MOST_ENTRIES)
  items?: ItemCorrectionDto[];
}

export class CommitmentsQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Scheme of whose tasks those that each may serve are suggested' })
  @IsOptional()
  @IsUUID()
  scheme?: string;
}

export class ChosenCommitmentDto {
  @ApiProperty({ example: 1, description: 'As `GET /imports/:id/commitments` gives it' })
  @IsInt()
  @Min(1)
  ordinal!: number;

  @ApiPropertyOptional({ type: String, nullable: true, format: 'uuid', description: 'The task that it serves' })
  @IsOptional()
  @IsUUID()
  taskId?: string | null;

  @ApiPropertyOptional({ example: 2023, description: 'When it is for another year than the rest' })
  @IsOptional()
  @IsInt()
  @Min(1949)
  @Max(2200)
  year?: number;
}

export class KeepImportDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  schemeId!: string;

  @ApiPropertyOptional({ example: 2023, description: 'The year for whose plan they are candidates; else that of each' })
  @IsOptional()
  @IsInt()
  @Min(1949)
  @Max(2200)
  year?: number;

  @ApiPropertyOptional({ type: [ChosenCommitmentDto], description: 'Left out: all, without a task' })
  @IsOptional()
  @IsListOf(() => ChosenCommitmentDto, MOST_ENTRIES)
  commitments?: ChosenCommitmentDto[];
}

export function toKeepRequest({ schemeId, year, commitments }: KeepImportDto): KeepRequest {
  return {
    schemeId,
    ...(year !== undefined && { year }),
    ...(commitments && { commitments: commitments.map((one) => ({ ...one })) }),
  };
}

/** With a document that revises a scheme: what makes the change lawful. Left out for a new scheme. */
export class ConfirmImportDto {
  @ApiPropertyOptional({ example: '临政发〔2023〕8号', description: '文号 of the approval; with a revision required' })
  @ValidateIf((body: ConfirmImportDto) => (body.approvalDocumentNumber ?? body.reason ?? null) !== null)
  @IsString()
  @Length(1, 100)
  @Matches(SPEAKING)
  approvalDocumentNumber?: string;

  @ApiPropertyOptional({ example: '中期评估后调整部分目标', description: 'Why; with a revision required' })
  @ValidateIf((body: ConfirmImportDto) => (body.approvalDocumentNumber ?? body.reason ?? null) !== null)
  @IsString()
  @Length(1, 500)
  @Matches(SPEAKING)
  reason?: string;
}

export function toApproval(body: ConfirmImportDto | undefined): Approval | null {
  const { approvalDocumentNumber, reason } = body ?? {};
  if (!approvalDocumentNumber || !reason) return null;
  return { documentNumber: approvalDocumentNumber.trim(), reason: reason.trim() };
}

export function toCorrections(body: CorrectImportDto): Partial<Corrections> {
  return {
    ...(body.units && { units: body.units.map(toDecision) }),
    ...(body.acceptSameUnit && { acceptSameUnit: body.acceptSameUnit }),
    ...(body.items && { items: body.items.map(({ path, field, value }) => ({ path, field, value })) }),
  };
}

function toDecision({ asWritten, decision, unitId, groupId, name, open }: UnitDecisionDto): UnitDecision {
  switch (decision) {
    case 'unit':
      return { asWritten, decision, unitId: unitId ?? '' };
    case 'group':
      return { asWritten, decision, groupId: groupId ?? '' };
    case 'new_unit':
      return { asWritten, decision, name: (name ?? asWritten).trim() };
    case 'new_group':
      return { asWritten, decision, name: (name ?? asWritten).trim(), open: open ?? false };
    case 'left_open':
      return { asWritten, decision };
  }
}

function isPairsOfNames(value: unknown): boolean {
  const isName = (name: unknown): boolean => typeof name === 'string' && name !== '' && name.length <= 200;
  const isPair = (pair: unknown): boolean => Array.isArray(pair) && pair.length === 2 && pair.every(isName);
  return Array.isArray(value) && value.length <= MOST_ENTRIES && value.every(isPair);
}
