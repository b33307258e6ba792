import type { DataSource } from 'typeorm';

/**
 * The statements that would turn the schema made by the migrations into the one that the entities declare. Empty when
 * both agree; a statement here means that a migration or a decorator was forgotten.
 */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  const memory = await dataSource.driver.createSchemaBuilder().log();
  return memory.upQueries.map((statement) => statement.query);
}
