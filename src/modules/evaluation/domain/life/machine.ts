import { conflict } from '../../../../platform/errors.js';

/** Who may take a step: the unit that was asked, or the coordinator's office. */
export type Side = 'UNIT' | 'OFFICE';

export interface StepRule<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: Side;
  readonly word: string;
}

/** A life as data: which step leads from which states where. */
export class Machine<State extends string, Step extends string> {
  constructor(
    /** Code of the refusal, and what the thing is called in it. */
    private readonly names: { readonly code: string; readonly thing: string },
    readonly words: Readonly<Record<State, string>>,
    readonly rules: Readonly<Record<Step, StepRule<State>>>,
  ) {}

  /** @throws DomainError 409 with the machine's code when the step is not open in this state. */
  decide(state: State, step: Step): State {
    const { from, to, word } = this.rules[step];
    if (from.includes(state)) return to;
    const states = from.map((each) => `“${this.words[each]}”`).join('、');
    throw conflict(
      this.names.code,
      `${this.names.thing}当前为“${this.words[state]}”，不能${word}；${states}的可以${word}。请刷新后核对。`,
    );
  }

  /** The steps that are open for some sides. */
  open(state: State, sides: readonly Side[]): Step[] {
    return (Object.keys(this.rules) as Step[]).filter(
      (step) => this.rules[step].from.includes(state) && sides.includes(this.rules[step].by),
    );
  }
}
