import { describe, expect, it } from '@jest/globals';
import type { Actor, Post } from '../../../platform/security/actor.js';
import { mayRelease } from './who-releases.js';
import { mayReview, type ReviewedReport } from './who-reviews.js';
import { whoReleases, whoReports, whoReviews, type Staff } from './whose-turn.js';

const STAFF: Staff = {
  reporters: new Map([
    ['education', ['emma']],
    ['science', ['sara', 'both']],
  ]),
  approvers: new Map([
    ['education', ['eric', 'ewan']],
    ['science', ['saul', 'stan']],
    ['trade', ['tina']],
  ]),
  coordinators: ['carl', 'both'],
};
const REPORT: ReviewedReport = {
  unitId: 'education',
  consolidatingUnitId: 'science',
  isTask: true,
  authorId: 'emma',
  submittedBy: 'emma',
  releasedBy: 'eric',
};

/** Everybody of the staff with all posts. */
function actors(): Actor[] {
  const posts = new Map<string, Post[]>();
  const hold = (id: string, post: Post) => posts.set(id, [...(posts.get(id) ?? []), post]);
  for (const [unitId, ids] of STAFF.reporters) for (const id of ids) hold(id, { role: 'reporter', unitId });
  for (const [unitId, ids] of STAFF.approvers) for (const id of ids) hold(id, { role: 'approver', unitId });
  for (const id of STAFF.coordinators) hold(id, { role: 'coordinator', unitId: null });
  return [...posts].map(([userId, own]) => ({
    kind: 'user',
    userId,
    displayName: userId,
    jurisdictionId: 'here',
    posts: own,
  }));
}

describe('whose turn it is', () => {
  it('to report: the reporters, or the approvers where the reporter’s post is vacant', () => {
    expect(whoReports('education', STAFF)).toEqual(['emma']);
    expect(whoReports('trade', STAFF)).toEqual(['tina']);
    expect(whoReports('vacant', STAFF)).toEqual([]);
  });

  it('to release: the other approvers of the unit', () => {
    expect(whoReleases({ ...REPORT, submittedBy: 'ewan' }, STAFF)).toEqual(['eric']);
  });

  it('to review: approvers of the consolidating unit; the coordinator of what only he may, and where they cannot', () => {
    expect(whoReviews(REPORT, STAFF)).toEqual(['saul', 'stan']);
    expect(whoReviews({ ...REPORT, unitId: 'science' }, STAFF)).toEqual(['carl']);
    expect(whoReviews({ ...REPORT, isTask: false }, STAFF)).toEqual(['carl', 'both']);
    expect(whoReviews({ ...REPORT, consolidatingUnitId: 'vacant' }, STAFF)).toEqual(['carl', 'both']);
    expect(whoReviews({ ...REPORT, consolidatingUnitId: 'vacant', releasedBy: 'carl' }, STAFF)).toEqual(['both']);
  });

  it('never falls to somebody whom the rules would refuse', () => {
    const reports = ['education', 'science', 'trade'].flatMap((unitId) =>
      ['science', 'trade', 'vacant'].flatMap((consolidatingUnitId) =>
        [true, false].flatMap((isTask) =>
          ['emma', 'saul', 'carl', 'both'].map((by) => ({
            ...REPORT,
            unitId,
            consolidatingUnitId,
            isTask,
            authorId: by,
            submittedBy: by,
          })),
        ),
      ),
    );
    for (const report of reports) {
      const people = (may: (actor: Actor) => boolean) =>
        actors().flatMap((actor) => (may(actor) ? [actor.userId] : []));
      expect(people((actor) => mayReview(actor, report))).toEqual(
        expect.arrayContaining([...whoReviews(report, STAFF)]),
      );
      expect(people((actor) => mayRelease(actor, report)).sort()).toEqual([...whoReleases(report, STAFF)].sort());
    }
  });
});
