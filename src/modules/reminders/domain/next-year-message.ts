import type { DayKind } from '../../../platform/calendar/working-calendar.js';
import { sha256Hex } from '../../../platform/json.js';
import type { YearFinding } from '../../calendar/rules.js';
import type { NewMessage } from '../../notifications/index.js';

const IN_WORDS: Readonly<Record<DayKind, string>> = { WORK: '上班', REST: '休息' };

/** What the administrators are told; the same finding gives the same message, so that they are told it once. */
export function nextYearMessage(finding: YearFinding, today: string): Omit<NewMessage, 'userId'> {
  const common = { kind: 'CALENDAR_CHECK', dedupeKey: keyOf(finding), day: today };
  const link = `/calendar?year=${finding.year}`;
  switch (finding.kind) {
    case 'MISSING': {
      const text =
        `请查收国务院办公厅关于${finding.year}年部分节假日安排的通知，并录入工作日历。` +
        `录入之前，${finding.year}年的到期日只按周末和法定节假日推算，均为暂定；录入后系统会重新排定并列出变动。`;
      return {
        ...common,
        title: `${finding.year}年放假安排尚未录入`,
        body: { groups: [{ heading: '工作日历', lines: [{ text, link }] }] },
      };
    }
    case 'DIFFERS': {
      const heading = `录入的${finding.number}与公布的放假安排有 ${finding.days.length} 天不一致，请对照通知原文核对，有误的请更正`;
      const lines = finding.days.map(({ day, before, after }) => ({
        text: `${day}：录入为${IN_WORDS[after]}，公布为${IN_WORDS[before]}`,
        link,
      }));
      return {
        ...common,
        title: `${finding.year}年放假安排与公布的不一致`,
        body: { groups: [{ heading, lines }] },
      };
    }
  }
}

function keyOf(finding: YearFinding): string {
  const key = `CALENDAR_CHECK:${finding.year}:${finding.kind}`;
  if (finding.kind === 'MISSING') return key;
  return `${key}:${sha256Hex(finding.days.map(({ day, after }) => `${day} ${after}`).join(' ')).slice(0, 16)}`;
}
