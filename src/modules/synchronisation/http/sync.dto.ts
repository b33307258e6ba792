import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { IsName } from '../../../platform/http/is-name.js';
import { ROLE_NAMES, type RoleName } from '../../../platform/security/actor.js';
import { ApiSource, IsExternalId } from '../../external-ids/index.js';

/** What fits into a request of 2 MB with room to spare. */
export const SYNC_LIMIT = 10_000;
const AT_LEAST_ONE = { message: '至少一条' };

/** How the list is taken. */
export class SyncOptionsDto {
  @ApiSource()
  source?: string | null;

  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    description: 'true: the list is all there is; what the source has named and the list leaves out is ended',
  })
  @IsOptional()
  @IsBoolean()
  full?: boolean | null;

  @ApiPropertyOptional({ type: Boolean, default: false, description: 'true: only tells what would be done' })
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean | null;

  @ApiPropertyOptional({
    type: Number,
    minimum: 0,
    maximum: 100_000,
    nullable: true,
    example: null,
    description: 'How many things a full list may end; default ten, or a tenth of what the source knows here',
  })
  @IsOptional()
  @IsInt({ message: 'endAtMost 应为不小于 0 的整数' })
  @Min(0, { message: 'endAtMost 应为不小于 0 的整数' })
  @Max(100_000, { message: 'endAtMost 最大为 100000' })
  endAtMost?: number | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: null,
    description: '`plan` of a dry run: 409 `plan_changed` when the run would do anything else',
  })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/, { message: 'plan 应为试运行返回的指纹' })
  plan?: string | null;
}

export class UnitItemDto {
  @ApiProperty({ example: 'U-17', description: 'Id of the unit in the office system' })
  @IsExternalId()
  externalId!: string;

  @ApiProperty({ example: '区发改局' })
  @IsName()
  name!: string;

  @ApiPropertyOptional({ type: [String], example: ['区发展改革局'], description: 'Are added; none is ever removed' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsName({ each: true })
  aliases?: string[] | null;

  @ApiPropertyOptional({ type: Boolean, default: true, description: 'false: it has ended' })
  @IsOptional()
  @IsBoolean()
  active?: boolean | null;

  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    example: false,
    description: 'true: a unit of this name, which the source has not named yet, is the one',
  })
  @IsOptional()
  @IsBoolean()
  adopt?: boolean | null;
}

export class SyncUnitsDto extends SyncOptionsDto {
  @ApiProperty({ type: [UnitItemDto], maxItems: SYNC_LIMIT })
  @IsListOf(() => UnitItemDto, SYNC_LIMIT)
  @ArrayMinSize(1, AT_LEAST_ONE)
  items!: UnitItemDto[];
}

export class PostItemDto {
  @ApiProperty({ enum: ROLE_NAMES, example: 'reporter' })
  @IsIn(ROLE_NAMES)
  role!: RoleName;

  @ApiPropertyOptional({ type: String, example: 'U-17', description: 'The unit by its external id' })
  @IsOptional()
  @IsExternalId()
  unitExternalId?: string | null;
}

export class PersonItemDto {
  @ApiProperty({ example: 'P-0417', description: 'Id of the person in the office system' })
  @IsExternalId()
  externalId!: string;

  @ApiPropertyOptional({ type: String, example: 'fagai.tianbao', description: 'Needed for somebody new; then fixed' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  login?: string | null;

  @ApiProperty({ example: '演示填报员' })
  @IsName()
  displayName!: string;

  @ApiPropertyOptional({ type: Boolean, default: true, description: 'false: the person has left' })
  @IsOptional()
  @IsBoolean()
  active?: boolean | null;

  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    example: false,
    description: 'true: the account of this login, which the source has not named yet, is the one',
  })
  @IsOptional()
  @IsBoolean()
  adopt?: boolean | null;

  @ApiPropertyOptional({
    type: [PostItemDto],
    description: 'All posts that the source gives; left out: posts stay as they are',
  })
  @IsOptional()
  @IsListOf(() => PostItemDto, 20)
  posts?: PostItemDto[] | null;
}

export class SyncPeopleDto extends SyncOptionsDto {
  @ApiProperty({ type: [PersonItemDto], maxItems: SYNC_LIMIT })
  @IsListOf(() => PersonItemDto, SYNC_LIMIT)
  @ArrayMinSize(1, AT_LEAST_ONE)
  items!: PersonItemDto[];
}
