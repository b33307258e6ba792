const USER = { id: '01890a5d-ac96-774b-bcce-b302099a8057', login: 'fagai.tianbao', displayName: '演示填报员' };
const UNIT_ID = '01890a5d-ac96-774b-bcce-b302099a8058';

export const SIGNED_IN_EXAMPLE = {
  token: 'mS0m0kVb2nq4o1m2q7v0b9l8x3c5z1a6s8d4f2g0h1j',
  expiresAt: '2023-06-30T14:00:00.000Z',
  mustChangePassword: false,
  user: USER,
};

export const ME_EXAMPLE = {
  user: USER,
  jurisdiction: { id: '01890a5d-ac96-774b-bcce-b302099a8059', code: '420106', name: '武昌区', level: 'DISTRICT' },
  posts: [{ role: 'reporter', unitId: UNIT_ID, unitName: '区发改局' }],
  signedInBy: 'PASSWORD',
  mustChangePassword: false,
  actions: ['auth.self', 'units.read', 'schemes.read', 'obligations.read', 'reports.write'],
};

export const USER_EXAMPLE = {
  ...USER,
  disabledAt: null,
  mustChangePassword: false,
  version: 3,
  externalIds: [{ source: 'oa', externalId: 'P-0417' }],
  posts: [
    {
      id: '01890a5d-ac96-774b-bcce-b302099a805a',
      role: 'reporter',
      unitId: UNIT_ID,
      unitName: '区发改局',
      validFrom: '2021-01-01',
      validTo: null,
    },
  ],
};

export const SESSIONS_EXAMPLE = {
  items: [
    {
      id: '01890a5d-ac96-774b-bcce-b302099a805b',
      createdAt: '2023-06-30T02:00:00.000Z',
      lastSeenAt: '2023-06-30T02:31:00.000Z',
      expiresAt: '2023-06-30T14:00:00.000Z',
      idleUntil: '2023-06-30T03:31:00.000Z',
      ip: '10.1.2.3',
      openedBy: 'PASSWORD',
      current: true,
    },
  ],
};
