import { describe, expect, it } from '@jest/globals';
import {
  differencesInLedger,
  differencesThere,
  isForPeople,
  suspects,
  type Asked,
  type LedgerPush,
} from './compare-receiver.js';

const NOW = new Date('2023-06-30T05:40:00+08:00');
const YESTERDAY = new Date('2023-06-29T05:40:00+08:00');
const push = (id: string, more: Partial<LedgerPush> = {}): LedgerPush => ({
  id,
  account: 'zhangsan',
  person: '张三',
  title: '填报：甲',
  desiredState: 'OPEN',
  state: 'SENT',
  told: true,
  mayBeThere: true,
  since: YESTERDAY,
  settledAt: YESTERDAY,
  answer: null,
  ...more,
});
const listed = (sourceId: string, title = '填报：甲', url: string | null = `https://fengong.test/obligations/1`) => ({
  sourceId,
  account: 'zhangsan',
  title,
  url,
});
const asked = (more: Partial<Asked> = {}): Asked => ({
  listed: [],
  found: new Map(),
  since: NOW,
  shown: (title) => title,
  linkBase: 'https://fengong.test',
  ...more,
});
const causes = (ledger: readonly LedgerPush[], of: Asked) =>
  differencesThere(ledger, of).map(({ kind, cause, pushId }) => `${kind} ${cause} ${pushId}`);

describe('what an OA shows, beside what it should', () => {
  it('is the same when each open push is listed under its title', () => {
    expect(causes([push('a'), push('b', { desiredState: 'DONE' })], asked({ listed: [listed('a')] }))).toEqual([]);
  });

  it('lacks what neither the list nor a look-up has; a list alone proves nothing', () => {
    const ledger = [push('gone'), push('done'), push('there'), push('unasked')];
    expect(suspects(ledger, asked()).map(({ id }) => id)).toEqual(['gone', 'done', 'there', 'unasked']);
    const found = new Map([
      ['gone', 'GONE'],
      ['done', 'DONE'],
      ['there', 'OPEN'],
    ] as const);
    expect(causes(ledger, asked({ found }))).toEqual(['MISSING NOT_THERE gone', 'DIFFERING DONE_THERE done']);
  });

  it('has too much where a thing is closed here, or bears our link and is in no push of ours', () => {
    const others = listed('x', '请假', 'https://hr.test/leave/1');
    const there = asked({ listed: [listed('a'), listed('lost'), others] });
    const ledger = [push('a', { desiredState: 'CANCELLED' })];
    expect(causes(ledger, there)).toEqual(['ORPHAN CLOSED_HERE a', 'ORPHAN UNKNOWN null']);
    expect(differencesThere(ledger, there).filter(isForPeople)).toHaveLength(1);
  });

  it('differs where the title is another one, as far as the OA can show it', () => {
    const there = asked({ listed: [listed('a', '填报')], shown: (title) => title.slice(0, 2) });
    expect(causes([push('a')], there)).toEqual([]);
    expect(causes([push('a', { title: '退回：甲' })], there)).toEqual(['DIFFERING OTHER_TITLE a']);
  });

  it('says nothing of what is on its way, or was settled while it was being asked', () => {
    const late = { settledAt: NOW };
    const ledger = [push('a', { state: 'QUEUED' }), push('b', { told: false }), push('c', late)];
    expect(causes(ledger, asked())).toEqual([]);
    expect(causes([push('d', { ...late, desiredState: 'DONE' })], asked({ listed: [listed('d')] }))).toEqual([]);
  });
});

describe('by our own ledger', () => {
  const inLedger = (...ledger: LedgerPush[]) =>
    differencesInLedger(ledger, NOW).map(({ kind, cause, pushId }) => `${kind} ${cause} ${pushId}`);

  it('what was confirmed is believed', () => {
    expect(inLedger(push('a'))).toEqual([]);
  });

  it('what was refused is missing, left over or out of date there, by what the OA may know of it', () => {
    const dead = { state: 'DEAD' as const, answer: '人员不存在' };
    expect(
      inLedger(
        push('a', { ...dead, mayBeThere: false }),
        push('b', dead),
        push('c', { ...dead, desiredState: 'DONE' }),
      ),
    ).toEqual(['MISSING REFUSED a', 'DIFFERING REFUSED b', 'ORPHAN REFUSED c']);
    expect(differencesInLedger([push('a', dead)], NOW)[0]).toMatchObject({ answer: '人员不存在' });
  });

  it('what has waited for less than a day is no difference yet', () => {
    const hour = new Date(NOW.getTime() - 60 * 60 * 1000);
    const waits = { state: 'FAILED' as const, told: false, settledAt: null };
    expect(inLedger(push('a', { ...waits, since: hour }), push('b', { ...waits, mayBeThere: false }))).toEqual([
      'MISSING WAITING b',
    ]);
  });
});
