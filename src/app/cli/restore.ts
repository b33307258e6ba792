import { BackupRefused, readBackup, type RestoredBackup } from '../../platform/backup/read-backup.js';
import { loadConfig, type Config } from '../../platform/config/config.js';
import { runMigrations } from '../../platform/database/migrate.js';
import { chooseStorage } from '../../platform/files/choose-storage.js';
import { createLogger } from '../../platform/log/log.js';
import { openDatabase, withDataSource } from '../open-database.js';
import { noteInAudit, verifyAllAudits } from './audit.js';
import { cannotOpen } from './cannot-open.js';
import { print, refuse, withService } from './with-service.js';

/** `fengong restore FILE`: puts a backup into an empty installation and proves that all of it is there. */
export async function restore(path: string): Promise<void> {
  const restored = await load(path, loadConfig({ LOG_LEVEL: 'warn', ...process.env }, 'none'));
  if (restored === null) return;
  const { header, manifest } = restored;
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  print(
    `已恢复 ${header.takenAt} 的备份：${manifest.tables.length} 张表 ${rows} 行，${manifest.files} 个文件，逐项核对一致。`,
  );
  if (manifest.missing.length > 0) {
    print(`做备份时就缺少的文件 ${manifest.missing.length} 个：${manifest.missing.join('、')}`);
  }
  await withService('none', async ({ app }) => {
    await verifyAllAudits(app);
    await noteInAudit(app, 'installation.restored', { takenAt: header.takenAt, rows, files: manifest.files });
  });
  print('所有人需要重新登录。如使用 FENGONG_SECRET_KEY，请设为原来的值，否则已保存的外部系统口令无法读出。');
}

async function load(path: string, config: Config): Promise<RestoredBackup | null> {
  const database = await openDatabase(config, createLogger(config.logLevel));
  try {
    return await withDataSource(database.config, async (dataSource) => {
      await runMigrations(dataSource);
      return readBackup(path, { dataSource, storage: await chooseStorage(config) });
    });
  } catch (error) {
    const message = error instanceof BackupRefused ? error.message : cannotOpen(path, error);
    if (message === undefined) throw error;
    refuse(message);
    return null;
  } finally {
    await database.close();
  }
}
