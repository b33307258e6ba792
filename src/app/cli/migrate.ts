import { loadConfig } from '../../platform/config/config.js';
import { runMigrations } from '../../platform/database/migrate.js';
import { createLogger } from '../../platform/log/log.js';
import { openDatabase, withDataSource } from '../open-database.js';
import { print } from './with-service.js';

/** `fengong migrate`: brings the schema up to date; safe when several processes do it at once. */
export async function migrate(): Promise<void> {
  const config = loadConfig({ LOG_LEVEL: 'warn', ...process.env }, 'none');
  const database = await openDatabase(config, createLogger(config.logLevel));
  try {
    const done = await withDataSource(database.config, runMigrations);
    print(done.length === 0 ? '数据库结构已是最新。' : `已更新数据库结构：${done.join('、')}`);
  } finally {
    await database.close();
  }
}
