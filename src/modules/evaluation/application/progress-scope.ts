import { forbidden } from '../../../platform/errors.js';
import { hasRole, unitsOf, type Actor } from '../../../platform/security/actor.js';
import type { RollupOutline } from '../domain/rollup-input.js';
import type { RollupNodeType } from '../domain/rollup-node.js';

/** The part of a scheme that somebody may see. */
export interface ProgressScope {
  /** True for who sees the scheme as a whole. */
  readonly whole: boolean;
  task(id: string): boolean;
  indicator(id: string): boolean;
  unit(id: string): boolean;
}

const EVERYTHING: ProgressScope = { whole: true, task: () => true, indicator: () => true, unit: () => true };

/**
 * Whoever coordinates, supervises, leads or evaluates sees the whole scheme. Reporters and approvers see what their
 * units have a part in, themselves or as members of a group on that day, their units' own rows, and the overall result.
 */
export function scopeOf(actor: Actor, outline: RollupOutline): ProgressScope {
  if (actor.kind === 'system' || hasRole(actor, 'coordinator', 'supervisor', 'leader', 'evaluator')) return EVERYTHING;
  const units = new Set(unitsOf(actor, 'reporter', 'approver'));
  const own = outline.assignments.filter(({ unitIds }) => unitIds.some((id) => units.has(id)));
  const items = new Set(own.flatMap(({ taskId, indicatorId }) => taskId ?? indicatorId ?? []));
  return {
    whole: false,
    task: (id) => items.has(id),
    indicator: (id) => items.has(id),
    unit: (id) => units.has(id),
  };
}

/** Sections and the scheme are means over tasks of others, so their workings are for who sees the whole. */
export function isInScope(scope: ProgressScope, type: RollupNodeType, id: string): boolean {
  const visible = {
    SCHEME: () => scope.whole,
    SECTION: () => scope.whole,
    TASK: () => scope.task(id),
    INDICATOR: () => scope.indicator(id),
    UNIT: () => scope.unit(id),
  };
  return visible[type]();
}

/** @throws DomainError 403 `foreign_unit`. */
export function requireInScope(scope: ProgressScope, type: RollupNodeType, id: string): void {
  if (isInScope(scope, type, id)) return;
  throw forbidden('foreign_unit', '这一项涉及其他单位的进展，您的岗位只能查看本单位承担的任务和指标。');
}
