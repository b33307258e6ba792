import { conflict, stale, type DomainError } from '../../../platform/errors.js';

/** What breaking a rule of these tables means to a person. */
export const supervisionConstraintErrors: Readonly<Record<string, () => DomainError>> = {
  uq_supervision_ladder_scheme: stale,
  uq_supervision_order_former: () => conflict('order_state_conflict', '这份督办单已经升级，请刷新后办理新的督办单。'),
  uq_circular_period: () => conflict('circular_exists', '这一期间的通报已经生成，不能重复生成。请在通报列表中查看。'),
};
