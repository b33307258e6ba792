import type { Answer, Body, Schemas } from '../../../app/api.ts';

export type Report = Answer<'getReport'>;
export type Obligation = Answer<'getObligation'>;
export type ReportBody = Required<Body<'updateReport'>>;

/** A value of a target or indicator as it stands in the form: half written ones stay here and are not sent. */
export interface FormValue {
  readonly figureId: string;
  readonly type: 'target' | 'indicator';
  periodEnd: string;
  value: string;
  /** The amount of one period, not the standing at its end. */
  flow: boolean;
  status: Schemas['ValueStatus'];
  source: string;
}

/** What a report says, as the form holds it: empty text stands for nothing. */
export interface FormContent {
  progressText: string;
  percent: string;
  issues: string;
  nextSteps: string;
  coordinationNeeds: string;
  plannedCompletionOn: string;
  /** Percent by measure. */
  measures: Record<string, string>;
  values: FormValue[];
}

/** What an answer says of a report, whether it is the report or the last one of its unit. */
type Told = Pick<
  Schemas['ReportContent'],
  | 'progressText'
  | 'percent'
  | 'issues'
  | 'nextSteps'
  | 'coordinationNeeds'
  | 'plannedCompletionOn'
  | 'measures'
  | 'measurements'
>;

export interface Figure {
  readonly id: string;
  readonly type: 'target' | 'indicator';
}

export function figuresOf({ item, targets }: Pick<Obligation, 'item' | 'targets'>): Figure[] {
  if (item.type === 'indicator') return [{ id: item.id, type: 'indicator' }];
  return targets.map(({ id }) => ({ id, type: 'target' }));
}

/** What a value of a report is of. */
export function figureOf({ targetId, indicatorId }: Told['measurements'][number]): Figure {
  return targetId === null ? { id: indicatorId!, type: 'indicator' } : { id: targetId, type: 'target' };
}

/** The form of a report, with a line for each target or indicator that the report may speak of. */
export function formOf(told: Told | null, figures: readonly Figure[], periodEnd: string): FormContent {
  const said = (told?.measurements ?? []).map((value): FormValue => ({
    ...emptyValue(figureOf(value), value.periodEnd),
    value: value.value,
    flow: value.flow,
    status: value.status,
    source: value.source,
  }));
  const values = figures.flatMap((figure) => {
    const own = said.filter(({ figureId }) => figureId === figure.id);
    return own.length > 0 ? own : [emptyValue(figure, periodEnd)];
  });
  return {
    progressText: told?.progressText ?? '',
    percent: told?.percent ?? '',
    issues: told?.issues ?? '',
    nextSteps: told?.nextSteps ?? '',
    coordinationNeeds: told?.coordinationNeeds ?? '',
    plannedCompletionOn: told?.plannedCompletionOn ?? '',
    measures: Object.fromEntries((told?.measures ?? []).map(({ measureId, percent }) => [measureId, percent])),
    values,
  };
}

const emptyValue = ({ id, type }: Figure, periodEnd: string): FormValue => ({
  figureId: id,
  type,
  periodEnd,
  value: '',
  flow: false,
  status: 'FINAL',
  source: '',
});

/** The last report as a beginning of the next one, as the service does it: standings as of the new period's last day. */
export function carriedForward(last: Told, obligation: Obligation): FormContent {
  const { periodEnd } = obligation.cycle;
  const standings = last.measurements.filter(({ flow }) => !flow).map((value) => ({ ...value, periodEnd }));
  const known = last.measures.filter(({ measureId }) => obligation.measures.some(({ id }) => id === measureId));
  return formOf({ ...last, measures: known, measurements: standings }, figuresOf(obligation), periodEnd);
}

const PERCENT = /^\d{1,3}(\.\d{1,10})?$/;
const DECIMAL = /^-?\d{1,15}(\.\d{1,10})?$/;

export const isPercent = (text: string): boolean => PERCENT.test(text) && Number(text) <= 100;
export const isWritten = ({ value, source }: FormValue): boolean => DECIMAL.test(value) && source.trim() !== '';

/** What can be sent of a form. Half a number or a value without its source waits until it is whole. */
export function bodyOf(content: FormContent, measureIds: readonly string[]): ReportBody {
  const { values, measures, percent, ...texts } = content;
  return {
    progressText: texts.progressText,
    percent: isPercent(percent) ? percent : null,
    issues: texts.issues || null,
    nextSteps: texts.nextSteps || null,
    coordinationNeeds: texts.coordinationNeeds || null,
    plannedCompletionOn: texts.plannedCompletionOn || null,
    measures: measureIds.flatMap((measureId) => {
      const share = measures[measureId] ?? '';
      return isPercent(share) ? [{ measureId, percent: share }] : [];
    }),
    measurements: values.filter(isWritten).map(({ figureId, type, source, ...value }) => ({
      ...(type === 'target' ? { targetId: figureId } : { indicatorId: figureId }),
      ...value,
      source: source.trim(),
    })),
  };
}

/** The members of a body that are not as they were. */
export function changedMembers(before: ReportBody, now: ReportBody): Partial<ReportBody> {
  const members = Object.keys(now) as (keyof ReportBody)[];
  const changed = members.filter((member) => JSON.stringify(before[member]) !== JSON.stringify(now[member]));
  return Object.fromEntries(changed.map((member) => [member, now[member]]));
}

/** The weighted mean of the measures that have a percent, which the service takes as the report's percent; one decimal. */
export function meanPercent(
  measures: Readonly<Record<string, string>>,
  weights: readonly { readonly id: string; readonly weight: string }[],
): string | null {
  const given = weights.flatMap(({ id, weight }) => {
    const percent = measures[id] ?? '';
    return isPercent(percent) ? [{ percent: Number(percent), weight: Number(weight) }] : [];
  });
  const sum = given.reduce((total, { weight }) => total + weight, 0);
  if (sum === 0) return null;
  const mean = given.reduce((total, { percent, weight }) => total + percent * weight, 0) / sum;
  return String(Math.round(mean * 10) / 10);
}

/** A field of a check, such as `measures.1`, as the form knows it: by what it is about and not by its place. */
export function fieldKey(field: string, body: ReportBody): string {
  const [list, index] = field.split('.');
  if (list === 'measures' && index !== undefined) return `measure:${body.measures[Number(index)]?.measureId}`;
  if (list === 'measurements' && index !== undefined) {
    const value = body.measurements[Number(index)];
    return `value:${value?.targetId ?? value?.indicatorId}`;
  }
  return field;
}
