import { unprocessable, type FieldError } from '../../../platform/errors.js';

export const CIRCULAR_RHYTHMS = ['NONE', 'MONTH', 'QUARTER'] as const;
/** How often a circular is made without anybody asking for it. */
export type CircularRhythm = (typeof CIRCULAR_RHYTHMS)[number];

/** A rung of supervision. The rungs below, 提醒 and 催办, are the scheme's reminder rules. */
export interface LadderStep {
  /** By which orders remember their rung, e.g. `BLUE`. */
  readonly code: string;
  /** As documents call it, e.g. `蓝色`. */
  readonly name: string;
  /** Colour of the band on the order, `RRGGBB`. */
  readonly band: string;
  /** Working days from the issue to the deadline of the reply. */
  readonly replyDays: number;
  /** 签发人: whose name the order bears unless another is given. */
  readonly signer: string;
}

export interface Ladder {
  /** Name of the office that issues, without the jurisdiction's: `督查室`. */
  readonly office: string;
  /** From the mildest up. */
  readonly steps: readonly LadderStep[];
  readonly circulars: CircularRhythm;
}

export const STEP_CODE = /^[A-Z][A-Z0-9_]{0,19}$/;
export const BAND = /^[0-9A-F]{6}$/;
export const MOST_STEPS = 6;
export const MOST_REPLY_DAYS = 60;

/** Blue, yellow, red (issue 5); each gives less time than the one before and is signed higher up. */
export const DEFAULT_LADDER: Ladder = {
  office: '督查室',
  steps: [
    { code: 'BLUE', name: '蓝色', band: '1F5FA8', replyDays: 5, signer: '督查室负责人' },
    { code: 'YELLOW', name: '黄色', band: 'F2B705', replyDays: 3, signer: '分管督查工作的负责人' },
    { code: 'RED', name: '红色', band: 'C8102E', replyDays: 2, signer: '政府主要负责人' },
  ],
  circulars: 'QUARTER',
};

/** @throws DomainError 422 `ladder_invalid` with the fields at fault. */
export function checkLadder(ladder: Ladder): Ladder {
  const errors = ladder.steps.flatMap((step, index) =>
    (['code', 'name'] as const).flatMap((member): FieldError[] => {
      const earlier = ladder.steps.slice(0, index);
      if (!earlier.some((other) => other[member] === step[member])) return [];
      return [{ field: `steps.${index}.${member}`, code: 'repeated', message: '与前面的档次重复' }];
    }),
  );
  if (errors.length > 0) {
    throw unprocessable('ladder_invalid', '督办档次重复，请按 errors 中的说明修改后重新保存。', errors);
  }
  return ladder;
}

/** @throws DomainError 422 `colour_unknown`. */
export function stepOf(ladder: Ladder, code?: string): LadderStep {
  const step = code === undefined ? ladder.steps[0] : ladder.steps.find((other) => other.code === code);
  if (step) return step;
  const codes = ladder.steps.map((other) => `${other.code}（${other.name}）`).join('、');
  throw unprocessable('colour_unknown', `这个方案没有这一督办档次，可用的有：${codes}。`);
}

/** The rung above; null at the top, and for a rung that the ladder no longer has. */
export function stepAbove(ladder: Ladder, code: string): LadderStep | null {
  const index = ladder.steps.findIndex((step) => step.code === code);
  return (index >= 0 && ladder.steps[index + 1]) || null;
}
