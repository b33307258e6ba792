import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { IsName } from '../../../platform/http/is-name.js';
import { ROLE_NAMES, type RoleName } from '../../../platform/security/actor.js';

export class PostDto {
  @ApiProperty({ enum: ROLE_NAMES, example: 'reporter' })
  @IsIn(ROLE_NAMES)
  role!: RoleName;

  @ApiPropertyOptional({ description: 'Left out or null: a post of the whole jurisdiction', nullable: true })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @ApiProperty({ example: '2023-01-01', description: 'First day' })
  @IsDay()
  validFrom!: string;

  @ApiPropertyOptional({ example: '2025-12-31', description: 'Last day', nullable: true })
  @IsOptional()
  @IsDay()
  validTo?: string | null;
}

export class RegisterUserDto {
  @ApiProperty({ example: 'fagai.tianbao' })
  @IsString()
  @MaxLength(64)
  login!: string;

  @ApiProperty({ example: '演示填报员' })
  @IsName()
  displayName!: string;

  @ApiProperty({ example: '一句不短的、只有自己知道的话', format: 'password' })
  @IsString()
  @MaxLength(1000)
  password!: string;

  @ApiProperty({ type: [PostDto] })
  @IsListOf(() => PostDto, 20)
  posts!: PostDto[];
}
