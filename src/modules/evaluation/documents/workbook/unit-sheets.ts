import type { DataSheet } from '../../../../platform/spreadsheet/stream-tables.js';
import type { EvaluationSnapshot, SnapshotMissing, SnapshotUnit } from '../../domain/snapshot.js';
import type { Edition } from '../edition.js';
import { OBLIGATION_STATES } from '../tables/unit-tables.js';
import { numberOf, sheetOf } from './columns.js';
import { lightColumns } from './overview-sheets.js';

/** What each unit leads, and how it reported; the public edition has the tasks alone. */
export function unitSheet({ units }: EvaluationSnapshot, edition: Edition): DataSheet {
  return sheetOf<SnapshotUnit>(edition, { name: '单位', frozenColumns: 1, items: units }, [
    { header: '单位', width: 28, format: 'text', value: ({ name }) => name },
    { header: '牵头任务', width: 10, format: 'count', value: ({ tasksLed }) => tasksLed },
    { header: '责任任务', width: 10, format: 'count', value: ({ tasksResponsible }) => tasksResponsible },
    { header: '牵头平均（%）', width: 12, format: 'percent', value: ({ percentLed }) => numberOf(percentLed) },
    ...lightColumns<SnapshotUnit>(({ lights }) => lights),
    { header: '应报', width: 9, format: 'count', internal: true, value: ({ reportsOwed }) => reportsOwed },
    { header: '按时', width: 9, format: 'count', internal: true, value: ({ reportsOnTime }) => reportsOnTime },
    { header: '逾期', width: 9, format: 'count', internal: true, value: ({ reportsLate }) => reportsLate },
    { header: '缺报', width: 9, format: 'count', internal: true, value: ({ reportsMissing }) => reportsMissing },
    {
      header: '退回（次）',
      width: 10,
      format: 'count',
      internal: true,
      value: ({ reportsReturned }) => reportsReturned,
    },
    { header: '按时率', width: 10, format: 'share', internal: true, value: onTimeRate },
    { header: '单位标识', width: 38, format: 'text', unprinted: true, internal: true, value: ({ id }) => id },
  ]);
}

function onTimeRate({ reportsOwed, reportsOnTime }: SnapshotUnit): number | null {
  return reportsOwed === 0 ? null : numberOf(String(reportsOnTime / reportsOwed));
}

export function missingSheet({ missing }: EvaluationSnapshot, edition: Edition): DataSheet {
  return sheetOf<SnapshotMissing>(edition, { name: '缺报', frozenColumns: 1, items: missing }, [
    { header: '单位', width: 28, format: 'text', value: ({ unit }) => unit },
    { header: '填报事项', width: 44, format: 'text', value: ({ item }) => item },
    { header: '填报周期', width: 18, format: 'text', value: ({ cycle }) => cycle },
    { header: '应报日期', width: 12, format: 'day', value: ({ dueOn }) => dueOn.slice(0, 10) },
    { header: '状态', width: 12, format: 'text', value: ({ state }) => OBLIGATION_STATES[state] ?? state },
    { header: '事项标识', width: 38, format: 'text', value: ({ obligationId }) => obligationId },
  ]);
}
