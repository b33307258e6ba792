const UNIT_ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const NOTHING = { changes: [], proposal: null, code: null, detail: null, owes: [] };

export const NAMED_EXAMPLE = { source: 'oa', kind: 'UNIT', externalId: 'U-17', id: UNIT_ID, endedAt: null };

export const GIVEN_EXAMPLE = { items: [{ kind: 'TASK', externalId: 'T-03', id: UNIT_ID }] };

const RUN = {
  source: 'oa',
  full: true,
  dryRun: true,
  plan: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  refusal: null,
};

export const SYNC_UNITS_EXAMPLE = {
  ...RUN,
  counts: { CREATED: 0, UPDATED: 1, UNCHANGED: 0, ENDED: 0, KEPT: 1, REFUSED: 1 },
  items: [
    {
      ...NOTHING,
      index: 0,
      externalId: 'U-17',
      outcome: 'UPDATED',
      id: UNIT_ID,
      name: '区发展和改革局',
      changes: [
        { field: 'name', before: '区发改局', after: '区发展和改革局' },
        { field: 'aliases', before: [], after: ['区发改局'] },
      ],
    },
    {
      ...NOTHING,
      index: 1,
      externalId: 'U-18',
      outcome: 'REFUSED',
      id: null,
      name: '区教育局',
      proposal: { id: UNIT_ID, name: '区教育局' },
      code: 'adoption_needed',
      detail: '本系统已有名称或别名为“区教育局”的单位。确认就是它，请加上 adopt: true 重新提交；不是，请换一个全称。',
    },
    {
      ...NOTHING,
      index: null,
      externalId: 'U-99',
      outcome: 'KEPT',
      id: UNIT_ID,
      name: '区科技局',
      owes: [
        {
          code: 'open_supervision_orders',
          detail: '还有 1 件督办单未销号。请督查室先销号、撤销或改派，再同步。',
        },
      ],
    },
  ],
};

export const SYNC_PEOPLE_EXAMPLE = {
  ...RUN,
  full: false,
  dryRun: false,
  counts: { CREATED: 1, UPDATED: 0, UNCHANGED: 0, ENDED: 0, KEPT: 0, REFUSED: 0 },
  items: [
    {
      ...NOTHING,
      index: 0,
      externalId: 'P-0417',
      outcome: 'CREATED',
      id: UNIT_ID,
      name: '演示填报员',
      changes: [{ field: 'posts', before: [], after: ['reporter@区发改局'] }],
    },
  ],
};
