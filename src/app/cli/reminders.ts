import { UserDirectory } from '../../modules/identity/index.js';
import { SweepReminders } from '../../modules/reminders/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { invalid } from '../../platform/errors.js';
import { print, withService } from './with-service.js';

/** `fengong reminders sweep [--at INSTANT] [--dry-run]`: what the schedule does every few minutes, now and visibly. */
export async function sweep(options: { at?: string; dryRun?: boolean }): Promise<void> {
  await withService('none', async ({ app }) => {
    const at = options.at === undefined ? app.get(Clock, { strict: false }).now() : instant(options.at);
    const people = app.get(UserDirectory, { strict: false });
    const swept = await app.get(SweepReminders, { strict: false }).run(at, { dryRun: options.dryRun ?? false });
    for (const { jurisdictionId, name, told, overtaken, held, unaddressed, messages } of swept) {
      print(
        `${name}：${options.dryRun ? '将' : '已'}发出 ${messages.length} 份消息，含 ${told} 次提醒；已被后一级取代 ${overtaken} 次，顺延 ${held} 次，无人可提醒 ${unaddressed} 次`,
      );
      const names = await people.names(
        jurisdictionId,
        messages.map(({ userId }) => userId),
      );
      for (const { userId, title } of messages) print(`  ${names.get(userId) ?? userId}　${title}`);
    }
  });
}

function instant(text: string): Date {
  const at = new Date(text);
  if (Number.isNaN(at.getTime()) || !/(Z|[+-]\d{2}:\d{2})$/.test(text)) {
    throw invalid('instant_malformed', '--at 应为带时区的时刻，如 2023-07-03T09:30:00+08:00');
  }
  return at;
}
