import { conflict, notFound, type DomainError } from '../../../platform/errors.js';

/** What breaking a rule of these tables means to a person. */
export const organizationsConstraintErrors: Readonly<Record<string, () => DomainError>> = {
  uq_jurisdiction_code: () =>
    conflict('jurisdiction_code_taken', '这个行政区划代码已有辖区使用，请核对代码，或直接使用已有辖区。'),
  fk_jurisdiction_parent: () => notFound('jurisdiction_not_found', '没有找到上级辖区，请先建立上级辖区。'),
  uq_unit_name: () => conflict('unit_name_taken', '已有同名单位，请直接使用该单位，或换一个全称。'),
  uq_unit_alias_alias: () => conflict('unit_alias_taken', '这个别名已属于某个单位，请先核对是不是同一单位。'),
  uq_unit_group_name: () => conflict('unit_group_name_taken', '已有同名单位组，请直接使用该组，或换一个名称。'),
  fk_unit_alias_unit: () => notFound('unit_not_found', '没有找到这个单位，请从单位列表重新选择。'),
  fk_unit_group_member_unit: () => notFound('unit_not_found', '没有找到要加入的单位，请从单位列表重新选择。'),
  fk_unit_group_member_group: () => notFound('unit_group_not_found', '没有找到这个单位组，请从列表重新选择。'),
};
