export type Make = 'WEAVER' | 'SEEYON' | 'DINGTALK' | 'WECOM';

interface Field {
  readonly key: string;
  readonly label: string;
  readonly secret?: boolean;
  readonly optional?: boolean;
  readonly example?: string;
}

const BASE: Field = { key: 'baseUrl', label: '对方接口地址', example: 'https://oa.example.gov.cn' };
const LINK: Field = { key: 'linkBase', label: '本系统地址（待办链接用）', example: 'https://fengong.example.gov.cn' };

/** Makes of office systems and what each has to be told; as docs/oa-todo.md says. */
export const MAKES: Readonly<Record<Make, { readonly name: string; readonly fields: readonly Field[] }>> = {
  WEAVER: {
    name: '泛微',
    fields: [
      BASE,
      { key: 'syscode', label: '异构系统标识' },
      { key: 'creator', label: '创建人账号' },
      { ...LINK, optional: true },
    ],
  },
  SEEYON: {
    name: '致远',
    fields: [
      BASE,
      { key: 'registerCode', label: '第三方系统注册编码' },
      { key: 'restUser', label: 'REST 用户' },
      { key: 'restPassword', label: 'REST 密码', secret: true },
      LINK,
    ],
  },
  DINGTALK: {
    name: '钉钉、政务钉钉',
    fields: [
      { ...BASE, example: 'https://api.dingtalk.com' },
      { key: 'appKey', label: 'AppKey' },
      { key: 'appSecret', label: 'AppSecret', secret: true },
      { key: 'operatorUnionId', label: '操作人 unionId' },
      LINK,
    ],
  },
  WECOM: {
    name: '企业微信、政务微信',
    fields: [
      { ...BASE, example: 'https://qyapi.weixin.qq.com' },
      { key: 'corpId', label: '企业 ID' },
      { key: 'agentId', label: '应用 AgentId' },
      { key: 'secret', label: '应用 Secret', secret: true },
      LINK,
    ],
  },
};

/**
 * What was filled in, for the service: an empty one takes back what was set.
 * @param kept secrets that the service has; left empty they stay.
 */
export const filledIn = (
  settings: Readonly<Record<string, string>>,
  kept: readonly string[] = [],
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(settings)
      .map(([key, value]) => [key, value.trim()])
      .filter(([key, value]) => value !== '' || !kept.includes(key!)),
  );
