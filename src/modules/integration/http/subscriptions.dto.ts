import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsHttpUrl } from '../../../platform/http/is-http-url.js';
import { IsName } from '../../../platform/http/is-name.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import { OUTGOING_STATES, type OutgoingState } from '../../../platform/outbound/index.js';
import { CURSOR } from '../application/feed-cursor.js';
import { DEFAULT_PER_MINUTE, MOST_PER_MINUTE } from '../domain/subscription.js';
import { TYPE_PATTERN } from '../domain/type-filter.js';

const RATE_MESSAGE = `应为 1 至 ${MOST_PER_MINUTE} 的整数`;
const TYPE_MESSAGE = '应为事件类型，如 report.accepted，或 report.* 这样的一类';
/** Base64 of 24 to 64 bytes, as Standard Webhooks asks for. */
const SECRET = /^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/;
const SECRET_MESSAGE = '应为 whsec_ 开头、24 至 64 字节的 Base64 密钥（Standard Webhooks）';
const MOST_KEEP_HOURS = 168;
const INSTANT_MESSAGE = '应为带时区的时间，如 2023-06-30T08:00:00Z';
const SETTLED = OUTGOING_STATES.filter((state) => state !== 'QUEUED');

export class ChangeSubscriptionDto {
  @ApiPropertyOptional({ example: '区政府协同办公' })
  @ValidateIf((dto: ChangeSubscriptionDto) => dto.name !== undefined)
  @IsName()
  name?: string;

  @ApiPropertyOptional({ example: 'https://oa.example.gov.cn/hooks/fengong' })
  @ValidateIf((dto: ChangeSubscriptionDto) => dto.url !== undefined)
  @IsHttpUrl()
  url?: string;

  @ApiPropertyOptional({
    type: [String],
    example: ['report.*', 'obligation.overdue'],
    description: 'Empty: every type',
  })
  @ValidateIf((dto: ChangeSubscriptionDto) => dto.types !== undefined)
  @IsArray()
  @ArrayMaxSize(100, { message: '最多 100 项' })
  @Matches(TYPE_PATTERN, { each: true, message: TYPE_MESSAGE })
  @MaxLength(100, { each: true, message: TYPE_MESSAGE })
  types?: string[];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    nullable: true,
    description: 'Only what concerns these units; null: the whole jurisdiction',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1, { message: '至少一个单位；全辖区请传 null' })
  @ArrayMaxSize(500, { message: '最多 500 个单位' })
  @IsUUID(undefined, { each: true })
  unitIds?: string[] | null;

  @ApiPropertyOptional({ example: DEFAULT_PER_MINUTE, maximum: MOST_PER_MINUTE })
  @ValidateIf((dto: ChangeSubscriptionDto) => dto.perMinute !== undefined)
  @IsInt({ message: RATE_MESSAGE })
  @Min(1, { message: RATE_MESSAGE })
  @Max(MOST_PER_MINUTE, { message: RATE_MESSAGE })
  perMinute?: number;
}

export class CreateSubscriptionDto extends ChangeSubscriptionDto {
  @ApiProperty({ example: '区政府协同办公' })
  @IsName()
  declare name: string;

  @ApiProperty({ example: 'https://oa.example.gov.cn/hooks/fengong' })
  @IsHttpUrl()
  declare url: string;

  @ApiProperty({ example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', description: 'Never shown again' })
  @Matches(SECRET, { message: SECRET_MESSAGE })
  secret!: string;

  @ApiPropertyOptional({ example: '1042', description: 'A cursor of GET /changes to begin at; left out: from now on' })
  @ValidateIf((dto: CreateSubscriptionDto) => dto.since !== undefined)
  @Matches(CURSOR, { message: '应为 GET /changes 或 /exports 给出的变更标记' })
  since?: string;
}

export class PauseSubscriptionDto {
  @ApiProperty({ example: '对方系统升级' })
  @IsString()
  @IsNotEmpty({ message: '请写明原因' })
  @MaxLength(200, { message: '最多 200 字' })
  reason!: string;
}

export class SubscriptionSecretDto {
  @ApiProperty({ example: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', description: 'Never shown again' })
  @Matches(SECRET, { message: SECRET_MESSAGE })
  secret!: string;

  @ApiPropertyOptional({
    example: 24,
    default: 24,
    maximum: MOST_KEEP_HOURS,
    description: 'So long events are signed by the secret so far as well; 0: it has leaked',
  })
  @IsInt({ message: `应为 0 至 ${MOST_KEEP_HOURS} 的整数` })
  @Min(0, { message: `应为 0 至 ${MOST_KEEP_HOURS} 的整数` })
  @Max(MOST_KEEP_HOURS, { message: `应为 0 至 ${MOST_KEEP_HOURS} 的整数` })
  keepHours: number = 24;
}

export class DeliveredQueryDto extends PageQuery {
  @ApiPropertyOptional({ enum: OUTGOING_STATES })
  @IsOptional()
  @IsIn(OUTGOING_STATES, { message: 'state 应为 QUEUED、SENT、FAILED 或 DEAD' })
  state?: OutgoingState;

  @ApiPropertyOptional({ example: 'report/01890a5d-ac96-774b-bcce-b302099a8057' })
  @IsOptional()
  @Matches(/^[a-z-]{1,30}\/[0-9a-f-]{36}$/, { message: 'subject 应为事件中的 subject 原样' })
  subject?: string;
}

export class ResendEventsDto {
  @ApiPropertyOptional({ example: '2023-06-30T00:00:00Z', description: 'Events that happened from then on' })
  @ValidateIf((dto: ResendEventsDto) => dto.from !== undefined)
  @IsISO8601({ strict: true }, { message: INSTANT_MESSAGE })
  @MaxLength(40)
  from?: string;

  @ApiPropertyOptional({ example: '2023-07-01T00:00:00Z', description: '… and before then' })
  @ValidateIf((dto: ResendEventsDto) => dto.until !== undefined)
  @IsISO8601({ strict: true }, { message: INSTANT_MESSAGE })
  @MaxLength(40)
  until?: string;

  @ApiPropertyOptional({ type: [String], example: ['report.*'] })
  @ValidateIf((dto: ResendEventsDto) => dto.types !== undefined)
  @IsArray()
  @ArrayMaxSize(100, { message: '最多 100 项' })
  @Matches(TYPE_PATTERN, { each: true, message: TYPE_MESSAGE })
  @MaxLength(100, { each: true, message: TYPE_MESSAGE })
  types?: string[];

  @ApiPropertyOptional({ enum: SETTLED, isArray: true, description: 'Left out: only what was given up (DEAD)' })
  @ValidateIf((dto: ResendEventsDto) => dto.states !== undefined)
  @IsArray()
  @ArrayMinSize(1, { message: '至少一种状态' })
  @ArrayMaxSize(SETTLED.length)
  @IsIn(SETTLED, { each: true, message: 'states 应为 SENT、FAILED 或 DEAD' })
  states?: Exclude<OutgoingState, 'QUEUED'>[];
}
