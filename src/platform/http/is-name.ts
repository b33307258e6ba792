import { applyDecorators } from '@nestjs/common';
import { Matches, MaxLength, type ValidationOptions } from 'class-validator';

/** A name on one line, of at most 100 characters, of which one is visible. */
export function IsName(options: Pick<ValidationOptions, 'each'> = {}): PropertyDecorator {
  return applyDecorators(
    Matches(/^\P{Cc}*[^\s\p{Cc}]\P{Cc}*$/u, { ...options, message: '请填写名称，不含换行等控制字符' }),
    MaxLength(100, { ...options, message: '名称不超过 100 个字符' }),
  );
}
