import type { Schemas } from '../../../app/api.ts';
import type { Mark } from '../words.ts';

const MARKS: Readonly<Record<Schemas['AnnualPlanState'], Mark>> = {
  DRAFT: { word: '草稿', tone: 'grey' },
  PROPOSED: { word: '待批准', tone: 'blue' },
  RETURNED: { word: '已退回', tone: 'red' },
  APPROVED: { word: '已批准', tone: 'green' },
  SUPERSEDED: { word: '已被新版取代', tone: 'grey' },
};

export const planMark = (state: Schemas['AnnualPlanState'] | null): Mark =>
  state === null ? { word: '未编制', tone: 'yellow' } : MARKS[state];
