import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../../platform/http/keyset.js';
import { OBLIGATION_STATES, type ObligationState } from '../domain/vocabulary.js';

export class ObligationsQueryDto extends PageQuery {
  @ApiPropertyOptional({ enum: ['1'], description: 'What my units owe, and what waits for my review' })
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

  @ApiPropertyOptional({ format: 'uuid', description: 'Task id' })
  @IsOptional()
  @IsUUID()
  task?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Indicator id' })
  @IsOptional()
  @IsUUID()
  indicator?: string;

  @ApiPropertyOptional({ enum: ['1'], description: 'Owed and past the due day' })
  @IsOptional()
  @IsIn(['1'], { message: 'overdue 只能为 1' })
  overdue?: '1';

  @ApiPropertyOptional({ enum: ['1'], description: 'Owed and past the grace' })
  @IsOptional()
  @IsIn(['1'], { message: 'missing 只能为 1' })
  missing?: '1';

  @ApiPropertyOptional({ enum: ['1'], description: 'Only of cycles that have opened' })
  @IsOptional()
  @IsIn(['1'], { message: 'opened 只能为 1' })
  opened?: '1';

  @ApiPropertyOptional({ format: 'uuid', description: 'Scheme id' })
  @IsOptional()
  @IsUUID()
  scheme?: string;
}
