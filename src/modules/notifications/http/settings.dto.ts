import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { CHANNELS, type ChannelName } from '../domain/channels.js';
import { CODE } from '../domain/email-confirmation.js';
import { TIME_OF_DAY } from '../domain/quiet-hours.js';
import { IsHttpUrl } from '../../../platform/http/is-http-url.js';

const TIME_MESSAGE = '应为时刻，如 08:30';
/** 24 to 64 bytes in Base64 behind a prefix, as Standard Webhooks has it. */
const WEBHOOK_SECRET = /^whsec_(?=[A-Za-z0-9+/=]{32,88}$)([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const SECRET_MESSAGE = '应为 whsec_ 加 24 至 64 字节的 Base64，可用 openssl rand -base64 32 生成后加上前缀';
const MOST_KEEP_HOURS = 30 * 24;
const KEEP_MESSAGE = `旧密钥保留的小时数应为 0 至 ${MOST_KEEP_HOURS} 的整数`;

export class QuietHoursDto {
  @ApiProperty({ example: '20:00', description: 'Time of day in China from which no message is wanted' })
  @Matches(TIME_OF_DAY, { message: TIME_MESSAGE })
  from!: string;

  @ApiProperty({ example: '08:00', description: 'Until then; earlier than `from`: of the next day' })
  @Matches(TIME_OF_DAY, { message: TIME_MESSAGE })
  until!: string;
}

export class WebhookDto {
  @ApiProperty({ example: 'https://oa.example.gov.cn/hooks/fengong' })
  @IsHttpUrl()
  url!: string;

  @ApiProperty({ example: 'whsec_…', description: 'Key of the signatures (Standard Webhooks); never shown again' })
  @Matches(WEBHOOK_SECRET, { message: SECRET_MESSAGE })
  secret!: string;
}

export class WebhookSecretDto {
  @ApiProperty({
    example: 'whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=',
    description: 'The next key of the signatures; never shown again',
  })
  @Matches(WEBHOOK_SECRET, { message: SECRET_MESSAGE })
  secret!: string;

  @ApiProperty({
    example: 48,
    minimum: 0,
    maximum: MOST_KEEP_HOURS,
    description: 'So long messages are signed by the key so far as well; 0: it has leaked and ends at once',
  })
  @IsInt({ message: KEEP_MESSAGE })
  @Min(0, { message: KEEP_MESSAGE })
  @Max(MOST_KEEP_HOURS, { message: KEEP_MESSAGE })
  keepHours!: number;
}

export class PersonalSettingsDto {
  @ApiProperty({ enum: CHANNELS, isArray: true, description: 'Besides the inbox, which gets every message' })
  @IsArray()
  @ArrayUnique({ message: '渠道重复' })
  @IsIn(CHANNELS, { each: true, message: '渠道应为 EMAIL 或 WEBHOOK' })
  channels!: ChannelName[];

  @ApiProperty({ type: String, nullable: true, example: 'zhangmin@example.gov.cn' })
  @ValidateIf((dto: PersonalSettingsDto) => dto.email !== null)
  @IsEmail({}, { message: '应为邮箱地址，不填写请传 null' })
  email!: string | null;

  @ApiProperty({ type: QuietHoursDto, nullable: true })
  @ValidateIf((dto: PersonalSettingsDto) => dto.quietHours !== null)
  @IsObject({ message: '应为 {from, until}，不设免打扰请传 null' })
  @ValidateNested()
  @Type(() => QuietHoursDto)
  quietHours!: QuietHoursDto | null;

  @ApiPropertyOptional({ type: WebhookDto, nullable: true, description: 'Left out: stays as it is; null: none' })
  @ValidateIf((dto: PersonalSettingsDto) => dto.webhook !== undefined && dto.webhook !== null)
  @IsObject()
  @ValidateNested()
  @Type(() => WebhookDto)
  webhook?: WebhookDto | null;
}

export class EmailCodeDto {
  @ApiProperty({ example: '04817263', description: 'The digits of the e-mail' })
  @Matches(CODE, { message: '确认码为 8 位数字' })
  code!: string;
}
