import { describe, expect, it } from '@jest/globals';
import type { Actor, Post } from '../../../platform/security/actor.js';
import { mayReview, requireReviewer, type ReviewedReport } from './who-reviews.js';

const LEAD = 'lead-unit';
const OTHER = 'responsible-unit';

function person(userId: string, ...posts: Post[]): Actor {
  return { kind: 'user', userId, displayName: userId, jurisdictionId: 'district', posts };
}
const coordinator = person('coordinator', { role: 'coordinator', unitId: LEAD });
const leadApprover = person('lead-approver', { role: 'approver', unitId: LEAD });
const leadReporter = person('lead-reporter', { role: 'reporter', unitId: LEAD });
const ownApprover = person('own-approver', { role: 'approver', unitId: OTHER });
const stranger = person('stranger', { role: 'approver', unitId: 'third-unit' });
const leader = person('leader', { role: 'leader', unitId: null });

const ofResponsible: ReviewedReport = {
  unitId: OTHER,
  consolidatingUnitId: LEAD,
  isTask: true,
  authorId: 'author',
  submittedBy: 'submitter',
  releasedBy: 'releaser',
};
const ofLead: ReviewedReport = { ...ofResponsible, unitId: LEAD };
const onIndicator: ReviewedReport = { ...ofResponsible, isTask: false };

const reviewers = (report: ReviewedReport) =>
  [coordinator, leadApprover, leadReporter, ownApprover, stranger, leader]
    .filter((actor) => mayReview(actor, report))
    .map(({ userId }) => userId);

describe('who reviews', () => {
  it('a responsible unit: an approver of the consolidating lead, or the coordinator', () => {
    expect(reviewers(ofResponsible)).toEqual(['coordinator', 'lead-approver']);
  });

  it('the consolidating lead, and whatever is on an indicator: the coordinator alone', () => {
    expect(reviewers(ofLead)).toEqual(['coordinator']);
    expect(reviewers(onIndicator)).toEqual(['coordinator']);
  });

  it.each(['author', 'submitter', 'releaser'])('never the %s, even as coordinator', (userId) => {
    expect(() => requireReviewer(person(userId, { role: 'coordinator', unitId: null }), ofLead)).toThrow(/own_report/);
  });

  it('never anyone who reports for the unit, even as coordinator', () => {
    const both = person('both', { role: 'coordinator', unitId: LEAD }, { role: 'reporter', unitId: LEAD });
    expect(() => requireReviewer(both, ofLead)).toThrow(/own_report/);
    expect(mayReview(both, ofResponsible)).toBe(true);
  });

  it('tells a stranger who does', () => {
    expect(() => requireReviewer(stranger, ofResponsible)).toThrow(/foreign_unit/);
  });
});
