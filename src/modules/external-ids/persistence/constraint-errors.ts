import { conflict, notFound, type DomainError } from '../../../platform/errors.js';

const present = () => conflict('external_id_present', '这一事物在该来源下刚刚有了另一个外部编号，请重新查询后再提交。');

/** What breaking a rule of the table means to a person. */
export const externalIdsConstraintErrors: Readonly<Record<string, () => DomainError>> = {
  pk_external_id: () => conflict('external_id_taken', '这个外部编号刚刚已被使用，请重新查询后再提交。'),
  uq_external_id_unit: present,
  uq_external_id_user: present,
  uq_external_id_task: present,
  uq_external_id_report: present,
  fk_external_id_unit: () => notFound('unit_not_found', '没有找到这个单位，请核对编号。'),
  fk_external_id_user: () => notFound('user_not_found', '没有找到这个用户，请核对编号。'),
  fk_external_id_task: () => notFound('task_not_found', '没有找到这个任务，请核对编号。'),
  fk_external_id_report: () => notFound('report_not_found', '没有找到这份填报，请核对编号。'),
};
