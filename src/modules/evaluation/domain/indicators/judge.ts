import type { Goal } from '../goal.js';
import type { Judgement, JudgingContext } from '../judgement.js';
import { refusePreliminary } from '../preliminary.js';
import { refuseStale } from '../stale.js';
import { judgeAnnualAverageGrowth } from './annual-average-growth.js';
import { judgeAssigned } from './assigned.js';
import { judgeCeilingOrFloor } from './ceiling-floor.js';
import { judgeCumulative } from './cumulative.js';
import { judgeLevel } from './level.js';
import { judgeSynchronised } from './synchronised.js';

/** Judges an indicator, or a task's target, by the rule of its kind, unless the policy holds its figures too old or too early. */
export function judge(goal: Goal, context: JudgingContext): Judgement {
  return refusePreliminary(refuseStale(judgeByKind(goal, context), context), context);
}

function judgeByKind(goal: Goal, context: JudgingContext): Judgement {
  switch (goal.kind) {
    case 'level':
      return judgeLevel(goal, context);
    case 'cumulative':
      return judgeCumulative(goal, context);
    case 'annual_average_growth':
      return judgeAnnualAverageGrowth(goal, context);
    case 'ceiling':
    case 'floor':
      return judgeCeilingOrFloor(goal, context);
    case 'assigned':
      return judgeAssigned(goal, context);
    case 'synchronised':
      return judgeSynchronised(goal, context);
  }
}
