import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import { EXTENSION_STATES, type ExtensionState } from '../domain/extension.js';
import { ReasonDto } from './report.dto.js';

export class RequestExtensionDto extends ReasonDto {
  @ApiProperty({ example: '2023-06-26', description: 'The due day that the unit wishes for' })
  @IsDay()
  dueOn!: string;
}

export class GrantExtensionDto {
  @ApiPropertyOptional({ example: '2023-06-26', description: 'Default: the day that the unit wished for' })
  @IsOptional()
  @IsDay()
  dueOn?: string;
}

export class ExtensionsQueryDto extends PageQuery {
  @ApiPropertyOptional({ enum: EXTENSION_STATES })
  @IsOptional()
  @IsIn(EXTENSION_STATES)
  state?: ExtensionState;

  @ApiPropertyOptional({ format: 'uuid', description: 'Scheme id' })
  @IsOptional()
  @IsUUID()
  scheme?: string;
}
