import type { Conflict } from '../../../parts/ConflictBox.vue';
import type { FormContent, FormValue, Obligation } from './content.ts';

const TEXTS = {
  progressText: '进展情况',
  percent: '总体进度',
  issues: '存在问题',
  nextSteps: '下一步工作',
  coordinationNeeds: '需协调事项',
  plannedCompletionOn: '计划完成日',
} as const;
type TextKey = keyof typeof TEXTS;
const MERGEABLE: ReadonlySet<string> = new Set(['progressText', 'issues', 'nextSteps', 'coordinationNeeds']);

/**
 * Where both versions differ from what they came from, and from each other: a field each. What only one of them changed
 * is no conflict.
 */
export function conflictsOf(
  mine: FormContent,
  theirs: FormContent,
  base: FormContent,
  obligation: Pick<Obligation, 'measures' | 'targets' | 'item'>,
): Conflict[] {
  return keysOf(mine, theirs)
    .map((key) => ({
      key,
      label: labelOf(key, obligation),
      mine: told(mine, key),
      theirs: told(theirs, key),
      base: told(base, key),
      mergeable: MERGEABLE.has(key),
    }))
    .filter((one) => one.mine !== one.theirs && one.mine !== one.base && one.theirs !== one.base)
    .map(({ key, label, mine: own, theirs: other, mergeable }) => ({
      key,
      label,
      mine: own,
      theirs: other,
      mergeable,
    }));
}

/** Both versions in one: what was chosen where both changed, else whoever changed it. */
export function merged(
  mine: FormContent,
  theirs: FormContent,
  base: FormContent,
  chosen: Readonly<Record<string, string>>,
): FormContent {
  const result: FormContent = { ...mine, measures: {}, values: [] };
  for (const key of keysOf(mine, theirs)) {
    const own = told(mine, key);
    const other = told(theirs, key);
    const text = chosen[key] ?? (own === told(base, key) ? other : own);
    const [kind, id] = key.split(':');
    if (kind === 'measure') result.measures[id!] = text;
    else if (kind === 'value') result.values.push(...valuesOf(text === own ? mine : theirs, id!));
    else result[key as TextKey] = text;
  }
  return result;
}

function keysOf(mine: FormContent, theirs: FormContent): string[] {
  const measures = new Set([...Object.keys(mine.measures), ...Object.keys(theirs.measures)]);
  const values = new Set([...mine.values, ...theirs.values].map(({ figureId }) => figureId));
  return [
    ...Object.keys(TEXTS),
    ...[...measures].map((id) => `measure:${id}`),
    ...[...values].map((id) => `value:${id}`),
  ];
}

function labelOf(key: string, { measures, targets, item }: Pick<Obligation, 'measures' | 'targets' | 'item'>): string {
  const [kind, id] = key.split(':');
  if (kind === 'measure') return `${measures.find((one) => one.id === id)?.title ?? '举措'}（%）`;
  if (kind === 'value') return targets.find((one) => one.id === id)?.name ?? item.title;
  return TEXTS[key as TextKey];
}

const valuesOf = ({ values }: FormContent, id: string): FormValue[] => values.filter(({ figureId }) => figureId === id);

/** A field of a version in words; the same words mean the same content. */
function told(content: FormContent, key: string): string {
  const [kind, id] = key.split(':');
  if (kind === 'measure') return content.measures[id!] ?? '';
  if (kind !== 'value') return content[key as TextKey];
  return valuesOf(content, id!)
    .filter(({ value }) => value !== '')
    .map(({ value, periodEnd, source, flow, status }) => {
      const nature = [flow ? '本期新增' : '', status === 'PRELIMINARY' ? '初步数' : ''].filter(Boolean).join('，');
      return `${value}（${nature === '' ? '' : `${nature}，`}截至 ${periodEnd}，${source}）`;
    })
    .join('；');
}
