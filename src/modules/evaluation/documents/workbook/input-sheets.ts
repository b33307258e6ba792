import type { DataSheet } from '../../../../platform/spreadsheet/stream-tables.js';
import type { EvaluationSnapshot, SnapshotMeasurement, SnapshotReport } from '../../domain/snapshot.js';
import type { Edition } from '../edition.js';
import { numberOf, sheetOf, type Shown } from './columns.js';

/** The accepted reports that were used, by id, with the values that were used. */
export function reportInputSheet({ inputs }: EvaluationSnapshot, edition: Edition): DataSheet {
  return sheetOf<SnapshotReport>(edition, { name: '采用的填报', frozenColumns: 1, items: inputs.reports }, [
    { header: '填报标识', width: 38, format: 'text', value: ({ id }) => id },
    { header: '修订', width: 8, format: 'count', value: ({ revision }) => revision },
    { header: '填报期末', width: 12, format: 'day', value: ({ periodEnd }) => periodEnd },
    { header: '填报的进度（%）', width: 12, format: 'percent', value: ({ percent }) => numberOf(percent) },
    {
      header: '填报进度的举措数',
      width: 12,
      format: 'count',
      value: ({ measurePercents }) => Object.keys(measurePercents).length,
    },
  ]);
}

const SERIES = { BASE: '基期值', ACTUAL: '实际值', ASSIGNED_TARGET: '下达目标' } as const;

const preliminaryColumn: Shown<SnapshotMeasurement> = {
  header: '初步数',
  width: 9,
  format: 'text',
  value: ({ preliminary }) => (preliminary ? '是' : null),
};

/** The accepted measurements that were used, by id. */
export function measurementInputSheet({ inputs }: EvaluationSnapshot, edition: Edition): DataSheet {
  return sheetOf<SnapshotMeasurement>(
    edition,
    { name: '采用的指标数据', frozenColumns: 1, items: inputs.measurements },
    [
      { header: '数据标识', width: 38, format: 'text', value: ({ id }) => id },
      { header: '类别', width: 12, format: 'text', value: ({ series }) => SERIES[series] },
      { header: '时期末日', width: 12, format: 'day', value: ({ periodEnd }) => periodEnd },
      { header: '数值', width: 16, format: 'figure', value: ({ value }) => numberOf(value) },
      ...(inputs.measurements.some(({ preliminary }) => preliminary) ? [preliminaryColumn] : []),
    ],
  );
}
