const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const SCHEME = '01890a5d-ac96-774b-bcce-b302099a8001';
const UNIT = { id: '01890a5d-ac96-774b-bcce-b302099a8002', name: '区教育局' };
const OBLIGATION = '01890a5d-ac96-774b-bcce-b302099a8003';
const BLUE = { code: 'BLUE', name: '蓝色', band: '1F5FA8' };
const COUNTS = { owed: 2, onTime: 1, late: 0, missing: 1, returned: 0 };
const LIGHTS = { BLUE: 0, GREEN: 1, YELLOW: 0, RED: 0, GREY: 1 };
const ORDERS = { issued: 1, open: 1, overdue: 0 };

const SUMMARY = {
  id: ID,
  documentNumber: '督办〔2023〕5号',
  schemeId: SCHEME,
  unit: UNIT,
  item: { id: '01890a5d-ac96-774b-bcce-b302099a8004', kind: 'TASK', number: 3, title: '完善体制机制' },
  colour: BLUE,
  state: 'SIGNED',
  stateWord: '办理中',
  issuedOn: '2023-06-30',
  deadline: '2023-07-07',
  issuedDeadline: '2023-07-07',
  provisional: false,
  overdue: false,
  wantedDeadline: null,
  former: null,
  raisedTo: null,
  version: 2,
};

const CIRCULAR = {
  id: ID,
  schemeId: SCHEME,
  documentNumber: '督办通报〔2023〕2号',
  period: { key: '2023-Q2', label: '2023年第二季度', start: '2023-04-01', end: '2023-06-30' },
  asOf: '2023-07-07',
  sha256: '3f0a…',
  createdAt: '2023-07-07T00:45:00.000Z',
};

/** Answers as OpenAPI shows them. */
export const SUPERVISION_EXAMPLES = {
  ladder: {
    schemeId: SCHEME,
    own: false,
    office: '督查室',
    steps: [{ ...BLUE, replyDays: 5, signer: '督查室负责人' }],
    circulars: 'QUARTER',
    version: 0,
  },
  proposals: {
    items: [
      {
        scheme: { id: SCHEME, title: '“十四五”规划分工方案' },
        unit: UNIT,
        item: SUMMARY.item,
        proposals: [
          {
            id: ID,
            kind: 'OVERDUE',
            stage: 'SUPERVISE_1',
            dueOn: '2023-06-21',
            reason: null,
            obligation: { id: OBLIGATION, cycle: '2023年第二季度' },
            formerOrder: null,
            proposedAt: '2023-06-29T01:05:00.000Z',
            version: 1,
          },
        ],
      },
    ],
    nextCursor: null,
  },
  proposed: { id: ID, version: 1 },
  dismissed: { id: ID, state: 'DISMISSED', version: 2 },
  orders: { items: [SUMMARY], nextCursor: null },
  order: {
    ...SUMMARY,
    office: '武昌区督查室',
    matter: '任务“完善体制机制”的2023年第二季度进展（应于2023年6月21日前报送）逾期未报送。',
    requirement: '请高度重视，立即补报上述进展，查明原因，并在办理时限前书面回复办理情况。',
    signer: '督查室负责人',
    copyTo: ['区科经局'],
    obligations: [{ id: OBLIGATION, cycle: '2023年第二季度', dueOn: '2023-06-21', state: 'PENDING' }],
    steps: [
      {
        kind: 'ISSUED',
        word: '签发',
        text: null,
        day: '2023-07-07',
        evidenceIds: [],
        by: '李督查',
        at: '2023-06-30T02:00:00.000Z',
      },
    ],
    nextActions: ['reply', 'request-extension'],
  },
  circular: {
    ...CIRCULAR,
    facts: {
      schema: 'fengong.circular/1',
      documentNumber: CIRCULAR.documentNumber,
      office: '武昌区督查室',
      scheme: { title: '“十四五”规划分工方案', documentNumber: null },
      period: CIRCULAR.period,
      asOf: CIRCULAR.asOf,
      totals: COUNTS,
      tasks: 2,
      lights: LIGHTS,
      orderTotals: ORDERS,
      units: [{ unit: UNIT.name, rank: 1, ...COUNTS, lights: LIGHTS, orders: ORDERS }],
      owing: [{ unit: UNIT.name, item: '完善体制机制', cycle: '2023年第二季度', dueOn: '2023-06-21', returned: false }],
      orders: [],
      demonstration: false,
    },
  },
  circulars: { items: [CIRCULAR], nextCursor: null },
  timeline: {
    items: [
      {
        key: `order:${ID}`,
        kind: 'ORDER_ISSUED',
        word: '督办单签发',
        at: '2023-06-30T02:00:00.000Z',
        unit: UNIT,
        cycle: null,
        obligationId: null,
        reportId: null,
        stage: null,
        recipients: null,
        late: null,
        order: { id: ID, documentNumber: '督办〔2023〕5号', colour: 'BLUE' },
        by: null,
        text: null,
        day: '2023-07-07',
      },
    ],
    nextCursor: null,
  },
};
