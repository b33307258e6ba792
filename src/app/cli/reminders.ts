import type { INestApplicationContext } from '@nestjs/common';
import { UserDirectory } from '../../modules/identity/index.js';
import { labelOf, SweepReminders, type DueReminder, type SweptJurisdiction } from '../../modules/reminders/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { invalid } from '../../platform/errors.js';
import { textTable } from './text-table.js';
import { print, withService } from './with-service.js';

const COLUMNS = ['收件人', '阶段', '到期日', '应发日', '补发', '单位', '事项'];

/** `fengong reminders sweep [--at INSTANT] [--dry-run]`: what the schedule does every few minutes, now and visibly. */
export async function sweep(options: { at?: string; dryRun?: boolean }): Promise<void> {
  await withService('none', async ({ app }) => {
    const at = options.at === undefined ? app.get(Clock, { strict: false }).now() : instant(options.at);
    for (const line of await sweepReport(app, at, options.dryRun ?? false)) print(line);
  });
}

/** Sweeps, and says what goes out: a table per district, and its counts. */
export async function sweepReport(app: INestApplicationContext, at: Date, dryRun: boolean): Promise<string[]> {
  const people = app.get(UserDirectory, { strict: false });
  const lines: string[] = [];
  for (const swept of await app.get(SweepReminders, { strict: false }).run(at, { dryRun })) {
    const recipients = swept.messages.map(({ userId }) => userId);
    const names = await people.names(swept.jurisdictionId, recipients);
    const told = swept.reminders.filter((reminder) => reminder.told).sort(byNameAndDay(names));
    if (lines.length > 0) lines.push('');
    lines.push(swept.name);
    if (told.length > 0) lines.push(...textTable([COLUMNS, ...told.map((reminder) => cellsOf(reminder, names))]));
    lines.push(countsOf(swept, dryRun));
  }
  return lines;
}

function cellsOf(reminder: DueReminder, names: ReadonlyMap<string, string>): string[] {
  const { owed, stageOn, late, recipientId } = reminder;
  return [
    names.get(recipientId) ?? recipientId,
    labelOf(reminder),
    owed.dueOn,
    stageOn,
    late ? '是' : '否',
    owed.unitName,
    `${owed.itemTitle}（${owed.cycle}）`,
  ];
}

function byNameAndDay(names: ReadonlyMap<string, string>) {
  const key = ({ recipientId, owed, stage }: DueReminder): string =>
    [names.get(recipientId) ?? '', recipientId, owed.dueOn, stage, owed.itemTitle, owed.id].join('\n');
  return (a: DueReminder, b: DueReminder): number => (key(a) < key(b) ? -1 : 1);
}

function countsOf({ messages, told, overtaken, held, unaddressed }: SweptJurisdiction, dryRun: boolean): string {
  const verb = dryRun ? '将' : '已';
  return (
    `共${verb}发出 ${messages.length} 份消息，含 ${told} 次提醒；` +
    `被后一级取代 ${overtaken} 次，顺延 ${held} 次，无人可提醒 ${unaddressed} 次`
  );
}

function instant(text: string): Date {
  const at = new Date(text);
  if (Number.isNaN(at.getTime()) || !/(Z|[+-]\d{2}:\d{2})$/.test(text)) {
    throw invalid('instant_malformed', '--at 应为带时区的时刻，如 2023-07-03T09:30:00+08:00');
  }
  return at;
}
