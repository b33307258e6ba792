import type { Answer } from '../../app/api.ts';
import type { Mark } from '../../app/words.ts';

export type Comparison = Answer<'listTodoConnectorReconciliations'>['items'][number];
type Cause = Comparison['items'][number]['cause'];

/** How the other side was looked at. */
export const METHODS: Readonly<Record<Comparison['method'], string>> = {
  ASKED: '逐人查询对方的待办',
  LEDGER: '对方不提供查询，按本系统的推送记录核对',
  UNREACHABLE: '联系不上对方',
};

interface Difference {
  readonly what: string;
  readonly then: string;
  /** Somebody has to do something. */
  readonly byPeople?: true;
}

/** What differs, and what is done about it. */
export const CAUSES: Readonly<Record<Cause, Difference>> = {
  NOT_THERE: { what: '缺少：事项未办结，对方没有这条待办', then: '已作为新待办重新推送' },
  DONE_THERE: { what: '不符：事项未办结，对方已标为办结', then: '已在对方重新打开' },
  OTHER_TITLE: { what: '不符：对方显示的标题不同', then: '已按本系统的标题更新' },
  CLOSED_HERE: { what: '多余：事项已办结，对方仍显示待办', then: '已再次通知对方办结' },
  UNKNOWN: { what: '多余：指向本系统，但不是现有的推送（多因恢复过备份）', then: '请在办公系统中删除', byPeople: true },
  REFUSED: { what: '对方拒收', then: '请按对方的应答改正账号或设置；已再次推送', byPeople: true },
  WAITING: { what: '超过一天没有送达', then: '自动重试中；请先“测试”连接' },
};

/** What came of a comparison, in a word: what is mended, what only people can do. */
export function outcomeOf(one: Comparison): Mark {
  if (one.method === 'UNREACHABLE') return { word: '未能核对', tone: 'red' };
  if (one.forPeople > 0) return { word: `${one.forPeople} 条需要处理`, tone: 'red' };
  const differences = one.missing + one.orphans + one.differing;
  if (differences === 0) return { word: '一致', tone: 'green' };
  return one.healed === differences
    ? { word: `${differences} 条已补正`, tone: 'blue' }
    : { word: `${differences} 条差异，${one.healed} 条已补正`, tone: 'yellow' };
}
