import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMinSize, IsIn, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import { ApiExternalId, ApiSource, EXTERNAL_KINDS, IsExternalId, type ExternalKind } from '../../external-ids/index.js';

const KIND_RULE = { message: `kind 应为 ${EXTERNAL_KINDS.join('、')} 之一` };

export class ExternalIdsQueryDto extends PageQuery {
  @ApiPropertyOptional({ enum: EXTERNAL_KINDS })
  @IsOptional()
  @IsIn(EXTERNAL_KINDS, KIND_RULE)
  kind?: ExternalKind;

  @ApiExternalId()
  externalId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'What our unit, user, task or report is called' })
  @IsOptional()
  @IsUUID()
  id?: string;

  @ApiSource()
  source?: string;
}

export class GivenNameDto {
  @ApiProperty({ enum: EXTERNAL_KINDS, example: 'TASK' })
  @IsIn(EXTERNAL_KINDS, KIND_RULE)
  kind!: ExternalKind;

  @ApiProperty({ example: 'T-03' })
  @IsExternalId()
  externalId!: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Our unit, user, task or report; null: the id denotes nothing any more',
  })
  @ValidateIf((body: GivenNameDto) => body.id !== null)
  @IsUUID()
  id!: string | null;
}

export class GiveNamesDto {
  @ApiSource()
  source?: string | null;

  @ApiProperty({ type: [GivenNameDto], maxItems: 1_000 })
  @IsListOf(() => GivenNameDto, 1_000)
  @ArrayMinSize(1, { message: '至少一条' })
  items!: GivenNameDto[];
}
