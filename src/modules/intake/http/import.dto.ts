import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { JsonObject, JsonValue } from '../../../platform/json.js';
import type { Approval } from '../../schemes/index.js';
import type { Addition, CorrectionsPatch, UnitDecision } from '../application/corrections.js';
import { ITEM_KINDS, type ItemKind } from '../application/draft-places.js';
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

export class CorrectedItemsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ITEM_KINDS })
  @IsOptional()
  @IsIn(ITEM_KINDS)
  kind?: ItemKind;

  @ApiPropertyOptional({ example: 'sections.0', description: 'Path of the section or task whose items are wanted' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  parent?: string;
}

export class ImportQuery {
  @ApiPropertyOptional({
    enum: ['full', 'summary'],
    default: 'full',
    description: '`summary` leaves `draft` out, which grows with the document; `GET /imports/:id/items` pages it',
  })
  @IsOptional()
  @IsIn(['full', 'summary'])
  view: 'full' | 'summary' = 'full';
}

export class SchemeTextQuery {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'One of the documents that made a revision of the scheme; default: that of the newest',
  })
  @IsOptional()
  @IsUUID()
  import?: string;
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

  @ApiPropertyOptional({
    example: '区数据局',
    description: 'With `new_unit` and `new_group`: its name; the name as written when left out',
  })
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
  @ApiProperty({ example: 'sections.0.tasks.1.targets.2', description: 'Of the reading, or `added.KEY`' })
  @IsString()
  @Length(1, 100)
  path!: string;

  @ApiProperty({
    example: 'value',
    description:
      'A field of the item, or: `removed` (true takes it out), `place` ({into, before}) moves it within its list or to ' +
      'another one of its kind, `source` ({start, end}) says where it stands, `texts` the paragraphs of a task',
  })
  @IsString()
  @Length(1, 50)
  field!: string;

  @ApiProperty({
    oneOf: [
      { type: 'string' },
      { type: 'integer' },
      { type: 'boolean' },
      { type: 'array', items: {} },
      { type: 'object' },
      { type: 'null' },
    ],
    description: 'What belongs there; decimals as strings, units as a list of names',
    example: '12.5',
  })
  @ValidateIf((body: ItemCorrectionDto) => body.value !== null)
  @IsDefined()
  value!: JsonValue;
}

export class SelectionDto {
  @ApiProperty({ example: 812, description: 'Offset in `GET /imports/:id/text`, UTF-16 units, included' })
  @IsInt()
  @Min(0)
  start!: number;

  @ApiProperty({ example: 822, description: 'Excluded' })
  @IsInt()
  @Min(1)
  end!: number;
}

export class AdditionDto {
  @ApiProperty({
    example: 'missed-1',
    pattern: '^[a-z0-9][a-z0-9-]{0,39}$',
    description: 'Your name for the item, unique within the import; from then on its path is `added.missed-1`',
  })
  @Matches(/^[a-z0-9][a-z0-9-]{0,39}$/, { message: '应为小写字母、数字和连字符，最多 40 个' })
  key!: string;

  @ApiProperty({
    example: 'sections.0.tasks',
    description:
      'The list: `sections`, `indicators`, `requirementItems`, `duties`, `commitments`, `PATH.tasks`, `PATH.measures`, ' +
      '`PATH.targets`, or the parties `PATH.lead`, `PATH.responsible`, `PATH.supporting`',
  })
  @IsString()
  @Length(1, 100)
  into!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'sections.0.tasks.1',
    description: 'Path of the item of the list before which it stands; left out: at the end',
  })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  before?: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { title: '完善创新体制', lead: ['区科经局'] },
    description: 'Its fields; of a party its `name`. With `source`, what is left out is read from the selected words',
  })
  @IsObject()
  value!: JsonObject;

  @ApiPropertyOptional({ type: SelectionDto, nullable: true, description: 'The words of the document that say so' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => SelectionDto)
  source?: SelectionDto | null;
}

export class CorrectImportDto {
  @ApiPropertyOptional({ type: [UnitDecisionDto] })
  @IsOptional()
  @IsListOf(() => UnitDecisionDto, MOST_ENTRIES)
  units?: UnitDecisionDto[];

  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 },
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

  @ApiPropertyOptional({ type: [AdditionDto], description: 'What the reader missed' })
  @IsOptional()
  @IsListOf(() => AdditionDto, MOST_ENTRIES)
  added?: AdditionDto[];

  @ApiPropertyOptional({
    type: [String],
    example: ['item:sections.0.tasks.1:title'],
    description: 'Ids of corrections to take back, before the rest is done: what they changed is as it was read',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_ENTRIES)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  undo?: string[];
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
  @Max(1_000_000)
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

export function toCorrections(body: CorrectImportDto): CorrectionsPatch {
  return {
    ...(body.units && { units: body.units.map(toDecision) }),
    ...(body.acceptSameUnit && { acceptSameUnit: body.acceptSameUnit }),
    ...(body.items && { items: body.items.map(({ path, field, value }) => ({ path, field, value })) }),
    ...(body.added && { added: body.added.map(toAddition) }),
    ...(body.undo && { undo: body.undo }),
  };
}

function toAddition({ key, into, before, value, source }: AdditionDto): Addition {
  return {
    key,
    into,
    before: before ?? null,
    value,
    source: source ? { start: source.start, end: source.end } : null,
    words: null,
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
