import { defineEvent } from '../../platform/queue/index.js';

type OrderIds = {
  jurisdictionId: string;
  schemeId: string;
  orderId: string;
  unitId: string;
  /** Null for an order about an indicator. */
  taskId: string | null;
};

/** 督办单: issued to a unit, whether anew or raised from another one. */
export const supervisionOrderIssued = defineEvent<OrderIds>('supervision.order.issued');

/** Something was done with an issued order; which state it is in now, the tables tell. */
export const supervisionOrderMoved = defineEvent<OrderIds>('supervision.order.moved');

/** 通报 has been made and does not change any more. */
export const circularMade = defineEvent<{ jurisdictionId: string; schemeId: string; circularId: string }>(
  'circular.made',
);
