import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import { IsListOf } from '../../../platform/http/is-list-of.js';
import { IsName } from '../../../platform/http/is-name.js';
import { PageQuery } from '../../../platform/http/keyset.js';

export class UnitGroupsQueryDto extends PageQuery {
  @ApiPropertyOptional({ example: '2023-06-30', description: 'Members on this day; default today' })
  @IsOptional()
  @IsDay()
  on?: string;
}

export class AddMemberDto {
  @ApiProperty({ example: '01890a5d-ac96-774b-bcce-b302099a8057' })
  @IsUUID()
  unitId!: string;

  @ApiProperty({ example: '2021-01-01', description: 'First day' })
  @IsDay()
  validFrom!: string;

  @ApiPropertyOptional({ example: '2025-12-31', description: 'Last day' })
  @IsOptional()
  @IsDay()
  validTo?: string;
}

export class RegisterGroupDto {
  @ApiProperty({ example: '各街道' })
  @IsName()
  name!: string;

  @ApiProperty({ example: false, description: 'true: without a complete roster, as 相关街道 or 等' })
  @IsBoolean()
  open!: boolean;

  @ApiPropertyOptional({ type: [AddMemberDto] })
  @IsOptional()
  @IsListOf(() => AddMemberDto, 200)
  members?: AddMemberDto[];
}

export class EndMembershipDto {
  @ApiProperty({ example: '2023-06-30', description: 'Last day of the membership' })
  @IsDay()
  validTo!: string;
}
