/** A span of time as a clerk says it. */
export function agoText(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return '不到 1 分钟';
  if (minutes < 120) return `${minutes} 分钟`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} 小时` : `${Math.round(hours / 24)} 天`;
}

export const DELIVERY_STATES: Readonly<Record<string, { readonly word: string; readonly tone: string }>> = {
  QUEUED: { word: '等待发送', tone: '' },
  SENT: { word: '已送达', tone: 'green' },
  FAILED: { word: '等待重试', tone: 'yellow' },
  DEAD: { word: '已放弃', tone: 'red' },
};

export const CHANNELS: Readonly<Record<string, string>> = { EMAIL: '邮件', WEBHOOK: '消息推送' };

/** What a scope lets a program do, for the administrator who ticks it. */
export const SCOPE_WORDS: Readonly<Record<string, string>> = {
  'todos:read': '读待办与消息',
  'todos:write': '标记消息已读、改提醒设置',
  'units:read': '读单位',
  'units:write': '维护、同步单位',
  'people:write': '同步人员',
  'external-ids:read': '按外部编号查找',
  'external-ids:write': '登记外部编号',
  'schemes:read': '读方案、任务、指标、计划',
  'schemes:write': '导入方案、维护计划（代表本人）',
  'reports:read': '读填报与数据',
  'reports:write': '填报、审核（代表本人）',
  'evaluations:read': '读进展与评估',
  'evaluations:write': '办理评估事项（代表本人）',
  'supervision:read': '读督办与提醒',
  'supervision:write': '办理督办事项（代表本人）',
  'changes:read': '读变更流与数据导出',
};

export const SIGNINGS: Readonly<Record<string, string>> = {
  NONE: '不要求',
  'HMAC-SHA256': 'HMAC-SHA256',
  'HMAC-SM3': 'HMAC-SM3（国密）',
};

/** What each queue of jobs works on. */
export const QUEUES: Readonly<Record<string, string>> = {
  platform: '日常维护',
  intake: '方案识别',
  reporting: '填报周期',
  reminders: '提醒与催办',
  deliveries: '邮件与消息推送',
  todos: '待办推送',
  supervision: '督办与通报',
  rollup: '进展汇总',
  evaluation: '评估计算',
  documents: '评估文件',
  integration: '变更流',
  webhooks: '事件推送',
};

/** What a test of an identity provider looks at. */
export const SSO_CHECKS: Readonly<Record<string, string>> = {
  addresses: '本系统地址',
  discovery: '平台说明',
  capabilities: '平台能力',
  keys: '签名公钥',
  credentials: '客户端编号和密钥',
};
