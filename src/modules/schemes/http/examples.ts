const SCHEME = '01890a5d-ac96-774b-bcce-b302099a8057';
const SECTION = '01890a5d-ac96-774b-bcce-b302099a8058';
const TASK = '01890a5d-ac96-774b-bcce-b302099a8059';
const UNIT = '01890a5d-ac96-774b-bcce-b302099a805a';
const TARGET = '01890a5d-ac96-774b-bcce-b302099a805d';
const INDICATOR = '01890a5d-ac96-774b-bcce-b302099a805b';

const header = {
  id: SCHEME,
  title: '某区“十四五”规划任务分工方案',
  documentNumber: '某政办〔2022〕11号',
  indexNumber: null,
  issuer: '某区人民政府办公室',
  publishedOn: '2022-04-29',
  planStart: '2021-01-01',
  planEnd: '2025-12-31',
  state: 'DRAFT',
  revision: 1,
  version: 1,
  createdAt: '2023-06-30T01:00:00.000Z',
  activatedAt: null,
};

const section = { id: SECTION, number: '一', title: '坚持创新驱动' };

const unchanged = { added: 0, removed: 0, changed: 0 };
const revision = {
  number: 2,
  documentNumber: '某政发〔2023〕8号',
  reason: '中期评估后调整部分目标',
  createdAt: '2023-06-30T01:00:00.000Z',
  importId: '01890a5d-ac96-774b-bcce-b302099a8061',
  by: { id: '01890a5d-ac96-774b-bcce-b302099a8064', name: '区发改局张三' },
  counts: { tasks: unchanged, indicators: { ...unchanged, changed: 1 }, duties: unchanged },
};

const commitment = {
  id: '01890a5d-ac96-774b-bcce-b302099a8065',
  schemeId: SCHEME,
  year: 2023,
  taskId: null,
  text: '全年新增高新技术企业120家以上。',
  name: '新增高新技术企业',
  kind: 'cumulative',
  comparator: 'gte',
  value: '120',
  valueMax: null,
  unit: '家',
  deadline: null,
  importId: '01890a5d-ac96-774b-bcce-b302099a8061',
  ordinal: 1,
  source: { start: 812, end: 822 },
  state: 'CANDIDATE',
  version: 1,
};

export const EXAMPLES = {
  schemes: { items: [header], nextCursor: null },
  scheme: {
    ...header,
    importId: '01890a5d-ac96-774b-bcce-b302099a8061',
    workRequirements: ['强化监测评估'],
    duties: [
      {
        id: '01890a5d-ac96-774b-bcce-b302099a8063',
        kind: 'REPORT',
        frequency: 'QUARTER',
        text: '各牵头单位每季度末报送进展情况。',
        source: { start: 9120, end: 9136 },
      },
    ],
    counts: { sections: 7, tasks: 23, measures: 63, targets: 62, indicators: 17, assignments: 136, units: 49 },
    sections: [{ ...section, ordinal: 1, tasks: 3 }],
    actions: ['activate'],
  },
  activated: { id: SCHEME, state: 'ACTIVE', cycle: 'QUARTER', activatedAt: '2023-06-30T01:00:00.000Z', version: 2 },
  closed: { id: SCHEME, state: 'CLOSED', version: 3 },
  tasks: {
    items: [
      {
        id: TASK,
        number: 1,
        title: '完善创新发展体制机制',
        ordinal: 1,
        leaders: [],
        deadline: '2023-12-31',
        deadlineText: '2023年底前',
        section,
        units: [{ role: 'LEAD', asWritten: '区科经局', unitId: UNIT, groupId: null, name: '区科经局' }],
        measures: 3,
        targets: 1,
      },
    ],
    nextCursor: null,
  },
  task: {
    id: TASK,
    schemeId: SCHEME,
    section,
    number: 1,
    title: '完善创新发展体制机制',
    body: '1.完善创新发展体制机制。…',
    ordinal: 1,
    flags: [],
    leaders: ['分管副区长'],
    deadline: '2023-12-31',
    deadlineText: '2023年底前',
    source: { start: 1024, end: 1280 },
    measures: [
      {
        id: '01890a5d-ac96-774b-bcce-b302099a805c',
        title: '建强引领创新的组织机制',
        ordinal: 1,
        weight: '1',
        source: { start: 1040, end: 1052 },
      },
    ],
    targets: [
      {
        id: TARGET,
        name: '引进和培育独角兽或准独角兽企业',
        kind: 'cumulative',
        comparator: 'gte',
        value: '6',
        valueMax: null,
        unit: '家',
        deadline: '2025-12-31',
        baseValue: null,
        weight: '1',
        ordinal: 1,
        excerpt: '到2025年,引进和培育独角兽或准独角兽企业6家',
        source: { start: 1060, end: 1084 },
        version: 1,
      },
    ],
    assignments: [
      {
        id: '01890a5d-ac96-774b-bcce-b302099a805e',
        role: 'LEAD',
        ordinal: 1,
        unitId: UNIT,
        unitName: '区科经局',
        groupId: null,
        groupName: null,
        leftOpen: false,
        asWritten: '区科经局',
        inferredBy: null,
        source: { start: 1262, end: 1266 },
      },
    ],
  },
  indicators: {
    items: [
      {
        id: INDICATOR,
        attribute: 'BINDING',
        number: 1,
        name: '劳动年龄人口平均受教育年限',
        kind: 'level',
        comparator: 'gte',
        value: '12.5',
        unit: '年',
        targetText: '12.5年',
        baseValue: '11.9',
        baseYear: 2020,
        yearlyGrowth: '0.99',
        yearValues: [
          { year: 2021, value: '12' },
          { year: 2022, value: '12.1' },
        ],
        tolerance: null,
        referenceIndicatorId: null,
        ordinal: 1,
        source: { start: 310, end: 336 },
        version: 1,
        assignments: [
          {
            id: '01890a5d-ac96-774b-bcce-b302099a805f',
            role: 'RESPONSIBLE',
            unitId: UNIT,
            unitName: '区教育局',
            groupId: null,
            groupName: null,
            leftOpen: false,
            asWritten: '区教育局',
            inferredBy: null,
            source: { start: 330, end: 334 },
          },
        ],
      },
    ],
    nextCursor: null,
  },
  revisions: { items: [revision], nextCursor: null },
  revision: {
    ...revision,
    difference: {
      tasks: { added: [], removed: [], changed: [], unchanged: 23 },
      indicators: {
        added: [],
        removed: [],
        changed: [
          {
            id: INDICATOR,
            name: '劳动年龄人口平均受教育年限',
            nameChange: null,
            target: { before: '12.5年', after: '12.8年' },
            base: null,
            growth: null,
            years: null,
            units: { added: [], removed: [] },
          },
        ],
        unchanged: 16,
      },
      requirements: { added: [], removed: [] },
      duties: { added: [], removed: [], changed: [] },
    },
  },
  commitments: { items: [commitment], nextCursor: null },
  commitment: { ...commitment, taskId: TASK, version: 2 },
  targetSettings: { id: TARGET, baseValue: '62', version: 2 },
  indicatorSettings: {
    id: INDICATOR,
    baseValue: '11.9',
    baseYear: 2020,
    tolerance: null,
    referenceIndicatorId: null,
    version: 2,
  },
};
