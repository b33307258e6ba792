import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
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
} from 'class-validator';
import { IsListOf } from '../../../../platform/http/is-list-of.js';
import { IsName } from '../../../../platform/http/is-name.js';
import { ROLE_NAMES, type RoleName } from '../../../../platform/security/actor.js';
import { SOURCE_CODE, SOURCE_RULE } from '../../../external-ids/index.js';
import { SCOPE_NAMES } from '../../domain/clients/scopes.js';
import { SECRET_DAYS } from '../../domain/clients/secrets.js';
import { SIGNINGS, type Signing } from '../../domain/clients/signature.js';

const RATE_RULE = 'perMinute 应为 1 至 60000 的整数';
const DAYS_RULE = `days 应为 ${SECRET_DAYS.least} 至 ${SECRET_DAYS.most} 的整数`;
const SIGNING_RULE = `signing 应为 ${SIGNINGS.join('、')} 之一`;

export class NewSecretDto {
  @ApiPropertyOptional({
    type: Number,
    minimum: SECRET_DAYS.least,
    maximum: SECRET_DAYS.most,
    default: SECRET_DAYS.usual,
    description: 'Days for which the secret is valid',
  })
  @IsOptional()
  @IsInt({ message: DAYS_RULE })
  @Min(SECRET_DAYS.least, { message: DAYS_RULE })
  @Max(SECRET_DAYS.most, { message: DAYS_RULE })
  days?: number | null;
}

export class CreateClientDto extends NewSecretDto {
  @ApiProperty({ example: '区政府协同办公' })
  @IsName()
  name!: string;

  @ApiProperty({ type: [String], enum: SCOPE_NAMES, example: ['reports:read', 'reports:write'] })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  scopes!: string[];

  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Acts for every unit; else for unitIds alone' })
  @IsOptional()
  @IsBoolean()
  wholeJurisdiction?: boolean | null;

  @ApiPropertyOptional({ type: [String], format: 'uuid', example: [] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1_000)
  @IsUUID(undefined, { each: true })
  unitIds?: string[] | null;

  @ApiPropertyOptional({ enum: SIGNINGS, default: 'NONE', description: 'How it must sign its requests' })
  @IsOptional()
  @IsIn(SIGNINGS, { message: SIGNING_RULE })
  signing?: Signing | null;

  @ApiPropertyOptional({
    type: [String],
    example: ['10.1.0.0/16'],
    description: 'Addresses and networks from which it may come; empty for any',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  addresses?: string[] | null;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 60_000, default: 600 })
  @IsOptional()
  @IsInt({ message: RATE_RULE })
  @Min(1, { message: RATE_RULE })
  @Max(60_000, { message: RATE_RULE })
  perMinute?: number | null;

  @ApiPropertyOptional({
    type: String,
    example: 'oa',
    description: 'Whose external ids it speaks: a code shared by the clients of one system; by itself it has its own',
  })
  @IsOptional()
  @Matches(SOURCE_CODE, { message: SOURCE_RULE })
  source?: string | null;

  @ApiPropertyOptional({
    type: [String],
    enum: ROLE_NAMES,
    default: ['reporter', 'approver'],
    example: ['reporter', 'approver'],
    description:
      'Roles of the posts that its synchronisation of people may give and end; never administrator or auditor',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsIn(ROLE_NAMES, { each: true, message: `每一项应为 ${ROLE_NAMES.join('、')} 之一` })
  syncRoles?: RoleName[] | null;
}

export class ChangeClientDto {
  @ApiPropertyOptional({ type: String, example: '区政府协同办公' })
  @IsOptional()
  @IsName()
  name?: string | null;

  @ApiPropertyOptional({ type: [String], enum: SCOPE_NAMES, example: ['reports:read'] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  scopes?: string[] | null;

  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @IsBoolean()
  wholeJurisdiction?: boolean | null;

  @ApiPropertyOptional({ type: [String], format: 'uuid', example: [], description: 'In place of those so far' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1_000)
  @IsUUID(undefined, { each: true })
  unitIds?: string[] | null;

  @ApiPropertyOptional({ enum: SIGNINGS })
  @IsOptional()
  @IsIn(SIGNINGS, { message: SIGNING_RULE })
  signing?: Signing | null;

  @ApiPropertyOptional({ type: [String], example: ['10.1.0.0/16'], description: 'In place of those so far' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  addresses?: string[] | null;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 60_000, example: 600 })
  @IsOptional()
  @IsInt({ message: RATE_RULE })
  @Min(1, { message: RATE_RULE })
  @Max(60_000, { message: RATE_RULE })
  perMinute?: number | null;

  @ApiPropertyOptional({
    type: String,
    example: 'oa',
    description:
      'Whose external ids it speaks: a code shared by the clients of one system. What it has named so far goes along, unless others share it',
  })
  @IsOptional()
  @Matches(SOURCE_CODE, { message: SOURCE_RULE })
  source?: string | null;

  @ApiPropertyOptional({
    type: [String],
    enum: ROLE_NAMES,
    example: ['reporter', 'approver'],
    description:
      'Roles of the posts that its synchronisation of people may give and end; never administrator or auditor',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsIn(ROLE_NAMES, { each: true, message: `每一项应为 ${ROLE_NAMES.join('、')} 之一` })
  syncRoles?: RoleName[] | null;
}

export class AccountOfPersonDto {
  @ApiProperty({ example: 'kejing.reporter', description: 'Login of the person here' })
  @IsString()
  @Length(1, 64)
  login!: string;

  @ApiProperty({ example: 'zhangsan', description: 'Account of the person in the system of the client' })
  @IsString()
  @Matches(/^[^\s\p{Cc}]{1,200}$/u, { message: '账号不能含空格，最长 200 位' })
  account!: string;
}

export class SetClientAccountsDto {
  @ApiProperty({ type: [AccountOfPersonDto] })
  @IsListOf(() => AccountOfPersonDto, 10_000)
  accounts!: AccountOfPersonDto[];
}
