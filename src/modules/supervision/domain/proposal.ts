export type ProposalKind = 'OVERDUE' | 'BY_HAND' | 'RAISE';
export type ProposalState = 'OPEN' | 'TAKEN' | 'DISMISSED' | 'SETTLED';

export const PROPOSAL_WORDS: Readonly<Record<ProposalKind, string>> = {
  OVERDUE: '催办后仍未报送',
  BY_HAND: '人工提请',
  RAISE: '督办逾期，建议升级',
};
