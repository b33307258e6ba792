import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { CalendarModule } from '../calendar/index.js';
import { EvaluationModule } from '../evaluation/index.js';
import { IdentityModule } from '../identity/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { SchemesModule } from '../schemes/index.js';
import { TodosModule } from '../todos/index.js';
import { CircularFigures } from './application/circular-figures.js';
import { CircularMessages } from './application/circular-messages.js';
import { CreateCircular } from './application/create-circular.js';
import { DismissProposal } from './application/dismiss-proposal.js';
import { GetCircular } from './application/get-circular.query.js';
import { GetLadder } from './application/get-ladder.query.js';
import { GetOrder } from './application/get-order.query.js';
import { IssueOrder } from './application/issue-order.js';
import { ListOrders } from './application/list-orders.query.js';
import { ListProposals } from './application/list-proposals.query.js';
import { ListTaskTimeline } from './application/list-task-timeline.query.js';
import { LockedOrders } from './application/locked-orders.js';
import { MakeDueCirculars } from './application/make-due-circulars.js';
import { MoveOrder } from './application/move-order.js';
import { OrderExtension } from './application/order-extension.js';
import { OrderMessages } from './application/order-messages.js';
import { PeopleTold } from './application/people-told.js';
import { ProposalMessages } from './application/proposal-messages.js';
import { ProposeByHand } from './application/propose-by-hand.js';
import { ProposeOverdue } from './application/propose-overdue.js';
import { RaiseOrder } from './application/raise-order.js';
import { ReplaceLadder } from './application/replace-ladder.js';
import { SupervisionTodos } from './application/supervision-todos.js';
import { SweepOrders } from './application/sweep-orders.js';
import { OrderWriter } from './application/write-order.js';
import { CircularsController } from './http/circulars.controller.js';
import { OrderExtensionsController } from './http/order-extensions.controller.js';
import { OrdersController } from './http/orders.controller.js';
import { ProposalsController } from './http/proposals.controller.js';
import { MakeCircularsHandler } from './jobs/make-circulars.job.js';
import { ProposeOverdueHandler } from './jobs/propose-overdue.job.js';
import { SweepOrdersHandler } from './jobs/sweep-orders.job.js';
import { supervisionConstraintErrors } from './persistence/constraint-errors.js';

registerConstraintErrors(supervisionConstraintErrors);

const handlers = [ProposeOverdueHandler, SweepOrdersHandler, MakeCircularsHandler];

/** 督办单 and 通报: what comes after reminding, with its paper trail. */
@Module({
  imports: [OrganizationsModule, CalendarModule, IdentityModule, SchemesModule, EvaluationModule, TodosModule],
  controllers: [ProposalsController, OrdersController, OrderExtensionsController, CircularsController],
  providers: [
    CircularFigures,
    CircularMessages,
    CreateCircular,
    DismissProposal,
    GetCircular,
    GetLadder,
    GetOrder,
    IssueOrder,
    ListOrders,
    ListProposals,
    ListTaskTimeline,
    LockedOrders,
    MakeDueCirculars,
    MoveOrder,
    OrderExtension,
    OrderMessages,
    OrderWriter,
    PeopleTold,
    ProposalMessages,
    ProposeByHand,
    ProposeOverdue,
    RaiseOrder,
    ReplaceLadder,
    SupervisionTodos,
    SweepOrders,
    ...handlers,
  ],
  exports: [MakeDueCirculars, ProposeOverdue, SweepOrders],
})
export class SupervisionModule {}
