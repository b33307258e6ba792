import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { EXTERNAL_ID, EXTERNAL_ID_RULE, SOURCE, SOURCE_RULE } from '../domain/external-id.js';

/** An id of another system. */
export function IsExternalId(): PropertyDecorator {
  return applyDecorators(Matches(EXTERNAL_ID, { message: EXTERNAL_ID_RULE }));
}

/** The numbering that a person means; programs have their own. */
export function IsSource(): PropertyDecorator {
  return applyDecorators(Matches(SOURCE, { message: SOURCE_RULE }));
}

const ID = 'Only the one that another system calls so';
const SOURCE_WORDS = 'Whose numbering it is: a code, or the id of an API client. A program means its own';

/** `?externalId=` of a list. */
export function ApiExternalId(): PropertyDecorator {
  return applyDecorators(ApiPropertyOptional({ example: 'U-17', description: ID }), IsOptional(), IsExternalId());
}

/** `?source=` beside it. */
export function ApiSource(): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ type: String, example: 'oa', description: SOURCE_WORDS }),
    IsOptional(),
    IsSource(),
  );
}
