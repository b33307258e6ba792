import type { Answer, Body } from '../../../app/api.ts';

export type Adjustment = Answer<'getAdjustment'>;
/** One change as it is sent. */
export type Change = Body<'createEvaluationAdjustment'>['changes'][number];
export type Kind = Change['kind'];

/** What may be changed, in the words of the field, by what it is about. */
export const KIND_GROUPS: readonly { readonly label: string; readonly kinds: readonly (readonly [Kind, string])[] }[] =
  [
    {
      label: '指标',
      kinds: [
        ['INDICATOR_TARGET', '调整指标的目标'],
        ['INDICATOR_YEARS', '调整指标的年度目标'],
        ['INDICATOR_ADD', '新增指标'],
        ['INDICATOR_END', '终止指标'],
      ],
    },
    {
      label: '任务',
      kinds: [
        ['TASK_DEADLINE', '调整任务的完成时限'],
        ['TASK_TEXT', '调整任务的文字'],
        ['TASK_ADD', '新增任务'],
        ['TASK_END', '终止或合并任务'],
      ],
    },
    {
      label: '任务里的量化目标',
      kinds: [
        ['TARGET_VALUE', '调整量化目标的数值'],
        ['TARGET_DEADLINE', '调整量化目标的期限'],
        ['TARGET_ADD', '新增量化目标'],
        ['TARGET_END', '终止量化目标'],
      ],
    },
    {
      label: '任务里的举措',
      kinds: [
        ['MEASURE_ADD', '新增举措'],
        ['MEASURE_END', '终止举措'],
      ],
    },
    {
      label: '单位和章节',
      kinds: [
        ['UNITS', '调整任务或指标的单位'],
        ['SECTION_ADD', '新增章节'],
      ],
    },
  ];

export const KIND_WORDS = Object.fromEntries(KIND_GROUPS.flatMap(({ kinds }) => kinds)) as Readonly<
  Record<Kind, string>
>;

export const STATE_TONES: Readonly<Record<Adjustment['state'], string>> = {
  DRAFT: 'yellow',
  PROPOSED: 'blue',
  APPROVED: 'blue',
  REJECTED: 'red',
  APPLIED: 'green',
};

/** What an adjustment is about, in one line: 任务3项、指标1项. */
export function extentText({ sections, tasks, indicators }: Adjustment['difference']): string {
  const count = (part: {
    added: readonly unknown[];
    removed: readonly unknown[];
    changed: readonly unknown[];
  }): number => part.added.length + part.removed.length + part.changed.length;
  return [
    ['章节', sections?.added.length ?? 0],
    ['任务', count(tasks)],
    ['指标', count(indicators)],
  ]
    .filter(([, number]) => number !== 0)
    .map(([word, number]) => `${word}${number}项`)
    .join('、');
}
