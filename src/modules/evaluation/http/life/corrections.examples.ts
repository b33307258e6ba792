const FIRST = '01890a5d-ac96-774b-bcce-b302099a8071';
const SECOND = '01890a5d-ac96-774b-bcce-b302099a8072';
const SCHEME = '01890a5d-ac96-774b-bcce-b302099a8057';
const TASK = '01890a5d-ac96-774b-bcce-b302099a8063';
const named = { kind: 'MID_TERM', asOf: '2023-06-30' };

export const CORRECTIONS_EXAMPLES = {
  correction: {
    id: SECOND,
    correctsId: FIRST,
    schemeId: SCHEME,
    number: 2,
    reason: '区教育局6月数据报送后更正。',
    state: 'DRAFT',
    version: 1,
  },
  difference: {
    from: {
      id: FIRST,
      number: 1,
      ...named,
      sha256: '5c1f0d8e8f0a4a7b9d2f7f5a3a1c6e0b4d9e8c7b6a5f4e3d2c1b0a9f8e7d6c5b',
    },
    to: { id: SECOND, number: 2, ...named, sha256: '7b1f0d8e8f0a4a7b9d2f7f5a3a1c6e0b4d9e8c7b6a5f4e3d2c1b0a9f8e7d6c5b' },
    common: [],
    figures: [
      {
        node: { type: 'TASK', id: TASK, label: '2.建设高质量教育体系' },
        figure: 'percent',
        before: '30',
        after: '45',
        causes: [
          {
            type: 'REPORT',
            what: 'REVISED',
            id: '01890a5d-ac96-774b-bcce-b302099a8091',
            formerId: '01890a5d-ac96-774b-bcce-b302099a8090',
            periodEnd: '2023-06-30',
            before: '30',
            after: '45',
          },
        ],
      },
    ],
  },
};
