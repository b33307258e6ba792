import { conflict, notFound, unprocessable, type DomainError } from '../../../platform/errors.js';

/** What breaking a rule of these tables means to a person. */
export const identityConstraintErrors: Readonly<Record<string, () => DomainError>> = {
  uq_app_user_login: () => conflict('login_taken', '这个登录名已被使用，请换一个登录名。'),
  fk_user_post_unit: () => notFound('unit_not_found', '没有找到岗位所属的单位，请从单位列表重新选择。'),
  fk_user_post_user: () => notFound('user_not_found', '没有找到这个用户，请从用户列表重新选择。'),
  ck_user_post_unit: () => unprocessable('post_unit_missing', '填报员和审核人必须属于某个单位，请为岗位选择单位。'),
  uq_api_client_name: () => conflict('api_client_name_taken', '已有同名的接口客户端，请换一个名称。'),
  fk_api_client_unit_unit: () => notFound('unit_not_found', '没有找到所选的单位，请从单位列表重新选择。'),
  uq_sso_provider_name: () => conflict('sso_provider_name_taken', '已有同名的单点登录，请换一个名称。'),
  fk_sso_group_rule_unit: () => notFound('unit_not_found', '没有找到用户组规则中的单位，请从单位列表重新选择。'),
  ck_user_post_period: () => unprocessable('period_reversed', '岗位的截止日期早于开始日期，请核对日期。'),
};
