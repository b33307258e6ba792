const ID = '01890a5d-ac96-774b-bcce-b302099a8065';
const OWN = `https://fengong.example.gov.cn/api/v1/auth/oidc/${ID}`;

const ADDRESSES_EXAMPLE = {
  redirectUri: `${OWN}/callback`,
  backChannelLogoutUri: `${OWN}/backchannel-logout`,
  postLogoutRedirectUri: 'https://fengong.example.gov.cn/',
  startUrl: `${OWN}/start`,
};

export const PROVIDER_EXAMPLE = {
  id: ID,
  name: '区政务统一认证',
  issuer: 'https://sso.example.gov.cn/realms/district',
  clientId: 'fengong',
  hasClientSecret: true,
  scopes: ['openid', 'profile', 'groups'],
  accountClaim: 'preferred_username',
  matches: 'ACCOUNT',
  createsUsers: false,
  groupsClaim: 'groups',
  listedRoles: [],
  groupRules: [{ group: 'jiaoyu-tianbao', role: 'reporter', unitId: '01890a5d-ac96-774b-bcce-b302099a8058' }],
  enabled: true,
  createdAt: '2023-06-30T02:00:00.000Z',
  lastUsedAt: null,
  version: 2,
  accounts: 62,
  addresses: ADDRESSES_EXAMPLE,
};

export const OFFERED_EXAMPLE = {
  items: [
    {
      id: ID,
      name: '区政务统一认证',
      jurisdiction: { code: '420106', name: '武昌区' },
      startUrl: ADDRESSES_EXAMPLE.startUrl,
    },
  ],
};

export const TESTED_PROVIDER_EXAMPLE = {
  ok: false,
  checks: [
    { name: 'addresses', ok: true, detail: `请在对方平台登记回调地址 ${ADDRESSES_EXAMPLE.redirectUri}` },
    { name: 'discovery', ok: true, detail: '已取得 https://sso.example.gov.cn/realms/district 的发现文档' },
    { name: 'capabilities', ok: true, detail: '未声明支持后台注销，在对方退出不会退出本系统' },
    { name: 'keys', ok: true, detail: '签名公钥 2 个' },
    {
      name: 'credentials',
      ok: false,
      detail:
        '统一身份认证“区政务统一认证”不接受本系统（invalid_client）。请改用密码登录，并请管理员核对客户端编号和密钥。',
    },
  ],
  addresses: ADDRESSES_EXAMPLE,
};

export const LOGOUT_EXAMPLE = {
  logoutUrl:
    'https://sso.example.gov.cn/realms/district/protocol/openid-connect/logout?id_token_hint=eyJ…&post_logout_redirect_uri=https%3A%2F%2Ffengong.example.gov.cn%2F',
};

export const TICKET_SETTINGS_EXAMPLE = {
  clientId: '01890a5d-ac96-774b-bcce-b302099a8063',
  roles: ['approver', 'reporter'],
  version: 2,
};
