const IMPORT = '01890a5d-ac96-774b-bcce-b302099a8061';
const SCHEME = '01890a5d-ac96-774b-bcce-b302099a8057';

const header = {
  id: IMPORT,
  fileName: '分工方案.txt',
  mediaType: 'text/plain',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  state: 'DRAFT',
  progress: 100,
  failure: null,
  schemeId: null,
  revisesId: null,
  createdAt: '2023-06-30T01:00:00.000Z',
  version: 3,
};

const unresolved = {
  field: '区政法委',
  code: 'unit_unresolved',
  message: '“区政法委”尚未对应到单位或单位组，也没有注明暂不落实',
};

export const EXAMPLES = {
  imports: { items: [header], nextCursor: null },
  uploaded: { id: IMPORT, state: 'UPLOADED', version: 1 },
  parseAgain: { id: IMPORT, state: 'UPLOADED', version: 4 },
  import: {
    ...header,
    draft: {
      document: {
        title: '某区“十四五”规划任务分工方案',
        documentNumber: null,
        indexNumber: null,
        issuer: null,
        publishedOn: null,
        planPeriod: { start: '2021-01-01', end: '2025-12-31' },
      },
      indicators: [],
      sections: [],
      clauses: [],
      sameUnit: [['区政法委', '区委政法委']],
      sameUnitProposals: [],
      unitGroups: [],
      workRequirements: [],
      requirementItems: [],
      unread: [],
      diagnostics: [],
      counts: { tasks: 0, indicators: 0 },
    },
    diagnostics: [
      {
        code: 'unclosed_bracket',
        severity: 'warning',
        message: '分工的括号没有闭合，已读到本段末尾。',
        line: 121,
        excerpt: '(牵头单位:区委政法委',
        advice: '请核对最后一个单位是否完整，必要时补上右括号。',
      },
    ],
    corrections: {
      units: [],
      acceptSameUnit: [],
      acceptSameUnitMade: null,
      items: [
        {
          id: 'item:sections.0.tasks.1:title',
          path: 'sections.0.tasks.1',
          field: 'title',
          value: '激发创新主体活力',
          by: { id: '01890a5d-ac96-774b-bcce-b302099a8063', name: '王敏' },
          at: '2023-06-30T02:00:00.000Z',
        },
      ],
      added: [],
      unfit: [],
    },
    units: [
      {
        asWritten: '区政法委',
        group: false,
        occurrences: [{ role: 'RESPONSIBLE', item: '维护社会和谐稳定' }],
        resolved: null,
        proposals: [{ sameAs: '区委政法委', owner: null, confidence: 0.5, reason: '只差“委”字（党委部门的两种写法）' }],
      },
    ],
    blockers: [unresolved],
  },
  text: { text: '某区国民经济和社会发展…' },
  schemeText: { importId: header.id, text: '某区国民经济和社会发展…' },
  events: 'event: progress\ndata: {"state":"PARSING","progress":10,"step":"正在解析文件","version":2}\n\n',
  corrections: {
    units: [
      { asWritten: '区委政法委', decision: 'new_unit' },
      { asWritten: '各街道', decision: 'new_group', open: false },
      { asWritten: '等', decision: 'left_open' },
    ],
    acceptSameUnit: [['区政法委', '区委政法委']],
    items: [{ path: 'sections.0.tasks.1.targets.2', field: 'value', value: '12.5' }],
    added: [
      {
        key: 'missed-1',
        into: 'sections.0.tasks',
        before: 'sections.0.tasks.1',
        value: { title: '建设人才高地', lead: ['区人社局'] },
        source: { start: 812, end: 861 },
      },
      { key: 'missed-1-target', into: 'added.missed-1.targets', value: {}, source: { start: 830, end: 842 } },
      { key: 'finance', into: 'sections.0.tasks.1.responsible', value: { name: '区财政局' } },
    ],
    undo: ['item:sections.0.tasks.1:title'],
  },
  items: {
    items: [
      {
        path: 'sections.0.tasks.0',
        kind: 'task',
        parent: 'sections.0',
        item: {
          number: 1,
          label: '(一)1.',
          title: '完善创新体制',
          lead: ['区科经局'],
          responsible: [],
          supporting: [],
          leaders: [],
          deadline: null,
          flags: [],
          source: { start: 612, end: 702 },
        },
      },
    ],
    nextCursor: null,
  },
  difference: {
    importId: IMPORT,
    schemeId: SCHEME,
    revision: 1,
    difference: {
      tasks: {
        added: [],
        removed: [],
        changed: [
          {
            id: '01890a5d-ac96-774b-bcce-b302099a8062',
            number: 1,
            title: '完善创新体制',
            titleChange: null,
            textChanged: true,
            units: { added: [{ role: 'LEAD', asWritten: '区教育局' }], removed: [] },
            leaders: { added: [], removed: [] },
            deadline: null,
            measures: { added: [], removed: [] },
            targets: { added: [], removed: [], changed: [{ name: '引进企业', before: '≥60家', after: '≥80家' }] },
          },
        ],
        unchanged: 97,
      },
      indicators: { added: [], removed: [], changed: [], unchanged: 19 },
      requirements: { added: [], removed: [] },
      duties: { added: [], removed: [], changed: [] },
    },
    obligations: { futureCycles: 9, added: 9, cancelled: 0 },
  },
  commitments: {
    items: [
      {
        ordinal: 1,
        path: 'commitments.0',
        name: '新增高新技术企业',
        kind: 'cumulative',
        comparator: 'gte',
        value: 120,
        valueText: '120',
        valueMax: null,
        valueMaxText: null,
        unit: '家',
        deadline: null,
        excerpt: '新增高新技术企业120家',
        text: '全年新增高新技术企业120家以上。',
        year: 2023,
        source: { start: 812, end: 822 },
        suggestions: [
          {
            taskId: '01890a5d-ac96-774b-bcce-b302099a8059',
            title: '激发创新主体活力',
            score: 0.92,
            reasons: ['量化目标同提“高新技术企业”', '计量单位同为“家”'],
          },
        ],
      },
    ],
    nextCursor: null,
  },
  kept: { id: IMPORT, state: 'KEPT', schemeId: SCHEME, commitments: 12, version: 4 },
  corrected: { id: IMPORT, state: 'DRAFT', version: 4, blockers: [] },
  confirmed: { id: IMPORT, state: 'CONFIRMED', schemeId: SCHEME, version: 5 },
};
