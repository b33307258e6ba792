import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../../platform/http/keyset.js';

const SWITCH: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false };

export class NotificationsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['1'], description: "The caller's own, which are the only ones that can be read" })
  @IsOptional()
  @IsIn(['1'], { message: '只能查询本人的消息：mine=1' })
  mine?: '1';

  @ApiPropertyOptional({ type: Boolean, description: '`1` only unread, `0` only read' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (SWITCH[value] ?? value) : value))
  @IsBoolean({ message: 'unread 应为 1 或 0' })
  unread?: boolean;
}
