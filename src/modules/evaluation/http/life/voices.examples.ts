const EVALUATION = '01890a5d-ac96-774b-bcce-b302099a8071';
const UNIT = '01890a5d-ac96-774b-bcce-b302099a8061';
const SHA256 = '5c1f0d8e8f0a4a7b9d2f7f5a3a1c6e0b4d9e8c7b6a5f4e3d2c1b0a9f8e7d6c5b';
const task = { type: 'TASK', id: '01890a5d-ac96-774b-bcce-b302099a8063', label: '1.完善创新发展体制机制' };

const selfEvaluation = {
  id: '01890a5d-ac96-774b-bcce-b302099a8081',
  evaluationId: EVALUATION,
  unitId: UNIT,
  unitName: '区科经局',
  item: task,
  dueOn: '2023-07-14',
  state: 'WRITTEN',
  stateWord: '已填写',
  text: '建成概念验证中心2家，进度符合预期。',
  value: '55',
  conclusion: 'GREEN',
  conclusionWord: '正常推进',
  writtenAt: '2023-07-03T02:00:00.000Z',
  handedInAt: null,
  returnReason: null,
  overdue: false,
  nextSteps: ['write', 'hand-in'],
  version: 2,
};

const opinion = {
  id: '01890a5d-ac96-774b-bcce-b302099a8082',
  evaluationId: EVALUATION,
  unitId: UNIT,
  unitName: '区科经局',
  dueOn: '2023-07-14',
  state: 'GIVEN',
  stateWord: '已提意见',
  opinion: '第3项任务的完成情况建议补充6月数据。',
  answeredAt: '2023-07-03T02:00:00.000Z',
  decisionReason: null,
  decidedAt: null,
  overdue: false,
  nextSteps: ['take', 'leave'],
  version: 2,
};

const thirdParty = {
  value: '50',
  conclusion: 'YELLOW',
  conclusionWord: '进度偏慢',
  reason: '现场核查5家企业，其中1家尚未投产。',
  source: '2023年6月现场核查记录',
  version: 1,
};

export const VOICES_EXAMPLES = {
  opened: { evaluationId: EVALUATION, dueOn: '2023-07-14', asked: 23, units: 9, withoutUnit: [] },
  selfEvaluations: { items: [selfEvaluation], nextCursor: null },
  selfEvaluation,
  units: { items: [{ unitId: UNIT, unitName: '区科经局', asked: 3, handedIn: 1, overdue: 0 }] },
  finding: { item: task, ...thirdParty },
  comparison: {
    evaluationId: EVALUATION,
    sha256: SHA256,
    voicesSha256: SHA256,
    items: [
      {
        item: task,
        unit: '%',
        ours: { value: '52.5', conclusion: 'GREEN', conclusionWord: '正常推进' },
        units: [
          {
            id: selfEvaluation.id,
            unitId: UNIT,
            unitName: '区科经局',
            text: selfEvaluation.text,
            value: '55',
            conclusion: 'GREEN',
            conclusionWord: '正常推进',
            difference: '2.5',
            conclusionDiffers: false,
          },
        ],
        thirdParty: { ...thirdParty, foundBy: '某评估机构', difference: '-2.5', conclusionDiffers: true },
        differs: true,
      },
    ],
    differing: 1,
  },
  askedOpinions: { evaluationId: EVALUATION, dueOn: '2023-07-14', asked: 12 },
  opinions: { items: [opinion], nextCursor: null },
  opinion,
};
