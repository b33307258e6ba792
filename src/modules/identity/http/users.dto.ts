import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { IsName } from '../../../platform/http/is-name.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import { ApiExternalId, ApiSource } from '../../external-ids/index.js';
import { ROLE_NAMES, type RoleName } from '../../../platform/security/actor.js';

export class PostDto {
  @ApiProperty({ enum: ROLE_NAMES, example: 'reporter' })
  @IsIn(ROLE_NAMES)
  role!: RoleName;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'Left out or null: a post of the whole jurisdiction',
    nullable: true,
  })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @ApiProperty({ example: '2023-01-01', description: 'First day' })
  @IsDay()
  validFrom!: string;

  @ApiPropertyOptional({ type: String, example: '2025-12-31', description: 'Last day', nullable: true })
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

export class UsersQueryDto extends PageQuery {
  @ApiPropertyOptional({ description: 'Part of the login or of the name', example: '张' })
  @IsOptional()
  @IsName()
  search?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'With a post in this unit today' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ enum: ROLE_NAMES, description: 'With a post of this role today' })
  @IsOptional()
  @IsIn(ROLE_NAMES)
  role?: RoleName;

  @ApiPropertyOptional({ enum: ['active', 'disabled'] })
  @IsOptional()
  @IsIn(['active', 'disabled'])
  state?: 'active' | 'disabled';

  @ApiExternalId()
  externalId?: string;

  @ApiSource()
  source?: string;
}

export class RenameUserDto {
  @ApiProperty({ example: '张三' })
  @IsName()
  displayName!: string;
}

export class ResetPasswordDto {
  @ApiProperty({ example: '一句不短的、稍后由本人更换的话', format: 'password' })
  @IsString()
  @MaxLength(1000)
  password!: string;
}

export class EndPostDto {
  @ApiProperty({ example: '2023-06-30', description: 'Last day' })
  @IsDay()
  lastDay!: string;
}

export class HandOverDto {
  @ApiProperty({ format: 'uuid', description: 'Who takes the post over' })
  @IsUUID()
  toUserId!: string;

  @ApiProperty({ example: '2023-07-01', description: 'First day of the successor, today at the earliest' })
  @IsDay()
  from!: string;
}
