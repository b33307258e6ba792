import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { LONGEST_TEXT } from '../domain/author-texts.js';

const EDITIONS = ['internal', 'public'] as const;
const SIZES = ['A3', 'A1'] as const;

export class EditionQuery {
  @ApiPropertyOptional({ enum: EDITIONS, description: 'public leaves out internal columns; default internal' })
  @IsOptional()
  @IsIn(EDITIONS, { message: 'edition 应为 internal（内部）或 public（公开版）' })
  edition?: (typeof EDITIONS)[number];

  static of(edition: EditionQuery['edition']): 'INTERNAL' | 'PUBLIC' {
    return edition === 'public' ? 'PUBLIC' : 'INTERNAL';
  }
}

export class PaperQuery {
  @ApiPropertyOptional({ enum: SIZES, description: 'Paper, across; default A3' })
  @IsOptional()
  @IsIn(SIZES, { message: 'size 应为 A3 或 A1' })
  size?: (typeof SIZES)[number];

  static of(size: PaperQuery['size']): 'A3' | 'A1' {
    return size ?? 'A3';
  }
}

export class WriteTextDto {
  @ApiProperty({
    maxLength: LONGEST_TEXT,
    example: '受宏观环境影响，部分项目开工推迟。',
    description: 'One line a paragraph; empty takes the words out again',
  })
  @IsString()
  @MaxLength(LONGEST_TEXT)
  text!: string;
}
