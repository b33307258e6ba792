import { unprocessable } from '../../../../platform/errors.js';
import { hasRole, unitsOf, type Actor } from '../../../../platform/security/actor.js';
import type { Side } from '../../domain/life/machine.js';

/** What others are asked about an evaluation. */
export interface VoicesQuery {
  /** Only what is still to be answered. */
  readonly missing: boolean;
  readonly cursor?: string;
  readonly limit: number;
}

/** Null: all units, as the offices that run and supervise the plan see them; else those that the actor works for. */
export function seenUnits(actor: Actor): readonly string[] | null {
  if (actor.kind === 'system' || hasRole(actor, 'coordinator', 'supervisor', 'leader', 'evaluator')) return null;
  return unitsOf(actor, 'reporter', 'approver');
}

/** On which sides the actor stands towards a unit; buttons follow from it. */
export function sidesOf(actor: Actor, unitId: string): Side[] {
  return [
    ...(unitsOf(actor, 'reporter', 'approver').includes(unitId) ? (['UNIT'] as const) : []),
    ...(actor.kind === 'system' || hasRole(actor, 'coordinator') ? (['OFFICE'] as const) : []),
  ];
}

/** @throws DomainError 422 `due_on_past`. */
export function requireDueDay(dueOn: string, today: string): void {
  if (dueOn >= today) return;
  throw unprocessable('due_on_past', `期限 ${dueOn} 已过，请改为今天（${today}）或以后的日期。`, [
    { field: 'dueOn', code: 'past', message: `应为 ${today} 或以后` },
  ]);
}

/** One line a paragraph. @throws DomainError 422 `text_required` for white space. */
export function requireWords(text: string, what: string): string {
  const tidy = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  if (tidy === '') throw unprocessable('text_required', `请写明${what}，后续环节要据此办理。`);
  return tidy;
}
