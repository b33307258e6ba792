import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { MOST_NOTE_LENGTH } from '../domain/decide-urge.js';

/** Obligations of one request. */
export const MOST_URGED = 100;
const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const HOW_MANY = `应为 1 至 ${MOST_URGED} 个填报事项的编号，不能重复`;

export class UrgeDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: MOST_NOTE_LENGTH,
    example: '请于今天下班前报送，牵头单位明天上午汇总。',
    description: 'One line for whoever is told',
  })
  @IsOptional()
  @Matches(/^\P{Cc}*[^\s\p{Cc}]\P{Cc}*$/u, { message: '附言应为一行文字，不含换行；不需要附言时请不填' })
  @MaxLength(MOST_NOTE_LENGTH, { message: `附言不超过 ${MOST_NOTE_LENGTH} 个字` })
  note?: string | null;
}

export class UrgeManyDto extends UrgeDto {
  @ApiProperty({ type: [String], format: 'uuid', example: [ID] })
  @IsArray({ message: HOW_MANY })
  @ArrayMinSize(1, { message: HOW_MANY })
  @ArrayMaxSize(MOST_URGED, { message: HOW_MANY })
  @ArrayUnique({ message: HOW_MANY })
  @IsUUID(undefined, { each: true, message: HOW_MANY })
  obligationIds!: string[];
}

export class UrgesQuery {
  @ApiProperty({
    type: String,
    example: ID,
    description: `Ids of obligations with commas between them, at most ${MOST_URGED}`,
  })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @ArrayMinSize(1, { message: HOW_MANY })
  @ArrayMaxSize(MOST_URGED, { message: HOW_MANY })
  @ArrayUnique({ message: HOW_MANY })
  @IsUUID(undefined, { each: true, message: HOW_MANY })
  obligations!: string[];
}
