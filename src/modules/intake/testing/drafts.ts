import type {
  DraftClause,
  DraftCommitment,
  DraftIndicator,
  DraftTarget,
  DraftTask,
  SchemeDraft,
} from '../domain/draft.js';

const NOWHERE = { start: 0, end: 0 };

/** Parts of a draft that say only what a test is about. */
export function draftTask(parts: Partial<DraftTask> = {}): DraftTask {
  return {
    number: 1,
    label: '1.',
    title: '完善机制',
    lead: [],
    responsible: [],
    supporting: [],
    leaders: [],
    deadline: null,
    measures: [],
    targets: [],
    flags: [],
    source: NOWHERE,
    ...parts,
  };
}

export function draftTarget(parts: Partial<DraftTarget> = {}): DraftTarget {
  return {
    name: '新增企业',
    kind: 'cumulative',
    comparator: 'gte',
    value: 60,
    valueText: '60',
    valueMax: null,
    valueMaxText: null,
    unit: '家',
    deadline: '2025',
    excerpt: '新增企业60家',
    source: NOWHERE,
    ...parts,
  };
}

export function draftIndicator(parts: Partial<DraftIndicator> = {}): DraftIndicator {
  return {
    attribute: '约束性',
    number: 1,
    name: '绿化覆盖率',
    targetText: '达到41.50%',
    kind: 'level',
    comparator: 'gte',
    value: 41.5,
    valueText: '41.50',
    valueMax: null,
    valueMaxText: null,
    unit: '%',
    lead: [],
    responsible: [],
    supporting: [],
    source: NOWHERE,
    ...parts,
  };
}

/** An assignment clause as the reader finds it. */
export function draftClause(parts: Partial<DraftClause> = {}): DraftClause {
  return {
    ...NOWHERE,
    raw: '',
    item: '1.',
    lead: [],
    responsible: [],
    supporting: [],
    leaders: [],
    open: [],
    deadline: null,
    inferredBy: null,
    ...parts,
  };
}

/** A promise of an annual document. */
export function draftCommitment(parts: Partial<DraftCommitment> = {}): DraftCommitment {
  return { ...draftTarget(), text: '全年新增企业60家。', year: 2023, ...parts };
}

export function schemeDraft(tasks: DraftTask[], parts: Partial<SchemeDraft> = {}): SchemeDraft {
  return {
    document: {
      title: '任务分工方案',
      documentNumber: '测政办〔2022〕1号',
      indexNumber: null,
      issuer: null,
      publishedOn: null,
      planPeriod: { start: '2021-01-01', end: '2025-12-31' },
    },
    indicators: [],
    sections: [{ number: '一', title: '坚持创新驱动', tasks, source: NOWHERE }],
    clauses: [],
    sameUnit: [],
    sameUnitProposals: [],
    unitGroups: [],
    workRequirements: [],
    requirementItems: [],
    unread: [],
    diagnostics: [],
    counts: {},
    ...parts,
  };
}
