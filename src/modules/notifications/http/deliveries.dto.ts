import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../../platform/http/keyset.js';
import { OUTGOING_STATES, type OutgoingState } from '../../../platform/outbound/index.js';
import { CHANNELS, type ChannelName } from '../domain/channels.js';

export class DeliveriesQueryDto extends PageQuery {
  @ApiPropertyOptional({ enum: OUTGOING_STATES })
  @IsOptional()
  @IsIn(OUTGOING_STATES, { message: 'state 应为 QUEUED、SENT、FAILED 或 DEAD' })
  state?: OutgoingState;

  @ApiPropertyOptional({ enum: CHANNELS })
  @IsOptional()
  @IsIn(CHANNELS, { message: 'channel 应为 EMAIL 或 WEBHOOK' })
  channel?: ChannelName;

  @ApiPropertyOptional({ format: 'uuid', description: 'The recipient' })
  @IsOptional()
  @IsUUID()
  user?: string;
}

export class ResendDto {
  @ApiPropertyOptional({ enum: CHANNELS, description: 'Left out: of every channel' })
  @IsOptional()
  @IsIn(CHANNELS, { message: 'channel 应为 EMAIL 或 WEBHOOK' })
  channel?: ChannelName;
}
