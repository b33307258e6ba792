import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

export class OfferedProvidersQueryDto {
  @ApiPropertyOptional({ example: '420106', description: 'Code of a jurisdiction; left out: of all' })
  @IsOptional()
  @Matches(/^[0-9A-Za-z-]{1,20}$/, { message: '辖区代码应为 1 至 20 位数字或字母' })
  jurisdiction?: string;
}

export class StartSignInQueryDto {
  @ApiPropertyOptional({
    example: '/tasks',
    description: 'Page of ours to land on, percent-encoded; the start page without',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  returnTo?: string;
}

export class TicketQueryDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the API client' })
  @IsString()
  @MaxLength(100)
  client!: string;

  @ApiProperty({ example: 'zhangsan', description: 'Account of the person in the system of the client' })
  @IsString()
  @MaxLength(500)
  account!: string;

  @ApiProperty({ example: '1688090400', description: 'Seconds since 1970; the link is good for 120 seconds' })
  @IsString()
  @MaxLength(20)
  timestamp!: string;

  @ApiProperty({
    example: 'a1b2c3d4e5f6a7b8',
    description: '16 to 128 of A-Z a-z 0-9 . _ ~ -, another one for each link',
  })
  @IsString()
  @MaxLength(200)
  nonce!: string;

  @ApiPropertyOptional({ example: '/obligations/1', description: 'Page of ours to land on; the start page without' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  target?: string;

  @ApiProperty({
    example: 'uZ3l0v7yQ2m…',
    description:
      'base64url of the HMAC, by the signing key of the client, over `TICKET-HMAC-SHA256` (or `-SM3`, as the client signs), ' +
      'client, account, timestamp, nonce and target, decoded, joined by LF',
  })
  @IsString()
  @MaxLength(200)
  signature!: string;
}
