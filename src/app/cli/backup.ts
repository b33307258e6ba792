import { access } from 'node:fs/promises';
import { writeBackup, type WrittenBackup } from '../../platform/backup/write-backup.js';
import { Clock } from '../../platform/clock/clock.js';
import { ObjectStorage } from '../../platform/files/object-storage.js';
import { withDataSource } from '../open-database.js';
import { noteInAudit } from './audit.js';
import { cannotOpen } from './cannot-open.js';
import { print, refuse, withService } from './with-service.js';

/** `fengong backup FILE`: the whole installation in one archive, while the service goes on. */
export async function backup(path: string): Promise<void> {
  if (await exists(path)) return refuse(`文件 ${path} 已存在，不会覆盖。请换一个文件名，如加上日期。`);
  await withService('none', async ({ app, config }) => {
    const storage = app.get(ObjectStorage, { strict: false });
    const takenAt = app.get(Clock).now();
    try {
      const written = await withDataSource(config, (dataSource) => writeBackup(path, { dataSource, storage, takenAt }));
      await noteInAudit(app, 'installation.backed_up', { sha256: written.sha256, ...countsOf(written) });
      tell(path, written);
    } catch (error) {
      const message = cannotOpen(path, error);
      if (message === undefined) throw error;
      refuse(message);
    }
  });
}

function tell(path: string, written: WrittenBackup): void {
  const { tables, rows, files, missing } = countsOf(written);
  print(`已备份到 ${path}：${tables} 张表 ${rows} 行，${files} 个文件。校验值 ${written.sha256}`);
  print('备份中有口令散列、姓名和全部业务数据，请加密保存在另一台设备上，只让管理员读取。');
  if (missing === 0) return;
  refuse(
    `有 ${missing} 个文件在存储中缺失或已损坏，没有备份到：`,
    ...written.manifest.missing.map((sha256) => `  ${sha256}`),
    '其余内容已完整备份。请检查文件存储（/health/ready），从较早的备份中找回这些文件。',
  );
}

function countsOf({ manifest }: WrittenBackup) {
  return {
    tables: manifest.tables.length,
    rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
    files: manifest.files,
    missing: manifest.missing.length,
  };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
