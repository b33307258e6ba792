import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import type { Chart } from '../charts/chart.js';
import type { Edition } from '../edition.js';
import { type Annex, annex } from '../manuscript.js';
import { indicatorReasons, indicatorTable } from '../tables/indicator-tables.js';
import { leadTable, targetTable, taskTable } from '../tables/task-tables.js';
import { missingTable, unitTable } from '../tables/unit-tables.js';

/** The annexes in their order: 附件1, 附件2, …; who reported late or not at all is the administration's own. */
export function annexesOf(snapshot: EvaluationSnapshot, edition: Edition, reporting: Chart | null): Annex[] {
  const shared = [
    annex('主要指标完成情况表', 'landscape', [
      indicatorTable(snapshot),
      edition === 'INTERNAL' ? indicatorReasons(snapshot) : null,
    ]),
    annex('重点任务进展表', 'landscape', [taskTable(snapshot, edition), targetTable(snapshot)]),
    annex('牵头单位任务表', 'portrait', [leadTable(snapshot)]),
  ];
  if (edition === 'PUBLIC') return shared;
  const missing = missingTable(snapshot);
  return [
    ...shared,
    { ...annex('单位报送情况表', 'portrait', [unitTable(snapshot)]), chart: reporting },
    {
      ...annex('缺报清单', 'portrait', [missing]),
      words: missing === null ? '截至评估日，没有缺报事项。' : null,
    },
  ];
}
