import { DefaultNamingStrategy, type Table } from 'typeorm';

/**
 * snake_case columns and readable constraint names (`pk_t`, `uq_t_cols`, `fk_t_ref`, `ix_t_cols`) for whatever a
 * decorator leaves unnamed. A check has no readable default, so it must be named.
 */
export class SnakeNamingStrategy extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return [...prefixes, custom ?? property].map(snake).join('_');
  }

  override primaryKeyName(table: Table | string): string {
    return `pk_${this.getTableName(table)}`;
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return ['uq', this.getTableName(table), ...columns].join('_');
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    const own = columns.filter((column) => column !== 'jurisdiction_id' || columns.length === 1);
    return ['fk', this.getTableName(table), ...own.map((column) => column.replace(/_id$/, ''))].join('_');
  }

  override indexName(table: Table | string, columns: string[]): string {
    return ['ix', this.getTableName(table), ...columns].join('_');
  }

  override checkConstraintName(table: Table | string, expression: string): string {
    throw new Error(`Name this check: @Check('ck_${this.getTableName(table)}_<rule>', \`${expression}\`).`);
  }
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
