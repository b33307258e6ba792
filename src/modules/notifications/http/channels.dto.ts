import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsName } from '../../../platform/http/is-name.js';
import { MOST_PER_MINUTE, SMTP_SECURITY, type SmtpSecurity } from '../domain/channels.js';
import { WebhookDto } from './settings.dto.js';

const RATE_MESSAGE = `每分钟条数应为 1 至 ${MOST_PER_MINUTE} 的整数`;
const PORT_MESSAGE = '端口应为 1 至 65535 的整数';
/** A name or an address; IPv6 without brackets. */
const HOST = /^[A-Za-z0-9_]([A-Za-z0-9_.:-]{0,251}[A-Za-z0-9_:])?$/;
const ONE_LINE = /^\P{Cc}+$/u;

export class EmailSettingsDto {
  @ApiProperty({ example: 'smtp.example.gov.cn' })
  @Matches(HOST, { message: '应为邮件服务器的主机名或地址' })
  host!: string;

  @ApiProperty({ example: 465 })
  @IsInt({ message: PORT_MESSAGE })
  @Min(1, { message: PORT_MESSAGE })
  @Max(65535, { message: PORT_MESSAGE })
  port!: number;

  @ApiProperty({ enum: SMTP_SECURITY, description: 'TLS from the start, STARTTLS, or NONE inside a closed network' })
  @IsIn(SMTP_SECURITY, { message: '应为 TLS、STARTTLS 或 NONE' })
  security!: SmtpSecurity;

  @ApiProperty({ type: String, nullable: true, example: 'fengong@example.gov.cn' })
  @ValidateIf((dto: EmailSettingsDto) => dto.user !== null)
  @IsString()
  @MaxLength(254)
  @Matches(ONE_LINE, { message: '应为一行文字，不需要账号请传 null' })
  user!: string | null;

  @ApiProperty({ example: 'fengong@example.gov.cn' })
  @IsEmail({}, { message: '应为发件邮箱地址' })
  fromAddress!: string;

  @ApiProperty({ example: '分工方案督查系统' })
  @IsName()
  fromName!: string;

  @ApiProperty({ example: 120, maximum: MOST_PER_MINUTE, description: 'What the mail server allows' })
  @IsInt({ message: RATE_MESSAGE })
  @Min(1, { message: RATE_MESSAGE })
  @Max(MOST_PER_MINUTE, { message: RATE_MESSAGE })
  perMinute!: number;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: null,
    description: 'PEM of the only authorities to trust: a private one of the district. Null: the well-known ones',
  })
  @ValidateIf((dto: EmailSettingsDto) => dto.caCertificates !== null)
  @IsString()
  @MaxLength(60_000, { message: '证书过长，请只粘贴根证书' })
  caCertificates: string | null = null;
}

export class EmailChannelDto {
  @ApiProperty({ example: true })
  @IsBoolean()
  enabled!: boolean;

  @ApiProperty({ type: EmailSettingsDto })
  @IsObject()
  @ValidateNested()
  @Type(() => EmailSettingsDto)
  settings!: EmailSettingsDto;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'a new password',
    description: 'Left out: stays as it is; never shown again',
  })
  @ValidateIf((dto: EmailChannelDto) => dto.password !== undefined && dto.password !== null)
  @IsString()
  @IsNotEmpty({ message: '密码不能为空；不需要密码请传 null' })
  @MaxLength(500)
  password?: string | null;
}

export class WebhookSettingsDto {
  @ApiProperty({ example: 300, maximum: MOST_PER_MINUTE, description: 'To one receiver' })
  @IsInt({ message: RATE_MESSAGE })
  @Min(1, { message: RATE_MESSAGE })
  @Max(MOST_PER_MINUTE, { message: RATE_MESSAGE })
  perMinute!: number;
}

export class WebhookChannelDto {
  @ApiProperty({ example: true })
  @IsBoolean()
  enabled!: boolean;

  @ApiProperty({ type: WebhookSettingsDto })
  @IsObject()
  @ValidateNested()
  @Type(() => WebhookSettingsDto)
  settings!: WebhookSettingsDto;
}

export class EmailTestDto {
  @ApiProperty({ example: 'administrator@example.gov.cn' })
  @IsEmail({}, { message: '应为邮箱地址' })
  to!: string;
}

export class WebhookEndpointDto extends WebhookDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: for everybody of the jurisdiction' })
  @ValidateIf((dto: WebhookEndpointDto) => dto.unitId !== null)
  @IsUUID()
  unitId!: string | null;
}
