import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import type { JsonObject } from '../../../platform/json.js';
import { RATING_POLICY_V1_ID } from '../domain/policy.js';

class Grounds {
  @ApiProperty({ maxLength: 2000, example: '区政府常务会议决定收紧红黄绿灯标准' })
  @IsString()
  @Matches(/\S/, { message: '请填写理由' })
  @MaxLength(2000)
  reason!: string;

  @ApiPropertyOptional({ maxLength: 200, example: '武昌政办〔2023〕12号', description: '文号 of the approval' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  documentNumber?: string;
}

export class CreateRatingPolicyDto extends Grounds {
  @ApiProperty({ format: 'uuid', example: RATING_POLICY_V1_ID, description: 'The version that it is made from' })
  @IsUUID()
  formerId!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { lights: { greenUpTo: '5', yellowUpTo: '20' }, staleAfterDays: { report: 190 } },
    description: 'Settings to change, merged over those of the former version; null takes an optional setting out',
  })
  @IsObject()
  changes!: JsonObject;
}

export class AdoptRatingPolicyDto extends Grounds {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  schemeId!: string;

  @ApiProperty({ format: 'date', example: '2023-07-01', description: 'First day judged by it, today or later' })
  @IsDay()
  effectiveOn!: string;
}
