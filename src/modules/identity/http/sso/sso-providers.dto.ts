import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  ValidateIf,
} from 'class-validator';
import { IsHttpUrl } from '../../../../platform/http/is-http-url.js';
import { IsListOf } from '../../../../platform/http/is-list-of.js';
import { IsName } from '../../../../platform/http/is-name.js';
import { ROLE_NAMES, type RoleName } from '../../../../platform/security/actor.js';
import { ACCOUNT_MATCHES, type AccountMatch } from '../../domain/sso/account-match.js';
import { ORDINARY_ROLES } from '../../domain/sso/mapped-posts.js';
import { TICKET_ROLES } from '../../domain/sso/ticket.js';

const CLAIM = /^[\x21-\x7e]{1,200}$/;
const CLAIM_RULE = '声明的名称应为 1 至 200 个可见的 ASCII 字符，如 preferred_username，多层时用点连接';
const CLIENT_ID_RULE = '客户端编号应为 1 至 300 个可见的 ASCII 字符';
const SECRET_RULE = '客户端密钥应为 1 至 1000 个可见的 ASCII 字符';
const GROUP_RULE = '用户组应为 1 至 300 个字符，不含换行等控制字符';
const MATCHES_RULE = `matches 应为 ${ACCOUNT_MATCHES.join('、')} 之一`;
const ROLE_RULE = `每一项应为 ${ROLE_NAMES.join('、')} 之一`;

export class GroupRuleDto {
  @ApiProperty({ example: 'jiaoyu-tianbao', description: 'A value of the groups claim' })
  @Matches(/^\P{Cc}{1,300}$/u, { message: GROUP_RULE })
  group!: string;

  @ApiProperty({ enum: ROLE_NAMES, example: 'reporter' })
  @IsIn(ROLE_NAMES)
  role!: RoleName;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Left out or null: a post of the whole jurisdiction',
  })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;
}

export class CreateProviderDto {
  @ApiProperty({ example: '区政务统一认证', description: 'On the button of the sign-in page' })
  @IsName()
  name!: string;

  @ApiProperty({
    example: 'https://sso.example.gov.cn/realms/district',
    description: '`issuer` of its discovery document',
  })
  @IsHttpUrl()
  issuer!: string;

  @ApiProperty({ example: 'fengong' })
  @Matches(/^[\x21-\x7e]{1,300}$/, { message: CLIENT_ID_RULE })
  clientId!: string;

  @ApiPropertyOptional({
    type: String,
    format: 'password',
    example: 'k7Qm-3vXz-91Lp',
    nullable: true,
    description: 'Kept sealed and shown nowhere; null or left out for a public client, which has PKCE alone',
  })
  @IsOptional()
  @Matches(/^[\x20-\x7e]{1,1000}$/, { message: SECRET_RULE })
  clientSecret?: string | null;

  @ApiPropertyOptional({ type: [String], default: ['openid', 'profile'], example: ['openid', 'profile', 'groups'] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  scopes?: string[] | null;

  @ApiPropertyOptional({
    type: String,
    default: 'sub',
    example: 'preferred_username',
    description: 'The claim that names the account; a path with dots where it is nested',
  })
  @IsOptional()
  @Matches(CLAIM, { message: CLAIM_RULE })
  accountClaim?: string | null;

  @ApiPropertyOptional({
    enum: ACCOUNT_MATCHES,
    default: 'ACCOUNT',
    example: 'ACCOUNT',
    description: 'ACCOUNT: the claim is an account of PUT …/accounts; LOGIN: it is the login here',
  })
  @IsOptional()
  @IsIn(ACCOUNT_MATCHES, { message: MATCHES_RULE })
  matches?: AccountMatch | null;

  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    example: false,
    description: 'Opens an account for a person without one to whom a group gives a post',
  })
  @IsOptional()
  @IsBoolean()
  createsUsers?: boolean | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'groups',
    description: 'The claim that lists groups, as a list or one text; null: posts are given by hand alone',
  })
  @IsOptional()
  @Matches(CLAIM, { message: CLAIM_RULE })
  groupsClaim?: string | null;

  @ApiPropertyOptional({
    type: [String],
    enum: ROLE_NAMES,
    example: [],
    description: `Roles beyond ${ORDINARY_ROLES.join(', ')} that groups may give`,
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsIn(ROLE_NAMES, { each: true, message: ROLE_RULE })
  listedRoles?: RoleName[] | null;

  @ApiPropertyOptional({
    type: [GroupRuleDto],
    description: 'Whoever is in the group gets the post, until he leaves it',
  })
  @IsOptional()
  @IsListOf(() => GroupRuleDto, 2_000)
  groupRules?: GroupRuleDto[] | null;
}

export class ChangeProviderDto {
  @ApiPropertyOptional({ type: String, example: '区政务统一认证' })
  @IsOptional()
  @IsName()
  name?: string | null;

  @ApiPropertyOptional({ type: String, example: 'https://sso.example.gov.cn/realms/district' })
  @IsOptional()
  @IsHttpUrl()
  issuer?: string | null;

  @ApiPropertyOptional({ type: String, example: 'fengong' })
  @IsOptional()
  @Matches(/^[\x21-\x7e]{1,300}$/, { message: CLIENT_ID_RULE })
  clientId?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'password',
    example: 'k7Qm-3vXz-91Lp',
    nullable: true,
    description: 'Left out: stays; null: taken away',
  })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @Matches(/^[\x20-\x7e]{1,1000}$/, { message: SECRET_RULE })
  clientSecret?: string | null;

  @ApiPropertyOptional({
    type: [String],
    example: ['openid', 'profile', 'groups'],
    description: 'In place of those so far',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  scopes?: string[] | null;

  @ApiPropertyOptional({ type: String, example: 'preferred_username' })
  @IsOptional()
  @Matches(CLAIM, { message: CLAIM_RULE })
  accountClaim?: string | null;

  @ApiPropertyOptional({ enum: ACCOUNT_MATCHES, example: 'ACCOUNT' })
  @IsOptional()
  @IsIn(ACCOUNT_MATCHES, { message: MATCHES_RULE })
  matches?: AccountMatch | null;

  @ApiPropertyOptional({ type: Boolean, example: false })
  @IsOptional()
  @IsBoolean()
  createsUsers?: boolean | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'groups', description: 'Left out: stays; null: none' })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @Matches(CLAIM, { message: CLAIM_RULE })
  groupsClaim?: string | null;

  @ApiPropertyOptional({ type: [String], enum: ROLE_NAMES, example: [], description: 'In place of those so far' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsIn(ROLE_NAMES, { each: true, message: ROLE_RULE })
  listedRoles?: RoleName[] | null;

  @ApiPropertyOptional({ type: [GroupRuleDto], description: 'In place of those so far' })
  @IsOptional()
  @IsListOf(() => GroupRuleDto, 2_000)
  groupRules?: GroupRuleDto[] | null;
}

export class SetTicketRolesDto {
  @ApiProperty({
    type: [String],
    enum: TICKET_ROLES,
    example: ['reporter', 'approver'],
    description: 'Roles of people whom the client may sign in; empty: nobody. Never administrator or auditor',
  })
  @IsArray()
  @ArrayMaxSize(20)
  @IsIn(TICKET_ROLES, {
    each: true,
    message: `每一项应为 ${TICKET_ROLES.join('、')} 之一；管理员和安全审计员不能由办公系统登录`,
  })
  roles!: RoleName[];
}
