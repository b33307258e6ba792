import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { invalid } from '../errors.js';
import { isUuid } from '../ids.js';
import { canonicalJson, sha256Hex, type JsonValue } from '../json.js';

/** Query members of every list. Extend it with the list's filters. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'nextCursor of the page before; leave out for the first page' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'limit 应为 1 至 200 的整数' })
  @Min(1, { message: 'limit 应为 1 至 200 的整数' })
  @Max(200, { message: 'limit 应为 1 至 200 的整数' })
  limit: number = 50;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/**
 * A keyset cursor: the sort key of the last row and a hash of the filter, so that a cursor of another question is
 * refused instead of answering nonsense.
 */
export function encodeCursor(filter: JsonValue, key: readonly JsonValue[]): string {
  return Buffer.from(JSON.stringify({ k: key, f: filterHash(filter) })).toString('base64url');
}

/** What a member of a sort key may be; checked on the way in, because the database would answer 500 to nonsense. */
export type CursorPart = 'uuid' | 'int' | 'text' | 'day' | 'instant';

/** @throws DomainError 400 `cursor_invalid` for a cursor that is damaged or belongs to another filter. */
export function decodeCursor(cursor: string, filter: JsonValue, shape: readonly CursorPart[]): readonly JsonValue[] {
  const parsed = tryParse(cursor);
  const fits =
    parsed !== null &&
    parsed.f === filterHash(filter) &&
    parsed.k.length === shape.length &&
    shape.every((part, index) => PARTS[part](parsed.k[index]));
  if (!fits) {
    throw invalid('cursor_invalid', '分页标记无效或属于另一组筛选条件，请从第一页重新查询。');
  }
  return parsed.k;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const PARTS: Readonly<Record<CursorPart, (value: unknown) => boolean>> = {
  uuid: (value) => typeof value === 'string' && isUuid(value),
  int: (value) => Number.isInteger(value),
  text: (value) => typeof value === 'string' && !value.includes('\0'),
  day: (value) => typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value)),
  instant: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
};

/** Makes the page from `limit + 1` rows: the extra row only tells that there is more. */
export function page<Row>(
  rows: readonly Row[],
  limit: number,
  filter: JsonValue,
  keyOf: (row: Row) => readonly JsonValue[],
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(filter, keyOf(last)) : null };
}

function filterHash(filter: JsonValue): string {
  return sha256Hex(canonicalJson(filter)).slice(0, 16);
}

function tryParse(cursor: string): { k: JsonValue[]; f: string } | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const { k, f } = value as { k?: unknown; f?: unknown };
    return Array.isArray(k) && typeof f === 'string' ? { k: k as JsonValue[], f } : null;
  } catch {
    return null;
  }
}
