import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** The fields of the form beside its files, for a value. */
export class ValueEvidenceFormDto {
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: '最多 500 字' })
  note?: string;
}

/** For a report, of which the files may bear out one figure. */
export class EvidenceFormDto extends ValueEvidenceFormDto {
  @IsOptional()
  @IsUUID()
  targetId?: string;

  @IsOptional()
  @IsUUID()
  indicatorId?: string;
}

export class PurgeEvidenceDto {
  @ApiProperty({ example: '经鉴定小组审核同意销毁', description: 'On whose decision, for the audit' })
  @IsString()
  @MaxLength(500, { message: '最多 500 字' })
  reason!: string;
}
