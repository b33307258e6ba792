const EVALUATION = '01890a5d-ac96-774b-bcce-b302099a8071';
const OPINION = '01890a5d-ac96-774b-bcce-b302099a8083';
const paper = {
  id: OPINION,
  documentNumber: '区人大常发〔2023〕15号',
  issuedOn: '2023-06-28',
  text: '会议同意中期评估报告，并提出如下审议意见。',
};

const followUp = {
  id: '01890a5d-ac96-774b-bcce-b302099a8084',
  opinionId: OPINION,
  documentNumber: paper.documentNumber,
  evaluationId: EVALUATION,
  ordinal: 1,
  text: '加快补齐学位缺口，年内报告进展。',
  unitId: '01890a5d-ac96-774b-bcce-b302099a8062',
  unitName: '区教育局',
  taskId: '01890a5d-ac96-774b-bcce-b302099a8064',
  taskTitle: '建设高质量教育体系',
  deadline: '2023-12-31',
  state: 'OPEN',
  stateWord: '办理中',
  report: null,
  reportedAt: null,
  judgement: null,
  overdue: false,
  nextSteps: ['report'],
  version: 1,
};

export const DELIBERATION_EXAMPLES = {
  recorded: { ...paper, followUps: [followUp] },
  list: { items: [{ ...paper, recordedAt: '2023-06-30T02:00:00.000Z', followUps: [followUp] }] },
  followUps: { items: [followUp], nextCursor: null },
  followUp,
};
