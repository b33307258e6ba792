const id = (last: string): string => `01890a5d-ac96-774b-bcce-b302099a8${last}`;

const outcome = { obligationId: id('057'), urged: true, sendsOn: '2023-06-28', refusal: null };

const last = {
  at: '2023-06-28T01:32:00.000Z',
  day: '2023-06-28',
  toldAt: null,
  note: '请于今天下班前报送。',
  by: { id: id('058'), name: '王敏' },
  unit: { id: id('059'), name: '区科经局' },
};

const refusal = {
  code: 'urge_repeated',
  message: '今天 9:32 区科经局王敏已经催过，随2023年6月28日的消息送达，2023年6月29日起可以再催。',
  againOn: '2023-06-29',
};

export const URGE_EXAMPLES = {
  outcome,
  outcomes: { items: [outcome, { obligationId: id('060'), urged: false, sendsOn: null, refusal }] },
  states: {
    items: [
      { obligationId: id('057'), mayUrge: false, sendsOn: null, refusal, last },
      { obligationId: id('060'), mayUrge: true, sendsOn: '2023-06-28', refusal: null, last: null },
    ],
  },
};
