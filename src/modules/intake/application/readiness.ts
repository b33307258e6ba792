import { unprocessable, type DomainError, type FieldError } from '../../../platform/errors.js';
import type { DocumentHeader, DraftIndicator, DraftTask, SchemeDraft } from '../domain/draft.js';
import type { Corrections } from './corrections.js';
import { namesInDraft } from './names-in-draft.js';
import type { Resolutions } from './resolve-units.js';

/** What keeps a corrected draft from becoming a scheme; empty when nothing does. `field` is a path or a name. */
export function blockersOf(draft: SchemeDraft, resolutions: Resolutions): FieldError[] {
  const names = [...namesInDraft(draft).keys()];
  return [
    ...(names.length === 0 ? [NOTHING_ASSIGNED] : []),
    ...headerBlockers(draft.document),
    ...names
      .filter((name) => !resolutions.byName.has(name))
      .map((name) => blocker(name, 'unit_unresolved', `“${name}”尚未对应到单位或单位组，也没有注明暂不落实`)),
    ...resolutions.contradictions.map(([a, b]) =>
      blocker(a, 'same_unit_contradiction', `“${a}”与“${b}”被认作同一单位，却对应到不同的单位`),
    ),
    ...draft.indicators.flatMap((indicator) => indicatorBlockers(indicator, draft.document.planPeriod)),
    ...draft.sections.flatMap((section) => section.tasks.flatMap(targetBlockers)),
  ];
}

/** A person's correction is never dropped in silence: somebody repeats it or takes it back. */
export function unfitBlockers(unfit: Corrections['unfit']): FieldError[] {
  return unfit.map(({ id, message }) =>
    blocker(id, 'correction_unfit', `${message}请按新的解析结果重新更正，或撤销这条更正。`),
  );
}

/** @returns the refusal of a confirmation; the most basic lack gives it its code. */
export function notReady(blockers: readonly FieldError[]): DomainError {
  const has = (code: string): boolean => blockers.some((error) => error.code === code);
  if (has('no_assignment_found')) return unprocessable('no_assignment_found', NOTHING_ASSIGNED.message, blockers);
  if (has('unit_unresolved')) {
    const count = blockers.filter((error) => error.code === 'unit_unresolved').length;
    return unprocessable(
      'units_unresolved',
      `还有 ${count} 个单位名称没有着落，请逐一选定单位、单位组，或注明暂不落实，然后再确认。`,
      blockers,
    );
  }
  return unprocessable('import_incomplete', '解析结果还缺少必要内容，请按 errors 逐项更正后再确认。', blockers);
}

const NOTHING_ASSIGNED = blocker(
  'document',
  'no_assignment_found',
  '全文没有找到任何单位分工。请确认上传的是分工方案；如果分工写在附件里，请上传附件；年度文件请归入已有方案。',
);

function headerBlockers(document: DocumentHeader): FieldError[] {
  return [
    ...(document.title === null ? [blocker('document.title', 'title_missing', '请填写方案名称')] : []),
    ...(document.planPeriod === null
      ? [blocker('document.planPeriod', 'plan_period_missing', '请填写规划期的开始和结束日期')]
      : []),
  ];
}

function indicatorBlockers(
  { attribute, name, baseYear }: DraftIndicator,
  planPeriod: DocumentHeader['planPeriod'],
): FieldError[] {
  const known = attribute === '约束性' || attribute === '预期性';
  const inPlan = planPeriod !== null && baseYear != null && baseYear >= Number(planPeriod.start.slice(0, 4));
  return [
    ...(known ? [] : [blocker(name, 'attribute_missing', `请注明指标“${name}”是约束性还是预期性`)]),
    ...(inPlan
      ? [blocker(name, 'base_year_in_plan', `指标“${name}”的基期 ${baseYear} 年应早于规划期，请更正基期年份或规划期`)]
      : []),
  ];
}

function targetBlockers(task: DraftTask): FieldError[] {
  return task.targets.flatMap(({ name, comparator, value, valueMax }) => {
    if (value === null || comparator === null) {
      return [blocker(name, 'target_without_value', `请补充“${name}”的数值和比较关系，或删除这项目标`)];
    }
    if (valueMax === null || valueMax >= value) return [];
    return [blocker(name, 'target_range_reversed', `“${name}”的上限小于下限，请更正`)];
  });
}

function blocker(field: string, code: string, message: string): FieldError {
  return { field, code, message };
}
