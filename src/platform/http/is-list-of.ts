import { applyDecorators, type Type as Class } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateNested } from 'class-validator';

/**
 * A list of at most `most` objects, each checked by its own DTO. `@ValidateNested` alone lets a list of lists through:
 * it walks into the inner list and finds nothing to complain of.
 */
export function IsListOf(item: () => Class, most: number): PropertyDecorator {
  return applyDecorators(
    IsArray(),
    ArrayMaxSize(most),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(item),
  );
}
