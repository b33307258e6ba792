import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { IdentityModule } from '../identity/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { ReportingModule } from '../reporting/index.js';
import { AskReceiver } from './application/ask-receiver.js';
import { ChangeConnector } from './application/change-connector.js';
import { ConnectorQueries } from './application/connectors.query.js';
import { CreateConnector } from './application/create-connector.js';
import { KeepTodos } from './application/keep-todos.js';
import { ListTodos } from './application/list-todos.query.js';
import { PushTodos } from './application/push-todos.js';
import { ReconcileConnectors } from './application/reconcile-connectors.js';
import { ReconciliationNotice } from './application/reconciliation-notice.js';
import { ReceiverTokens } from './application/receiver-tokens.js';
import { ReceiverClient } from './application/receiver.js';
import { SetAccounts } from './application/set-accounts.js';
import { StartReconciliation } from './application/start-reconciliation.js';
import { TestConnector } from './application/test-connector.js';
import { TodoPushStatus } from './application/todo-push-status.js';
import { TodoSources } from './application/todo-source.js';
import { TodoConnectorsController } from './http/todo-connectors.controller.js';
import { TodosController } from './http/todos.controller.js';
import { KeepTodosHandler, ReconcileTodosHandler } from './jobs/keep-todos.job.js';
import { PushTodosHandler } from './jobs/push-todos.job.js';
import { ReconcileConnectorHandler, ReconcileConnectorsHandler } from './jobs/reconcile-connectors.job.js';
import { todosConstraintErrors } from './persistence/constraint-errors.js';

registerConstraintErrors(todosConstraintErrors);

/** 待办: whose turn something is, shown among the other 待办 of the person's OA. */
@Module({
  imports: [OrganizationsModule, IdentityModule, ReportingModule],
  controllers: [TodosController, TodoConnectorsController],
  providers: [
    AskReceiver,
    ChangeConnector,
    ConnectorQueries,
    CreateConnector,
    KeepTodos,
    ListTodos,
    PushTodos,
    ReceiverClient,
    ReceiverTokens,
    ReconcileConnectors,
    ReconciliationNotice,
    SetAccounts,
    StartReconciliation,
    TestConnector,
    TodoPushStatus,
    TodoSources,
    KeepTodosHandler,
    PushTodosHandler,
    ReconcileConnectorHandler,
    ReconcileConnectorsHandler,
    ReconcileTodosHandler,
  ],
  exports: [KeepTodos, PushTodos, ReconcileConnectors, TodoPushStatus, TodoSources],
})
export class TodosModule {}
