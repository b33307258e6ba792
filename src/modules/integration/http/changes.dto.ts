import { ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { PageQuery } from '../../../platform/http/keyset.js';
import { CURSOR } from '../application/feed-cursor.js';

export class ChangesQueryDto extends PickType(PageQuery, ['limit']) {
  @ApiPropertyOptional({
    example: '1042',
    description: '`cursor` of the answer before; left out: from the oldest event',
  })
  @IsOptional()
  @Matches(CURSOR, { message: 'since 应为上次答复中的 cursor 原样' })
  since?: string;

  @ApiPropertyOptional({ example: 'report.*,obligation.overdue', description: 'By commas; left out: every type' })
  @IsOptional()
  @Matches(/^[a-z0-9.*,-]{1,1000}$/, { message: 'types 应为以逗号分隔的事件类型，如 report.*,obligation.overdue' })
  types?: string;
}
