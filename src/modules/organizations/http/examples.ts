const UNIT_ID = '01890a5d-ac96-774b-bcce-b302099a8057';

export const UNIT_EXAMPLE = {
  id: UNIT_ID,
  name: '区发改局',
  active: true,
  validTo: null,
  successor: null,
  version: 2,
  aliases: [{ id: '01890a5d-ac96-774b-bcce-b302099a8058', alias: '区发展改革局' }],
  externalIds: [{ source: 'oa', externalId: 'U-17' }],
};

export const MEMBER_EXAMPLE = {
  id: '01890a5d-ac96-774b-bcce-b302099a8059',
  unitId: UNIT_ID,
  unitName: '某某街道',
  validFrom: '2021-01-01',
  validTo: null,
  version: 1,
};

export const GROUP_EXAMPLE = {
  id: '01890a5d-ac96-774b-bcce-b302099a8060',
  name: '各街道',
  open: false,
  members: [MEMBER_EXAMPLE],
};

export const UNIT_BOOK_EXAMPLE = {
  applied: false,
  newUnits: ['区科经局'],
  changedUnits: ['区科技局'],
  newAliases: ['区科技经信局'],
  newGroups: [],
  changedGroups: [],
  newMembers: 1,
  changedMembers: 0,
};
