import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../../platform/http/keyset.js';
import { OBLIGATION_STATES, type ObligationState } from '../domain/vocabulary.js';

export class ObligationsQueryDto extends PageQuery {
  @ApiPropertyOptional({ enum: ['1'], description: 'Only those of the units of my own posts' })
  @IsOptional()
  @IsIn(['1'], { message: 'mine 只能为 1' })
  mine?: '1';

  @ApiPropertyOptional({ enum: OBLIGATION_STATES })
  @IsOptional()
  @IsIn(OBLIGATION_STATES)
  state?: ObligationState;

  @ApiPropertyOptional({ format: 'uuid', description: 'Unit id' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Reporting cycle id' })
  @IsOptional()
  @IsUUID()
  cycle?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Scheme id' })
  @IsOptional()
  @IsUUID()
  scheme?: string;
}
