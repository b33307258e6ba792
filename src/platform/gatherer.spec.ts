import { beforeEach, describe, expect, it } from '@jest/globals';
import { Gatherer } from './gatherer.js';

let runs: string[][];
let release: (() => void)[];

beforeEach(() => {
  [runs, release] = [[], []];
});

const run = async (items: readonly string[]): Promise<string[]> => {
  runs.push([...items]);
  await new Promise<void>((go) => release.push(go));
  if (items.includes('bad')) throw new Error('bad');
  return items.map((item) => item.toUpperCase());
};
/** Lets go of the run under way, and waits until the next one has begun if there is one. */
const letGo = async (): Promise<void> => {
  release.shift()!();
  await new Promise(setImmediate);
};

describe('what is asked for one by one', () => {
  it('goes together when asked for in one turn, and with the next run when one is under way', async () => {
    const gatherer = new Gatherer(run);
    const first = [gatherer.ask('a'), gatherer.ask('b')];
    await new Promise(setImmediate);
    const next = [gatherer.ask('c'), gatherer.ask('d')];
    await new Promise(setImmediate);
    expect(runs).toEqual([['a', 'b']]);
    await letGo();
    expect(await Promise.all(first)).toEqual(['A', 'B']);
    expect(runs).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    await letGo();
    expect(await Promise.all(next)).toEqual(['C', 'D']);
  });

  it('is done again when nothing is under way any more', async () => {
    const gatherer = new Gatherer(run);
    for (const item of ['a', 'b']) {
      const answer = gatherer.ask(item);
      await new Promise(setImmediate);
      await letGo();
      expect(await answer).toBe(item.toUpperCase());
    }
  });

  it('waits for none of another key', async () => {
    const gatherer = new Gatherer(run, (item) => item[0]!);
    const asked = ['a1', 'b1', 'a2'].map((item) => gatherer.ask(item));
    await new Promise(setImmediate);
    expect(runs).toEqual([['a1', 'a2'], ['b1']]);
    await letGo();
    await letGo();
    expect(await Promise.all(asked)).toEqual(['A1', 'B1', 'A2']);
  });

  it('fails alone, when one of those that go together cannot be done', async () => {
    const gatherer = new Gatherer(run);
    const asked = Promise.allSettled(['a', 'bad', 'b'].map((item) => gatherer.ask(item)));
    await new Promise(setImmediate);
    for (let left = 4; left > 0; left -= 1) await letGo();
    expect((await asked).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(runs).toEqual([['a', 'bad', 'b'], ['a'], ['bad'], ['b']]);
  });
});
