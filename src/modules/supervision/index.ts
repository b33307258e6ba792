export { MakeDueCirculars } from './application/make-due-circulars.js';
export { ProposeOverdue } from './application/propose-overdue.js';
export { SweepOrders, type SweptOrders } from './application/sweep-orders.js';
export { circularMade, supervisionOrderIssued, supervisionOrderMoved } from './events.js';
export { supervisionConstraintErrors } from './persistence/constraint-errors.js';
export { openOrdersByUnit } from './persistence/order-turns.js';
export { supervisionEntities } from './persistence/index.js';
export { SupervisionModule } from './supervision.module.js';
