import { describe, expect, it } from '@jest/globals';
import { sealAll, GENESIS } from './chain.js';
import { ChainCheck, type HashedEvent, type StoredLink } from './check-chain.js';
import { contentHash, instantOf, type StoredEvent } from './content-hash.js';

const event = (n: number): HashedEvent => {
  const stored: StoredEvent = {
    id: `event-${n}`,
    jurisdictionId: 'here',
    instant: instantOf(new Date(Date.UTC(2023, n, 1))),
    actorKind: 'user',
    actorId: 'someone',
    actorName: '张三',
    action: 'report.submitted',
    subjectType: 'report',
    subjectId: 'r1',
    before: { state: 'DRAFT', percent: 1e21 },
    after: { state: 'SUBMITTED' },
    correlationId: 'request',
    ip: null,
    sessionId: null,
  };
  return { ...stored, contentHash: contentHash(stored) };
};
const chainOf = (events: readonly HashedEvent[]): StoredLink[] =>
  sealAll(
    { seq: 0, hash: GENESIS },
    events.map(({ id, instant, contentHash: hash }) => ({ eventId: id, instant, contentHash: hash })),
  ).map((link, index) => ({ ...link, event: events[index]! }));
const links = chainOf([1, 2, 3, 4, 5].map(event));
const { seq, hash } = links[4]!;
const faults = (given: readonly StoredLink[], end = { seq, hash }, retired: string | null = null): string[] => {
  const check = new ChainCheck(retired);
  return [...given.flatMap((link) => check.follow(link)), ...check.end(end)].map(
    (finding) => `${finding.kind} ${finding.seq}`,
  );
};

describe('the chain of the audit', () => {
  it('has a hash of an event that anybody can compute again, and that never changes', () => {
    expect(event(1).contentHash).toBe(contentHash(JSON.parse(JSON.stringify(event(1))) as StoredEvent));
    expect(event(1).contentHash).toBe('c5dd26c71c7b8dc835735f67c786b950f795f658f4ea6f2e527754390ae4e1c0');
    expect(links[0]!.hash).toBe('ae8ef000baa6d5629a0a8c5727b482ca4553c6e9178d566ff390818485d5ac8e');
  });

  it('is without fault as it was made, and empty before the first event', () => {
    expect(faults(links)).toEqual([]);
    expect(faults([], { seq: 0, hash: GENESIS })).toEqual([]);
  });

  it('shows one fault for one change, not one for each link behind it', () => {
    const changed = links.with(2, { ...links[2]!, event: { ...links[2]!.event!, actorName: '李四' } });
    expect(faults(changed)).toEqual(['changed 3']);
    expect(faults(links.with(2, { ...links[2]!, contentHash: 'x' }))).toEqual(['reordered 3', 'changed 3']);
    expect(faults(links.with(2, { ...links[2]!, event: null }))).toEqual(['deleted 3']);
    expect(faults(links.toSpliced(2, 1))).toEqual(['deleted 3']);
    expect(faults(links.slice(0, 3))).toEqual(['deleted 4']);
    expect(faults(links.slice(2))).toEqual(['deleted 1']);
  });

  it('shows a part that was made anew behind a link', () => {
    const anew = chainOf([1, 2, 9].map(event));
    expect(faults([...anew, ...links.slice(3)])).toEqual(['reordered 4']);
    expect(faults(links, { seq: 5, hash: 'x' })).toEqual(['reordered 5']);
  });

  it('misses no event whose time was over, and any other', () => {
    const retired = links.map((link, index) => (index < 2 ? { ...link, event: null } : link));
    expect(faults(retired, { seq, hash }, links[2]!.instant)).toEqual([]);
    expect(faults(retired, { seq, hash }, links[1]!.instant)).toEqual(['deleted 2']);
  });
});
