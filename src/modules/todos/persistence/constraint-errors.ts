import { conflict, notFound, type DomainError } from '../../../platform/errors.js';

export const todosConstraintErrors: Record<string, () => DomainError> = {
  uq_todo_connector_name: () => conflict('todo_connector_name_taken', '已有同名的待办连接器，请换一个名称。'),
  uq_todo_account_account: () => conflict('todo_account_taken', '两个人对应了对方系统的同一个账号，请核对后再保存。'),
  fk_todo_account_user: () => notFound('user_not_found', '账号对应中有不存在的用户，请刷新后再保存。'),
};
