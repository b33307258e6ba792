import { TodoAccountEntity } from './todo-account.entity.js';
import { TodoConnectorEntity } from './todo-connector.entity.js';
import { TodoPushEntity } from './todo-push.entity.js';
import { TodoReconciliationEntity } from './todo-reconciliation.entity.js';
import { TodoEntity } from './todo.entity.js';

export const todosEntities = [
  TodoConnectorEntity,
  TodoAccountEntity,
  TodoEntity,
  TodoPushEntity,
  TodoReconciliationEntity,
];
