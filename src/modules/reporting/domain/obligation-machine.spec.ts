import { describe, expect, it } from '@jest/globals';
import { decideObligation, type ObligationAction, type ObligationFacts } from './obligation-machine.js';
import { OBLIGATION_STATES } from './vocabulary.js';

const DUE = '2023-06-19';
const fresh: ObligationFacts = { state: 'PENDING', dueOn: DUE, firstSubmittedOn: null, timesReturned: 0 };
const waiting: ObligationFacts = { ...fresh, state: 'SUBMITTED', firstSubmittedOn: '2023-06-16' };

describe('an obligation', () => {
  it.each([
    ['submit', ['PENDING', 'RETURNED', 'ACCEPTED']],
    ['withdraw', ['PENDING', 'SUBMITTED', 'RETURNED', 'ACCEPTED']],
    ['accept', ['SUBMITTED', 'ACCEPTED']],
    ['return', ['SUBMITTED', 'ACCEPTED']],
    ['exempt', ['PENDING', 'RETURNED']],
  ] as const)('takes %s in the states %j alone', (action, states) => {
    const takes = OBLIGATION_STATES.filter((state) => accepts({ ...fresh, state }, action));
    expect(takes.sort()).toEqual([...states].sort());
  });

  it('is pending, submitted, returned, submitted again and accepted', () => {
    let facts = fresh;
    for (const [action, state] of [
      ['submit', 'SUBMITTED'],
      ['return', 'RETURNED'],
      ['submit', 'SUBMITTED'],
      ['accept', 'ACCEPTED'],
    ] as const) {
      facts = { ...facts, ...decideObligation(facts, action, DUE) };
      expect(facts.state).toBe(state);
    }
    expect(facts).toMatchObject({ timesReturned: 1, acceptedLate: false });
  });

  it('is late when it was first submitted after the due day, not on it', () => {
    const late = (day: string) =>
      decideObligation({ ...waiting, firstSubmittedOn: day }, 'accept', '2023-07-31').acceptedLate;
    expect(late('2023-06-19')).toBe(false);
    expect(late('2023-06-20')).toBe(true);
  });

  it('remembers the first submission when it is submitted again after a return', () => {
    const returned = { ...waiting, state: 'RETURNED', timesReturned: 1 } as const;
    expect(decideObligation(returned, 'submit', '2023-06-30').firstSubmittedOn).toBe('2023-06-16');
  });

  it('forgets a submission that is taken back, unless it had been answered by a return', () => {
    expect(decideObligation(waiting, 'withdraw', DUE)).toEqual({ state: 'PENDING', firstSubmittedOn: null });
    expect(decideObligation({ ...waiting, timesReturned: 1 }, 'withdraw', DUE).firstSubmittedOn).toBe('2023-06-16');
  });

  it.each(['submit', 'withdraw', 'accept', 'return'] as const)(
    'that was accepted is not changed by the %s of a correction',
    (action) => {
      expect(decideObligation({ ...waiting, state: 'ACCEPTED' }, action, '2023-12-31')).toEqual({ state: 'ACCEPTED' });
    },
  );
});

function accepts(facts: ObligationFacts, action: ObligationAction): boolean {
  try {
    decideObligation(facts, action, DUE);
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'obligation_state_conflict' });
    return false;
  }
}
