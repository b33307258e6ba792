import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import { IsName } from '../../../platform/http/is-name.js';
import { ApiExternalId, ApiSource } from '../../external-ids/index.js';
import { PageQuery } from '../../../platform/http/keyset.js';

export class UnitsQueryDto extends PageQuery {
  @ApiPropertyOptional({ example: '发改', description: 'Part of the name or of an alias' })
  @IsOptional()
  @IsName()
  q?: string;

  @ApiPropertyOptional({ example: true, description: 'false: only dissolved units' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  active?: boolean;

  @ApiExternalId()
  externalId?: string;

  @ApiSource()
  source?: string;
}

export class RegisterUnitDto {
  @ApiProperty({ example: '区发改局' })
  @IsName()
  name!: string;

  @ApiPropertyOptional({ example: ['区发展改革局'], type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsName({ each: true })
  aliases?: string[];
}

export class UpdateUnitDto {
  @ApiPropertyOptional({ example: '区发展和改革局' })
  @IsOptional()
  @IsName()
  name?: string;

  @ApiPropertyOptional({ example: false, description: 'false once the unit is dissolved' })
  @IsOptional()
  @IsBoolean()
  active?: boolean;

  @ApiPropertyOptional({
    type: String,
    example: '2024-03-31',
    description: 'Last day of a dissolved unit; today when left out',
  })
  @IsOptional()
  @IsDay()
  validTo?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'The unit that takes over from a dissolved one' })
  @IsOptional()
  @IsUUID()
  successorId?: string | null;
}

export class AddAliasDto {
  @ApiProperty({ example: '区发展改革局' })
  @IsName()
  alias!: string;
}

export class ImportUnitBookQuery {
  @ApiPropertyOptional({ example: false, description: 'true: applies the book; else it is only tried' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  apply?: boolean;
}
