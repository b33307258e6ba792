import type { Reads } from '../../../platform/database/reads.js';
import { unfinishedByUnit } from '../../reporting/index.js';
import { openOrdersByUnit } from '../../supervision/index.js';
import type { Duty } from '../domain/outcome.js';

/** What the units still owe, by id; two statements. */
export async function dutiesOfUnits(reads: Reads, jurisdictionId: string, today: string): Promise<Map<string, Duty[]>> {
  const duties = new Map<string, Duty[]>();
  const add = (unitId: string, duty: Duty): unknown => duties.set(unitId, [...(duties.get(unitId) ?? []), duty]);
  for (const { unitId, opened, later } of await unfinishedByUnit(reads, jurisdictionId, today)) {
    const detail = `还有 ${opened + later} 项填报事项未办结（其中已开放填报 ${opened} 项）。请先以规划调整改派任务的责任单位，或免报、办结这些事项，再同步。`;
    add(unitId, { code: 'unfinished_obligations', detail });
  }
  for (const { unitId, count } of await openOrdersByUnit(reads, jurisdictionId)) {
    const detail = `还有 ${count} 件督办单未销号。请督查室先销号、撤销或改派，再同步。`;
    add(unitId, { code: 'open_supervision_orders', detail });
  }
  return duties;
}
