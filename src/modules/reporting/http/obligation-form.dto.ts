import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';

const OWED_STATES = ['PENDING', 'RETURNED'] as const;

export class ObligationFormQueryDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Unit id; default: the only unit of the caller' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Reporting cycle id; default: all that take reports now' })
  @IsOptional()
  @IsUUID()
  cycle?: string;

  @ApiPropertyOptional({ enum: OWED_STATES, description: 'Default: both' })
  @IsOptional()
  @IsIn(OWED_STATES)
  state?: (typeof OWED_STATES)[number];
}

const Flag = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

export class ImportFormQueryDto {
  @ApiPropertyOptional({ type: Boolean, default: true, description: 'true: say what would happen; false: do it' })
  @Flag()
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;

  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    description: 'true: submit the rows; false: keep them as drafts',
  })
  @Flag()
  @IsOptional()
  @IsBoolean()
  submit?: boolean;

  @ApiPropertyOptional({
    enum: ['workbook'],
    description: 'Of a dry run: answer with the workbook, problems written into its cells. The same by Accept',
  })
  @IsOptional()
  @IsIn(['workbook'])
  as?: 'workbook';
}
