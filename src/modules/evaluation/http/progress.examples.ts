const SCHEME = '01890a5d-ac96-774b-bcce-b302099a8057';
const TASK = '01890a5d-ac96-774b-bcce-b302099a8059';
const MEASURE = '01890a5d-ac96-774b-bcce-b302099a8061';
const IMPORT = '01890a5d-ac96-774b-bcce-b302099a8063';
const REPORT = '01890a5d-ac96-774b-bcce-b302099a8062';

const dated = {
  schemeId: SCHEME,
  asOf: '2023-06-30',
  computedAt: '2023-06-30T02:00:00.000Z',
  policy: { name: '分工方案进展评价规则', version: 1 },
};
const lights = { BLUE: 0, GREEN: 1, YELLOW: 0, RED: 0, GREY: 0 };
const report = { id: REPORT, periodEnd: '2023-06-30', reportedOn: '2023-06-26' };
const reason = '完成45.0%，应完成49.9%，落后4.9个百分点。';

const task = {
  percent: '45',
  light: 'GREEN',
  lightWord: '正常推进',
  expectedPercent: '49.890470974808324206',
  expectedBy: null,
  gap: '4.890470974808324206',
  reason,
  report,
  staleDays: 4,
};

export const PROGRESS_EXAMPLES = {
  tasks: {
    items: [
      {
        id: TASK,
        number: 1,
        title: '推进企业创新积分制',
        ordinal: 1,
        section: { id: '01890a5d-ac96-774b-bcce-b302099a8058', number: '一', title: '强化科技支撑' },
        light: 'GREEN',
        percent: '45',
        expectedPercent: '49.890470974808324206',
        gap: '4.890470974808324206',
        reason,
        report,
        asOf: '2023-06-30',
        units: [
          {
            role: 'LEAD',
            asWritten: '区科技局',
            unitId: '01890a5d-ac96-774b-bcce-b302099a8056',
            groupId: null,
            name: '区科技局',
          },
        ],
      },
    ],
    nextCursor: null,
  },
  progress: {
    ...dated,
    overall: {
      percent: '45',
      tasks: 1,
      judgedTasks: 1,
      lights,
      elapsed: '0.49890470974808324206',
      conclusion: 'ON_TRACK',
      conclusionWord: '基本符合预期',
      reason: '1项任务中1项有完成比例，平均完成45.0%，序时进度49.9%。总体结论为基本符合预期。',
      cappedBy: [],
      indicatorConclusions: { NOT_ASSESSABLE: 1 },
    },
    sections: [
      {
        id: '01890a5d-ac96-774b-bcce-b302099a8058',
        number: '一',
        title: '坚持创新驱动',
        percent: '45',
        judgedTasks: 1,
        lights,
        tasks: [
          { id: TASK, number: 1, title: '完善创新发展体制机制', ...task, lead: ['区科经局'], responsible: ['各街道'] },
        ],
      },
    ],
    indicators: [
      {
        id: '01890a5d-ac96-774b-bcce-b302099a805b',
        attribute: 'BINDING',
        number: 1,
        name: '劳动年龄人口平均受教育年限',
        kind: 'level',
        targetText: '12.5年',
        unit: '年',
        base: null,
        values: [],
        attainment: null,
        actual: null,
        met: null,
        conclusion: 'NOT_ASSESSABLE',
        conclusionWord: '不可评价',
        reason: '缺少基期值、实际值，不作评价。',
        missing: ['基期值', '实际值'],
        lead: [],
        responsible: ['区教育局'],
      },
    ],
    units: [
      {
        id: '01890a5d-ac96-774b-bcce-b302099a805a',
        name: '区科经局',
        tasksLed: 1,
        tasksResponsible: 0,
        percentLed: '45',
        judgedTasks: 1,
        lights,
        responsible: { percent: null, tasks: 0, judgedTasks: 0, lights: { ...lights, GREEN: 0 } },
        indicatorsLed: { indicators: 0, conclusions: {} },
        indicatorsResponsible: { indicators: 1, conclusions: { NOT_ASSESSABLE: 1 } },
        reports: { owed: 10, onTime: 9, late: 1, missing: 0, overdue: 0, returned: 1, onTimeRate: '0.9' },
      },
    ],
  },
  comparison: {
    schemeId: SCHEME,
    before: { asOf: '2022-12-31', policy: dated.policy },
    after: { asOf: '2023-06-30', policy: dated.policy },
    counts: { WORSE: 0, BETTER: 1, OTHERWISE: 0, ADDED: 0, GONE: 0, FIGURES: 0 },
    items: [
      {
        node: `task.${TASK}`,
        type: 'TASK',
        label: '1.完善创新发展体制机制',
        binding: false,
        change: 'BETTER',
        before: {
          percent: '20',
          actual: null,
          conclusion: null,
          light: 'YELLOW',
          lights: null,
          conclusionWord: null,
          lightWord: '进度偏慢',
        },
        after: {
          percent: '45',
          actual: null,
          conclusion: null,
          light: 'GREEN',
          lights: null,
          conclusionWord: null,
          lightWord: '正常推进',
        },
        percentChange: '25',
      },
    ],
    nextCursor: null,
  },
  explanation: {
    node: `task.${TASK}`,
    label: '1.完善创新发展体制机制',
    ...dated,
    rule: 'task',
    ruleText: '按权重平均各项举措（取汇总牵头单位最新审核通过的填报）和量化目标的完成比例…',
    inputs: [
      {
        type: 'REPORT',
        id: REPORT,
        label: '牵头单位填报（2023年6月30日）',
        value: '40',
        href: `/api/v1/reports/${REPORT}`,
        origin: null,
      },
      {
        type: 'MEASURE',
        id: MEASURE,
        label: '加快建设武昌实验室',
        value: '45',
        weight: '1',
        href: `/api/v1/progress/measure.${MEASURE}/explanation?asOf=2023-06-30`,
        origin: null,
      },
    ],
    setAside: [],
    arithmetic: ['完成比例 = (45 × 1) ÷ (1) = 45%', '序时进度 τ = 911天 ÷ 1826天 = 49.890471%'],
    verdict: [
      '差距 = 49.890471% − 45% = 4.890471%',
      '不超过10个百分点为正常推进，不超过30个百分点为进度偏慢，超过为严重滞后：正常推进',
    ],
    rounding: '算式中的数四舍五入显示至多6位小数…',
    document: {
      text: '1.完善创新发展体制机制。加快建设武昌实验室…',
      source: { start: 1024, end: 1188 },
      href: `/api/v1/imports/${IMPORT}/text`,
    },
    targets: [],
    result: { ...task, percentFrom: 'ITEMS' },
  },
};
