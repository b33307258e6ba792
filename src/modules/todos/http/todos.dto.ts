import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import {
  CONNECTOR_KINDS,
  PUSH_STATES,
  TODO_STATES,
  type ConnectorKind,
  type PushState,
  type TodoState,
} from '../domain/vocabulary.js';
import { IsTextMap } from './is-text-map.js';

const RATE_RULE = 'perMinute 应为 1 至 6000 的整数';

export class CreateConnectorDto {
  @ApiProperty({ example: '区政府协同办公系统' })
  @IsString()
  @Length(1, 100, { message: '请填写连接器名称，最长 100 字' })
  name!: string;

  @ApiProperty({ enum: CONNECTOR_KINDS, example: 'WEAVER' })
  @IsIn(CONNECTOR_KINDS, { message: `kind 应为 ${CONNECTOR_KINDS.join('、')} 之一` })
  kind!: ConnectorKind;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { baseUrl: 'http://oa.example.gov.cn:8080', syscode: 'fengong', creator: 'fengong' },
  })
  @IsObject({ message: 'settings 应为对象' })
  @IsTextMap()
  settings!: Record<string, string>;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 6000, default: 300 })
  @IsOptional()
  @IsInt({ message: RATE_RULE })
  @Min(1, { message: RATE_RULE })
  @Max(6000, { message: RATE_RULE })
  perMinute?: number | null;
}

export class ChangeConnectorDto {
  @ApiPropertyOptional({ type: String, example: '区政府协同办公系统' })
  @IsOptional()
  @IsString()
  @Length(1, 100, { message: '请填写连接器名称，最长 100 字' })
  name?: string | null;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'On top of what is set; a secret that is not given stays',
    example: { restPassword: 'a new password' },
  })
  @IsOptional()
  @IsObject({ message: 'settings 应为对象' })
  @IsTextMap()
  settings?: Record<string, string> | null;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 6000, example: 300 })
  @IsOptional()
  @IsInt({ message: RATE_RULE })
  @Min(1, { message: RATE_RULE })
  @Max(6000, { message: RATE_RULE })
  perMinute?: number | null;
}

const yes = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value);

export class DeleteConnectorQueryDto {
  @ApiPropertyOptional({ description: 'Also when the receiver still shows open todos, which then stay there' })
  @IsOptional()
  @Transform(yes)
  @IsBoolean({ message: 'abandon 应为 true 或 false' })
  abandon: boolean = false;
}

export class MappedAccountDto {
  @ApiProperty({ example: 'kejing.reporter', description: 'Login of the person here' })
  @IsString()
  @Length(1, 100)
  login!: string;

  @ApiProperty({ example: 'zhangsan', description: 'Account of the person at the receiver' })
  @IsString()
  @Matches(/^\S{1,200}$/, { message: '账号不能含空格，最长 200 位' })
  account!: string;
}

export class SetAccountsDto {
  @ApiProperty({ type: [MappedAccountDto] })
  @IsListOf(() => MappedAccountDto, 10_000)
  accounts!: MappedAccountDto[];
}

export class AccountsQueryDto extends PageQuery {
  @ApiPropertyOptional({ description: 'true: only people who should have an account and have none' })
  @IsOptional()
  @Transform(yes)
  @IsBoolean({ message: 'missing 应为 true 或 false' })
  missing: boolean = false;

  @ApiPropertyOptional({ description: 'true: only people who have open todos now and no account' })
  @IsOptional()
  @Transform(yes)
  @IsBoolean({ message: 'owing 应为 true 或 false' })
  owing: boolean = false;
}

export class PushesQueryDto extends PageQuery {
  @ApiPropertyOptional({ enum: PUSH_STATES })
  @IsOptional()
  @IsIn(PUSH_STATES, { message: `state 应为 ${PUSH_STATES.join('、')} 之一` })
  state?: PushState;
}

export class ResendPushesDto {
  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Only these; all that were given up when left out',
  })
  @IsOptional()
  @IsArray({ message: 'pushIds 应为数组' })
  @ArrayMinSize(1, { message: 'pushIds 至少一个；全部重发请不要填写' })
  @ArrayMaxSize(1_000, { message: '一次最多指定 1000 条，更多请不填 pushIds 全部重发' })
  @IsUUID(undefined, { each: true, message: 'pushIds 应为编号' })
  pushIds?: string[];
}

export class TodosQueryDto extends PageQuery {
  @ApiPropertyOptional({ enum: TODO_STATES })
  @IsOptional()
  @IsIn(TODO_STATES, { message: `state 应为 ${TODO_STATES.join('、')} 之一` })
  state?: TodoState;
}
