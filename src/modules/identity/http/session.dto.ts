import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { PASSWORD_MAX_LENGTH } from '../domain/password.js';

export class LoginDto {
  @ApiProperty({ example: 'fagai.tianbao' })
  @IsString()
  @MinLength(1, { message: '请填写登录名' })
  @MaxLength(64)
  login!: string;

  @ApiProperty({ example: '一句不短的、只有自己知道的话', format: 'password' })
  @IsString()
  @MinLength(1, { message: '请填写密码' })
  @MaxLength(PASSWORD_MAX_LENGTH)
  password!: string;
}

export class ChangePasswordDto {
  @ApiProperty({ example: '管理员给的那句话', format: 'password' })
  @IsString()
  @MinLength(1, { message: '请填写原密码' })
  @MaxLength(PASSWORD_MAX_LENGTH)
  currentPassword!: string;

  @ApiProperty({ example: '一句不短的、只有自己知道的话', format: 'password' })
  @IsString()
  @MaxLength(1000)
  newPassword!: string;
}
