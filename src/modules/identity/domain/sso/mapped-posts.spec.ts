import { describe, expect, it } from '@jest/globals';
import type { HeldPost } from '../separation.js';
import { decidePosts, wantedPosts, type GroupRule } from './mapped-posts.js';

const TODAY = '2023-06-30';
const RULES: readonly GroupRule[] = [
  { group: 'jiaoyu', role: 'reporter', unitId: 'education' },
  { group: 'jiaoyu-lead', role: 'approver', unitId: 'education' },
  { group: 'jiaoyu-all', role: 'reporter', unitId: 'education' },
  { group: 'leaders', role: 'leader', unitId: null },
];
const REPORTER: HeldPost = {
  id: 'p1',
  role: 'reporter',
  unitId: 'education',
  validFrom: '2023-01-01',
  validTo: null,
};
const WANTED = { role: 'reporter', unitId: 'education' } as const;

describe('posts by groups', () => {
  it('are those of every rule whose group the person is in, each once', () => {
    expect(wantedPosts(['jiaoyu', 'jiaoyu-all', 'leaders', 'others'], RULES)).toEqual([
      WANTED,
      { role: 'leader', unitId: null },
    ]);
    expect(wantedPosts(['Jiaoyu'], RULES)).toEqual([]);
  });

  it('begin when the person does not hold them yet', () => {
    expect(decidePosts([], new Set(), [WANTED], TODAY)).toEqual({ grant: [WANTED], end: [] });
    const past = { ...REPORTER, validTo: '2023-06-29' };
    expect(decidePosts([past], new Set(['p1']), [WANTED], TODAY)).toEqual({ grant: [WANTED], end: [] });
  });

  it('do not begin again while the person holds them, whoever gave them', () => {
    expect(decidePosts([REPORTER], new Set(['p1']), [WANTED], TODAY)).toEqual({ grant: [], end: [] });
    expect(decidePosts([REPORTER], new Set(), [WANTED], TODAY)).toEqual({ grant: [], end: [] });
  });

  it('ended yesterday when the group has gone', () => {
    expect(decidePosts([REPORTER], new Set(['p1']), [], TODAY)).toEqual({
      grant: [],
      end: [{ post: REPORTER, lastDay: '2023-06-29' }],
    });
  });

  it('last for the day on which they began', () => {
    const fresh = { ...REPORTER, validFrom: TODAY };
    expect(decidePosts([fresh], new Set(['p1']), [], TODAY).end).toEqual([{ post: fresh, lastDay: TODAY }]);
  });

  it('end only where the provider gave them', () => {
    expect(decidePosts([REPORTER], new Set(), [], TODAY)).toEqual({ grant: [], end: [] });
  });

  it('are left alone when they have ended, end today or have not begun', () => {
    const others = [
      { ...REPORTER, validTo: '2023-06-29' },
      { ...REPORTER, validTo: TODAY },
      { ...REPORTER, validFrom: '2023-07-01' },
    ];
    for (const post of others) expect(decidePosts([post], new Set(['p1']), [], TODAY).end).toEqual([]);
  });
});
