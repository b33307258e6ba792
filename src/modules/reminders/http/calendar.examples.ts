const id = (last: string): string => `01890a5d-ac96-774b-bcce-b302099a8${last}`;

const before = {
  opensOn: '2026-12-04',
  responsibleDueOn: '2026-12-22',
  leadDueOn: '2026-12-25',
  responsibleGraceUntil: '2026-12-25',
  leadGraceUntil: '2026-12-30',
  closesOn: '2027-01-15',
};

export const CALENDAR_EFFECT = {
  dryRun: true,
  days: [{ day: '2027-01-03', before: 'REST', after: 'WORK' }],
  moved: [
    {
      id: id('032'),
      scheme: { id: id('031'), title: '“十四五”规划纲要分工方案' },
      label: '2026年第四季度',
      obligations: 118,
      before,
      after: { ...before, closesOn: '2027-01-14' },
    },
  ],
};
