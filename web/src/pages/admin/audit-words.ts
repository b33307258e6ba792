/**
 * What the audit records, in words: the subject before the dot, the deed behind it (`report.submitted`). A test holds the list
 * against the source of the service; a deed of another version is shown by its code.
 */
interface Subject {
  readonly word: string;
  readonly deeds: Readonly<Record<string, string>>;
}

const KEPT = { created: '新增', changed: '修改' };
const SWITCHED = { disabled: '停用', enabled: '启用' };

export const AUDITED: Readonly<Record<string, Subject>> = {
  report: {
    word: '进展填报',
    deeds: {
      opened: '开始填写',
      edited: '修改',
      'declared-unchanged': '申报无变化',
      submitted: '提交',
      released: '报出',
      accepted: '审核通过',
      returned: '退回',
      'handed-back': '本单位退回',
      withdrawn: '撤回',
    },
  },
  reports: { word: '进展填报', deeds: { accepted: '批量审核通过' } },
  evidence: { word: '佐证材料', deeds: { attached: '添加', detached: '移除', purged: '到期清除' } },
  obligation: { word: '填报事项', deeds: { exempted: '免报', urged: '催报' } },
  obligations: {
    word: '填报事项',
    deeds: {
      opened: '开放填报',
      revised: '随方案修订调整',
      'delivered-again': '重新下达',
      'roster-followed': '随单位组名单调整',
    },
  },
  obligation_form: { word: '填报表', deeds: { imported: '导入' } },
  cycle: { word: '填报周期', deeds: { reopened: '重新开放' } },
  extension: { word: '延期', deeds: { requested: '申请', granted: '同意', refused: '不同意' } },
  reporting_settings: { word: '填报设置', deeds: { changed: '修改' } },
  measurement: { word: '指标数据', deeds: { recorded: '填写', accepted: '认定', returned: '退回' } },
  annual_plan: {
    word: '年度计划',
    deeds: { saved: '保存', proposed: '提交批准', withdrawn: '撤回', approved: '批准', returned: '退回' },
  },
  milestone: { word: '节点', deeds: { done: '完成', reopened: '改为未完成' } },
  commitment: { word: '年度承诺事项', deeds: { updated: '修改' } },
  commitments: { word: '年度承诺事项', deeds: { kept: '保存' } },
  scheme: {
    word: '分工方案',
    deeds: { created: '建立', activated: '启动', revised: '修订', closed: '结束' },
  },
  target: { word: '量化目标', deeds: { updated: '修改' } },
  indicator: { word: '指标', deeds: { updated: '修改' } },
  import: {
    word: '导入方案',
    deeds: {
      uploaded: '上传文件',
      parse_started: '开始识别',
      parse_skipped: '跳过识别',
      parse_again: '重新识别',
      parsed: '识别完成',
      parse_failed: '识别失败',
      corrected: '更正识别结果',
      confirmed: '确认',
      kept: '留存',
    },
  },
  unit: {
    word: '单位',
    deeds: { created: '登记', updated: '修改', alias_added: '增加别名', alias_removed: '移除别名' },
  },
  unit_data: { word: '单位数据', deeds: { read: '查看' } },
  unit_book: { word: '单位册', deeds: { imported: '导入' } },
  unit_group: { word: '单位组', deeds: { created: '登记', member_added: '增加成员', member_ended: '移出成员' } },
  units: { word: '单位', deeds: { synchronised: '同步' } },
  jurisdiction: { word: '辖区', deeds: { created: '建立' } },
  user: {
    word: '用户',
    deeds: {
      created: '新增',
      renamed: '改名',
      disabled: '停用',
      enabled: '启用',
      unlocked: '解除锁定',
      password_changed: '修改密码',
      password_reset: '重置密码',
      post_added: '增加岗位',
      post_ended: '结束岗位',
      post_withdrawn: '撤销岗位',
    },
  },
  people: { word: '人员', deeds: { synchronised: '同步' } },
  post: { word: '岗位', deeds: { handed_over: '交出', taken_over: '接任' } },
  session: { word: '登录', deeds: { opened: '登录', revoked: '结束' } },
  login: { word: '登录', deeds: { failed: '登录失败', locked: '锁定账号', refused: '账号锁定期间被拒绝' } },
  api_token: { word: '接口令牌', deeds: { issued: '签发', revoked: '撤销' } },
  api_client: {
    word: '接口客户端',
    deeds: {
      ...KEPT,
      ...SWITCHED,
      deleted: '删除',
      accounts_set: '设置账号对应',
      refused: '拒绝访问',
      secret_added: '生成密钥',
      secret_revoked: '撤销密钥',
      ticket_roles_set: '设置登录链接的角色',
    },
  },
  sso_provider: {
    word: '认证平台',
    deeds: {
      ...KEPT,
      ...SWITCHED,
      deleted: '删除',
      tested: '测试',
      accounts_set: '设置账号对应',
      logout_followed: '随平台退出登录',
    },
  },
  external_id: { word: '外部编号', deeds: { assigned: '登记', removed: '移除' } },
  external_ids: { word: '外部编号', deeds: { given: '批量登记', moved: '转移' } },
  todo_connector: {
    word: '待办对接',
    deeds: {
      ...KEPT,
      deleted: '删除',
      tested: '测试',
      accounts_set: '设置账号对应',
      paused: '暂停',
      resumed: '恢复',
      reconciliation_started: '要求对账',
      reconciled: '对账',
      resent: '重新投递',
    },
  },
  webhook: {
    word: '事件订阅',
    deeds: {
      ...KEPT,
      tested: '测试',
      ended: '结束',
      paused: '暂停',
      resumed: '恢复',
      'secret-replaced': '更换密钥',
      'event-resent': '重新推送事件',
      'events-resent': '批量重新推送事件',
    },
  },
  'webhook-endpoint': {
    word: '个人接收地址',
    deeds: {
      added: '新增',
      removed: '移除',
      paused: '暂停',
      resumed: '恢复',
      'secret-replaced': '更换密钥',
      'previous-secret-ended': '停用旧密钥',
    },
  },
  delivery: { word: '投递', deeds: { resent: '重新投递' } },
  deliveries: { word: '投递', deeds: { resent: '批量重新投递' } },
  notification: { word: '消息', deeds: { read: '标为已读' } },
  'notification-channel': { word: '消息渠道', deeds: { replaced: '修改', tested: '测试' } },
  'notification-settings': { word: '提醒设置', deeds: { replaced: '修改' } },
  'notification-email': {
    word: '通知邮箱',
    deeds: { 'code-sent': '发送验证码', 'code-refused': '验证码不对', confirmed: '确认' },
  },
  reminders: { word: '提醒', deeds: { sent: '发出' } },
  reminder_rules: { word: '提醒规则', deeds: { replaced: '修改' } },
  burden_setting: { word: '填报负担设置', deeds: { changed: '修改' } },
  calendar_day: { word: '工作日历', deeds: { set: '单独设置一天', freed: '恢复一天' } },
  calendar_notice: { word: '工作日历', deeds: { entered: '录入节假日通知' } },
  calendar_year: { word: '工作日历', deeds: { warned: '提醒录入节假日' } },
  supervision: { word: '督办建议', deeds: { proposed: '提出', dismissed: '不予督办', swept: '到期检查' } },
  supervision_ladder: { word: '督办档次', deeds: { replaced: '修改' } },
  supervision_order: {
    word: '督办单',
    deeds: {
      issued: '签发',
      signed: '签收',
      replied: '回复',
      reply_rejected: '退回回复',
      extension_requested: '申请延期',
      extension_granted: '同意延期',
      extension_refused: '不同意延期',
      closed: '销号',
      raised: '升级',
      revoked: '撤销',
    },
  },
  circular: { word: '通报', deeds: { created: '生成' } },
  evaluation: {
    word: '评估',
    deeds: {
      created: '新建',
      frozen: '固定数据',
      failed: '计算失败',
      submitted: '送政府审定',
      approved: '审定通过',
      returned: '退回',
      published: '公布',
      corrected: '更正',
      text_written: '撰写文字',
      report_rendered: '生成评估报告',
      document_rendered: '生成文件',
      documents_requested: '要求生成文件',
      documents_made: '全部文件生成完毕',
      documents_cancelled: '停止生成文件',
      asked_again: '再次通知配合',
      asked_reminded: '提醒配合',
    },
  },
  self_evaluation: {
    word: '自评',
    deeds: { opened: '通知撰写', written: '撰写', handed_in: '提交', returned: '退回' },
  },
  third_party: { word: '第三方评估', deeds: { written: '填写' } },
  opinion: { word: '征求意见', deeds: { asked: '征求', answered: '答复', decided: '处理' } },
  deliberation: { word: '审议意见', deeds: { recorded: '登记' } },
  follow_up: { word: '审议意见办理', deeds: { reported: '报送', returned: '退回', closed: '办结' } },
  adjustment: {
    word: '规划调整',
    deeds: {
      drafted: '拟写',
      edited: '修改',
      proposed: '报批',
      approved: '批准',
      rejected: '不批准',
      recalled: '撤回',
      applied: '实施',
    },
  },
  publication: { word: '公众页', deeds: { published: '公开', withdrawn: '撤下' } },
  'rating-policy': { word: '评价规则', deeds: { created: '新建版本', adopted: '启用' } },
  assessment: { word: '年度考核', deeds: { created: '固定得分' } },
  assessment_objection: { word: '考核异议', deeds: { filed: '提出', decided: '答复' } },
  assessment_rules: { word: '考核规则', deeds: { replaced: '修改' } },
  rollup: { word: '进展汇总', deeds: { corrected: '对账更正' } },
  file: { word: '文件', deeds: { exported: '下载' } },
  installation: { word: '本系统', deeds: { backed_up: '备份', restored: '恢复' } },
  audit: { word: '审计记录', deeds: { retired: '到期销毁' } },
};

/** Subjects of records that are no subject of a deed. */
const SUBJECTS: Readonly<Record<string, string>> = {
  calendar: '工作日历',
  supervision_proposal: '督办建议',
  task: '任务',
};

export function deedText(action: string): string {
  const [subject = '', deed = ''] = action.split('.');
  const known = AUDITED[subject];
  const word = known?.deeds[deed];
  if (!known || !word) return action;
  return word.startsWith(known.word) ? word : `${known.word}：${word}`;
}

export const subjectText = (type: string): string => AUDITED[type]?.word ?? SUBJECTS[type] ?? type;
