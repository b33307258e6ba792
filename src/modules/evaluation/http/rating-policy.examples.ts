import { RATING_POLICY_V1, RATING_POLICY_V1_ID } from '../domain/policy.js';

const POLICY = '01890a5d-ac96-774b-bcce-b302099a80a1';
const SCHEME = '01890a5d-ac96-774b-bcce-b302099a8057';
const USER = '01890a5d-ac96-774b-bcce-b302099a8070';

const grounds = { reason: '区政府常务会议决定收紧红黄绿灯标准', documentNumber: '武昌政办〔2023〕12号' };
const made = { formerId: RATING_POLICY_V1_ID, ...grounds, createdBy: USER, createdAt: '2023-06-28T02:00:00.000Z' };

export const RATING_POLICY_EXAMPLES = {
  created: { id: POLICY, policyVersion: 2 },
  list: { items: [{ id: POLICY, version: 2, name: RATING_POLICY_V1.name, ...made }], nextCursor: null },
  policy: {
    id: POLICY,
    name: RATING_POLICY_V1.name,
    policyVersion: 2,
    ...made,
    rules: { ...RATING_POLICY_V1, version: 2, lights: { greenUpTo: '5', yellowUpTo: '30' } },
    changes: [{ field: 'lights.greenUpTo', label: '绿灯的最大差距', before: '10', after: '5' }],
  },
  adopted: { policyId: POLICY, schemeId: SCHEME, effectiveOn: '2023-07-01', ...grounds, number: 1 },
  adoptions: {
    items: [
      {
        number: 1,
        policyId: POLICY,
        policyVersion: 2,
        effectiveOn: '2023-07-01',
        ...grounds,
        adoptedBy: USER,
        adoptedAt: '2023-06-28T03:00:00.000Z',
      },
    ],
    nextCursor: null,
  },
};
