import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ConfirmImport, CorrectImport, type ImportView, type UnitDecision } from '../../modules/intake/index.js';
import { unprocessable } from '../../platform/errors.js';
import { uploadAndRead } from '../intake/upload-and-read.js';
import { cannotOpen } from './cannot-open.js';
import { consoleContext, jurisdictionOf } from './jurisdiction.js';
import { print, refuse, withService } from './with-service.js';

/**
 * `fengong import FILE`: the same upload, reading and confirmation as over HTTP, at the console. Names that nobody has
 * decided on stop it, unless `--new-units` says that each is a unit of its own.
 */
export async function importScheme(
  file: string,
  options: { jurisdiction?: string; newUnits?: boolean },
): Promise<void> {
  const bytes = await open(file);
  if (bytes === null) return;
  await withService('all', async ({ app }) => {
    const jurisdiction = await jurisdictionOf(app, options.jurisdiction);
    const ctx = consoleContext(jurisdiction.id);
    const read = await uploadAndRead(app, ctx, { fileName: basename(file), bytes });
    const undecided = read.units.filter((unit) => unit.resolved === null);
    if (undecided.length > 0 && !options.newUnits) {
      refuse(
        `已读入，导入编号 ${read.id}；还有 ${undecided.length} 个单位名称没有对应到已登记的单位：`,
        `  ${undecided.map(({ asWritten }) => asWritten).join('、')}`,
        '请加 --new-units 把它们登记为新单位，或由统筹用户在系统中逐一对应后确认。',
      );
      return;
    }
    const version = await registerNewUnits(app.get(CorrectImport, { strict: false }), ctx, read);
    const confirmed = await app.get(ConfirmImport, { strict: false }).run(ctx, read.id, version);
    print(confirmed.schemeId);
  });
}

async function open(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    const message = cannotOpen(file, error);
    if (message === undefined) throw error;
    refuse(message);
    return null;
  }
}

async function registerNewUnits(
  correct: CorrectImport,
  ctx: ReturnType<typeof consoleContext>,
  read: ImportView,
): Promise<number> {
  const units = read.units
    .filter((unit) => unit.resolved === null)
    .map(({ asWritten, group }): UnitDecision =>
      group
        ? { asWritten, decision: 'new_group', name: asWritten, open: true }
        : { asWritten, decision: 'new_unit', name: asWritten },
    );
  if (units.length === 0) return read.version;
  const corrected = await correct.run(ctx, read.id, read.version, { units });
  if (corrected.blockers.length > 0) {
    throw unprocessable('import_incomplete', '草案还有需要人来决定的地方，请在系统中更正后确认。', corrected.blockers);
  }
  return corrected.version;
}
