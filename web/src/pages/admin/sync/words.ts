import type { Answer } from '../../../app/api.ts';
import { ROLES, type Mark } from '../../../app/words.ts';

/** What `synchronisePeople` answers is the same. */
export type Result = Answer<'synchroniseUnits'>;
export type Outcome = Result['items'][number]['outcome'];
export type SyncKind = 'UNIT' | 'PERSON';

/** What becomes of an item; what somebody has to look at comes first. */
export const OUTCOMES: Readonly<Record<Outcome, Mark>> = {
  REFUSED: { word: '未接受', tone: 'red' },
  KEPT: { word: '保留', tone: 'yellow' },
  ENDED: { word: '终止', tone: 'yellow' },
  CREATED: { word: '新增', tone: 'green' },
  UPDATED: { word: '更新', tone: 'blue' },
  UNCHANGED: { word: '不变', tone: 'grey' },
};

export const KINDS: Readonly<Record<Answer<'listExternalIds'>['items'][number]['kind'], string>> = {
  UNIT: '单位',
  PERSON: '人员',
  TASK: '任务',
  REPORT: '填报',
};

/** Fields of a change, as the list calls them. */
const FIELDS: Readonly<Record<string, string>> = {
  externalId: '外部编号',
  name: '名称',
  aliases: '别名',
  active: '在用',
  login: '登录名',
  displayName: '姓名',
  posts: '岗位',
};

/** `名称：区商务局 → 区商务和投资促进局`. */
export function changeText({ field, before, after }: Result['items'][number]['changes'][number]): string {
  return `${FIELDS[field] ?? field}：${valueText(before)} → ${valueText(after)}`;
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordOf).join('、') || '无';
  return wordOf(value);
}

/** A post is said as `reporter@区教育局`. */
function wordOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'string' || value === '') return '无';
  const [role = '', unit = ''] = value.split('@');
  return role in ROLES ? `${unit}${ROLES[role]}` : value;
}
