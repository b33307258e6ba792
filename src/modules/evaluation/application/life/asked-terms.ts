import type { Reads } from '../../../../platform/database/reads.js';
import type { RoleName } from '../../../../platform/security/actor.js';
import { statesOf } from '../../domain/life/activities.js';
import { evaluationName } from '../../domain/life/evaluation-name.js';
import type { TermStage } from '../../domain/life/terms.js';
import { openFollowUps, openObjectionTerms, openVoices, type TermsOf } from '../../persistence/life/open-terms.js';
import { SPEAKERS, WRITERS } from './life-messages.js';

export type TermKind = 'SELF_EVALUATION' | 'EVALUATION_OPINION' | 'FOLLOW_UP' | 'ASSESSMENT';

/** One unit's term that is still open. */
export interface AskedTerm {
  readonly kind: TermKind;
  /** What asks: the evaluation, the opinion of the standing committee, the assessment. */
  readonly id: string;
  readonly name: string;
  readonly link: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly dueOn: string;
  /** What the unit has not done, as a clause. */
  readonly owed: string;
}

interface TermRule {
  readonly roles: readonly RoleName[];
  /** Titles for the unit; null where it need not be told. */
  readonly unit: Readonly<Record<TermStage, string | null>>;
  /** Title for the coordinators when the term is over. */
  readonly office: string;
}

export const TERMS: Readonly<Record<TermKind, TermRule>> = {
  SELF_EVALUATION: {
    roles: WRITERS,
    unit: { DUE_SOON: '自评即将到期，请尽快报送', OVERDUE: '自评已逾期，请立即报送' },
    office: '自评逾期未报送的单位',
  },
  EVALUATION_OPINION: {
    roles: SPEAKERS,
    unit: { DUE_SOON: '征求意见即将到期，请答复', OVERDUE: '征求意见已逾期，请立即答复' },
    office: '征求意见逾期未答复的单位',
  },
  FOLLOW_UP: {
    roles: WRITERS,
    unit: { DUE_SOON: '审议意见办理即将到期，请报送办理情况', OVERDUE: '审议意见办理已逾期，请立即报送办理情况' },
    office: '审议意见办理逾期的单位',
  },
  // To object is a right: whoever let its term pass has nothing to do.
  ASSESSMENT: {
    roles: SPEAKERS,
    unit: { DUE_SOON: '年度考核异议期即将届满', OVERDUE: null },
    office: '年度考核异议期已满，以下单位没有异议',
  },
};

/** All that is still open within the terms, those of one asker and day side by side. */
export async function askedTerms(reads: Reads, of: TermsOf): Promise<AskedTerm[]> {
  const voices = await openVoices(reads, of, {
    SELF_EVALUATION: statesOf('self-evaluation'),
    EVALUATION_OPINION: statesOf('opinion'),
  });
  const followUps = await openFollowUps(reads, of);
  const objections = await openObjectionTerms(reads, of);
  return [
    ...voices.map(({ evaluationKind, items, ...term }) => ({
      ...term,
      name: evaluationName({ ...term, kind: evaluationKind }),
      link: `/evaluations/${term.id}/${term.kind === 'SELF_EVALUATION' ? 'self-evaluations' : 'opinions'}`,
      owed: term.kind === 'SELF_EVALUATION' ? `尚有${items}项自评未报送` : '征求意见稿尚未答复',
    })),
    ...followUps.map(({ documentNumber, items, ...term }) => ({
      ...term,
      kind: 'FOLLOW_UP' as const,
      name: documentNumber,
      link: '/follow-ups',
      owed: `尚有${items}项办理情况未报送`,
    })),
    ...objections.map(({ year, ...term }) => ({
      ...term,
      kind: 'ASSESSMENT' as const,
      name: `${year}年度考核`,
      link: `/assessments/${term.id}`,
      owed: '有异议的请在截止日前提出，没有异议的无需办理',
    })),
  ];
}
