import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

export class DifferenceQueryDto {
  @ApiProperty({ format: 'uuid', description: 'The other evaluation of the same scheme: a correction, or any other' })
  @IsUUID()
  to!: string;
}
