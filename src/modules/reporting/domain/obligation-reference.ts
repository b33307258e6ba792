import { conflict, invalid, notFound } from '../../../platform/errors.js';

/**
 * How a program says which obligation it means: by id, or as the unit, the task and the last day of the period, each of
 * the two by id or by the program's own number.
 */
export interface ObligationReference {
  readonly obligationId?: string | null;
  readonly taskId?: string | null;
  readonly taskExternalId?: string | null;
  readonly unitId?: string | null;
  readonly unitExternalId?: string | null;
  /** `YYYY-MM-DD`. */
  readonly periodEnd?: string | null;
}

/** A reference without an id of its own. */
export interface NamedObligation {
  readonly taskId: string | null;
  readonly taskExternalId: string | null;
  readonly unitId: string | null;
  readonly unitExternalId: string | null;
  readonly periodEnd: string;
}

/** What a reference that names has found. */
export interface FoundReference {
  readonly taskKnown: boolean;
  readonly unitKnown: boolean;
  readonly obligationIds: readonly string[];
}

/**
 * Reads a reference; exactly one way of saying it must be used.
 * @returns the obligation's id, or what names it.
 * @throws DomainError 400 `obligation_reference_invalid`.
 */
export function readReference(given: ObligationReference): string | NamedObligation {
  const { obligationId = null, periodEnd = null } = given;
  const { taskId = null, taskExternalId = null, unitId = null, unitExternalId = null } = given;
  const names = [taskId, taskExternalId, unitId, unitExternalId, periodEnd].filter((part) => part !== null);
  if (obligationId !== null && names.length === 0) return obligationId;
  const complete = (taskId === null) !== (taskExternalId === null) && (unitId === null) !== (unitExternalId === null);
  if (obligationId === null && complete && periodEnd !== null) {
    return { taskId, taskExternalId, unitId, unitExternalId, periodEnd };
  }
  throw invalid(
    'obligation_reference_invalid',
    '请只用一种方式指明填报事项：obligationId；或任务（taskId 或 taskExternalId 之一）、单位（unitId 或 unitExternalId 之一）和周期末日 periodEnd。',
  );
}

/**
 * The obligation that was meant.
 * @throws DomainError 404 `task_not_found`, `unit_not_found`, `obligation_not_found`, 409 `obligation_ambiguous`.
 */
export function meantObligation({ taskKnown, unitKnown, obligationIds }: FoundReference): string {
  const [id, second] = obligationIds;
  if (!taskKnown)
    throw notFound('task_not_found', '没有这个任务编号。外部编号请先以 PUT /external-ids 登记，或改用 taskId。');
  if (!unitKnown) throw notFound('unit_not_found', '没有这个单位编号。外部编号请先同步单位，或改用 unitId。');
  if (id === undefined) {
    throw notFound(
      'obligation_not_found',
      '该单位在这个任务上没有以此日为末日的填报事项，请核对单位、任务和周期末日。',
    );
  }
  if (second === undefined) return id;
  throw conflict('obligation_ambiguous', '有不止一个填报周期以此日为末日，请改用 obligationId 指明填报事项。');
}
