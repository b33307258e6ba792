import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { invalid } from '../../../platform/errors.js';
import { IsDay } from '../../../platform/http/is-day.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { DayAndPolicy } from '../application/rollup-reader.js';

const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const TWO_IDS = new RegExp(`^${UUID},${UUID}$`);

export class ComparisonQueryDto extends PageQuery {
  @ApiPropertyOptional({ format: 'date', example: '2022-12-31', description: 'The earlier day' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ format: 'date', example: '2023-06-30', description: 'The later day; default today' })
  @IsOptional()
  @IsDay()
  to?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Policy of both days; default: the one in force on each' })
  @IsOptional()
  @IsUUID()
  policy?: string;

  @ApiPropertyOptional({ format: 'date', description: 'With `policies`: the day, default today' })
  @IsOptional()
  @IsDay()
  asOf?: string;

  @ApiPropertyOptional({ pattern: TWO_IDS.source, description: 'Ids of two versions of the rating policy, by a comma' })
  @IsOptional()
  @Matches(TWO_IDS, { message: 'policies 应为两个评价规则的编号，以英文逗号分隔' })
  policies?: string;
}

/** @throws DomainError 400 `comparison_unclear` unless two days or two policies are asked for. */
export function twoPictures(query: ComparisonQueryDto): { before: DayAndPolicy; after: DayAndPolicy } {
  const { from, to, policy, asOf, policies } = query;
  if (policies !== undefined && from === undefined && to === undefined && policy === undefined) {
    const [one, other] = policies.toLowerCase().split(',');
    return { before: { asOf, policyId: one }, after: { asOf, policyId: other } };
  }
  if (from !== undefined && policies === undefined && asOf === undefined) {
    return { before: { asOf: from, policyId: policy }, after: { asOf: to, policyId: policy } };
  }
  throw invalid(
    'comparison_unclear',
    '请用 from 和 to 指明两个日期，或用 policies 指明两个评价规则（可加 asOf），两种方式不能混用。',
  );
}
