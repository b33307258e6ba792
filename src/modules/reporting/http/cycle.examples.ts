const id = (last: string): string => `01890a5d-ac96-774b-bcce-b302099a8${last}`;

const cycle = {
  id: id('032'),
  kind: 'HALF_YEAR',
  label: '2023年上半年',
  periodStart: '2023-01-01',
  periodEnd: '2023-06-30',
  opensOn: '2023-05-29',
  responsibleDueOn: '2023-06-19',
  leadDueOn: '2023-06-27',
  responsibleGraceUntil: '2023-06-25',
  leadGraceUntil: '2023-06-30',
  closesOn: '2023-07-21',
  closed: true,
  reopenings: [] as object[],
  version: 1,
  provisional: false,
};

export const CYCLE_EXAMPLES = {
  list: { items: [cycle], nextCursor: null },
  reopened: {
    ...cycle,
    closesOn: '2023-08-11',
    closed: false,
    reopenings: [
      {
        reason: '统计部门修订了上半年数据，需要更正。',
        closedOn: '2023-07-21',
        closesOn: '2023-08-11',
        by: { id: id('021'), name: '李四' },
        at: '2023-08-01T02:00:00.000Z',
      },
    ],
    version: 2,
  },
  settings: { schemeId: id('031'), graceDays: 3, version: 0 },
};
