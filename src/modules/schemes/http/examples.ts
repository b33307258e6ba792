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

export const EXAMPLES = {
  schemes: { items: [header], nextCursor: null },
  scheme: {
    ...header,
    workRequirements: ['强化监测评估'],
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
        baseValue: null,
        baseYear: null,
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
          },
        ],
      },
    ],
    nextCursor: null,
  },
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
