import type { Answer } from '../../../app/api.ts';

export type Matter = Answer<'listObligations'>['items'][number];

export type GroupName =
  'returned' | 'overdue' | 'soon' | 'release' | 'review' | 'later' | 'inside' | 'waiting' | 'closed';

/** Working days within which something is due soon. */
export const SOON_WORKDAYS = 5;

/** In the order in which they are to be done; what only waits for others comes last. */
export const GROUPS: readonly { readonly name: GroupName; readonly title: string; readonly turn: boolean }[] = [
  { name: 'returned', title: '已退回，请修改', turn: true },
  { name: 'overdue', title: '已过期限', turn: true },
  { name: 'release', title: '本单位审核', turn: true },
  { name: 'review', title: '汇总审核', turn: true },
  { name: 'soon', title: '即将到期', turn: true },
  { name: 'later', title: '本期待填报', turn: true },
  { name: 'inside', title: '已提交，等待本单位审核', turn: false },
  { name: 'waiting', title: '已报出，等待审核', turn: false },
  { name: 'closed', title: '已截止，未报', turn: false },
];

/** Whose turn a 填报事项 is, as the answers tell it by what the person may do; null when it is nobody's any more. */
export function groupOf(matter: Matter, ownUnits: ReadonlySet<string>): GroupName | null {
  const { report, state, workdaysLeft } = matter;
  const may = report?.nextActions ?? [];
  if (may.includes('release')) return 'release';
  if (may.includes('approve')) return 'review';
  if (!ownUnits.has(matter.unit.id)) return null;
  if (report?.state === 'UNIT_REVIEW') return 'inside';
  if (report?.state === 'SUBMITTED') return 'waiting';
  if (state !== 'PENDING' && state !== 'RETURNED') return report?.state === 'RETURNED' ? 'returned' : null;
  if (!matter.nextActions.includes('report') && !may.includes('edit')) return 'closed';
  if (state === 'RETURNED') return 'returned';
  if (matter.overdue) return 'overdue';
  return workdaysLeft <= SOON_WORKDAYS ? 'soon' : 'later';
}

export function grouped(matters: readonly Matter[], ownUnits: ReadonlySet<string>): Map<GroupName, Matter[]> {
  const groups = new Map<GroupName, Matter[]>(GROUPS.map(({ name }) => [name, []]));
  const seen = new Set<string>();
  for (const matter of matters) {
    const name = seen.has(matter.id) ? null : groupOf(matter, ownUnits);
    seen.add(matter.id);
    if (name !== null) groups.get(name)!.push(matter);
  }
  return groups;
}
