import { defineEvent } from '../../platform/queue/index.js';
import type { CycleKind } from './domain/vocabulary.js';

/** A scheme has become ACTIVE: reporting makes its cycles and obligations. */
export const schemeActivated = defineEvent<{ schemeId: string; jurisdictionId: string; cycle: CycleKind }>(
  'scheme.activated',
);

/** Base value, tolerance or reference of an indicator has changed: whatever was judged by them is to be judged again. */
export const indicatorChanged = defineEvent<{ indicatorId: string; schemeId: string; jurisdictionId: string }>(
  'indicator.changed',
);

/** The base value of a task's target has changed. */
export const targetChanged = defineEvent<{
  targetId: string;
  taskId: string;
  schemeId: string;
  jurisdictionId: string;
}>('target.changed');

/** An approved change has come into force: what is owed from now on follows it, and everything is to be judged again. */
export const schemeRevised = defineEvent<{ schemeId: string; jurisdictionId: string; revision: number }>(
  'scheme.revised',
);

/** A revision of a task's annual plan has come into force: what is expected of the task follows it. */
export const annualPlanApproved = defineEvent<{
  jurisdictionId: string;
  schemeId: string;
  taskId: string;
  year: number;
  revision: number;
}>('annual-plan.approved');
