export const TOKEN_EXAMPLE = {
  access_token: 'fgt_mS0m0kVb2nq4o1m2q7v0b9l8x3c5z1a6s8d4f2g0h1j',
  token_type: 'Bearer',
  expires_in: 3600,
  scope: 'reports:read reports:write',
};

export const OAUTH_ERROR_EXAMPLE = {
  error: 'invalid_client',
  error_description: 'unknown client, wrong or expired secret, or client disabled',
  code: 'invalid_client',
  detail: '客户端编号或密钥不正确、已过期，或客户端已停用。请核对后重试，或请管理员生成新密钥。',
  traceId: '01890a5d-ac96-774b-bcce-b302099a8062',
};

export const CLIENT_EXAMPLE = {
  id: '01890a5d-ac96-774b-bcce-b302099a8063',
  name: '区政府协同办公',
  scopes: ['units:read', 'reports:read', 'reports:write', 'todos:read'],
  wholeJurisdiction: true,
  units: [],
  signing: 'HMAC-SM3',
  addresses: ['10.1.0.0/16'],
  perMinute: 600,
  source: 'oa',
  syncRoles: ['reporter', 'approver'],
  createdAt: '2023-06-30T02:00:00.000Z',
  lastUsedAt: null,
  disabledAt: null,
  version: 1,
  accounts: 0,
  secrets: [
    {
      id: '01890a5d-ac96-774b-bcce-b302099a8064',
      createdAt: '2023-06-30T02:00:00.000Z',
      expiresAt: '2024-06-29T02:00:00.000Z',
      lastUsedAt: null,
    },
  ],
};

/** In the one answer that shows them. */
export const SHOWN_SECRET_EXAMPLE = {
  secret: 'fgs_mS0m0kVb2nq4o1m2q7v0b9l8x3c5z1a6s8d4f2g0h1j',
  signingKey: '1lK2Zp0mS0m0kVb2nq4o1m2q7v0b9l8x3c5z1a6s8dY=',
};

export const MAPPED_PERSON_EXAMPLE = {
  userId: '01890a5d-ac96-774b-bcce-b302099a8057',
  login: 'kejing.reporter',
  displayName: '演示填报员',
  account: 'zhangsan',
};
