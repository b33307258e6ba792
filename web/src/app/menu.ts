import { hasRole, may } from './session.ts';

export interface MenuItem {
  readonly label: string;
  readonly to: string;
}

export interface MenuGroup {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

interface Entry extends MenuItem {
  readonly shown: () => boolean;
}

const GROUPS: readonly { readonly label: string; readonly entries: readonly Entry[] }[] = [
  {
    label: '办理',
    entries: [
      { label: '我的事项', to: '/mine', shown: () => hasRole('reporter', 'approver') },
      { label: '统筹工作台', to: '/desk', shown: () => hasRole('coordinator') },
      { label: '督查工作台', to: '/supervision', shown: () => hasRole('supervisor') },
      { label: '领导驾驶舱', to: '/leader', shown: () => hasRole('leader', 'coordinator', 'supervisor') },
      { label: '审核', to: '/review', shown: () => hasRole('coordinator') || may('reports.release') },
      { label: '填报事项', to: '/obligations', shown: () => may('obligations.read') },
      { label: '年度计划', to: '/plans', shown: () => may('annual-plans.write') && !hasRole('coordinator') },
      { label: '评估配合', to: '/asked', shown: () => may('self-evaluations.write') || hasRole('evaluator') },
    ],
  },
  {
    label: '方案',
    entries: [
      { label: '任务', to: '/schemes', shown: () => may('schemes.read') },
      { label: '指标', to: '/indicators', shown: () => may('schemes.read') },
      { label: '挂图作战', to: '/wall', shown: () => may('progress.read') },
      { label: '导入方案', to: '/imports', shown: () => may('imports.write') },
      { label: '单位', to: '/units', shown: () => may('units.read') && !hasRole('reporter', 'approver') },
      { label: '周期与年度计划', to: '/cycles', shown: () => may('obligations.write') },
    ],
  },
  {
    label: '评价与督办',
    entries: [
      { label: '评估', to: '/evaluations', shown: () => may('evaluations.read') },
      { label: '规划调整', to: '/adjustments', shown: () => may('evaluations.read') && !hasRole('evaluator') },
      { label: '审议意见', to: '/follow-ups', shown: () => may('evaluations.read') && !hasRole('evaluator') },
      { label: '年度考核', to: '/assessments', shown: () => may('assessments.read') },
      {
        label: '评价规则',
        to: '/rating-policies',
        shown: () => may('rating-policies.read') && !hasRole('reporter', 'approver'),
      },
      { label: '督办单', to: '/orders', shown: () => may('supervision.read') },
      { label: '通报', to: '/circulars', shown: () => may('circulars.read') },
      { label: '提醒规则', to: '/reminder-rules', shown: () => may('reminders.read') },
      { label: '填报负担', to: '/burden', shown: () => may('burden.read') && !hasRole('reporter', 'approver') },
    ],
  },
  {
    label: '管理',
    entries: [
      { label: '用户与岗位', to: '/admin/users', shown: () => may('users.read') },
      { label: '工作日历', to: '/admin/calendar', shown: () => may('calendar.write') },
      { label: '消息渠道', to: '/admin/channels', shown: () => may('channels.manage') },
      { label: '接收地址', to: '/admin/webhook-endpoints', shown: () => may('channels.manage') },
      { label: '接口客户端', to: '/admin/clients', shown: () => may('api-clients.read') },
      { label: '单点登录', to: '/admin/sso', shown: () => may('sso-providers.read') },
      { label: '同步', to: '/admin/sync', shown: () => may('people.sync') },
      { label: '事件订阅', to: '/admin/webhooks', shown: () => may('webhooks.manage') },
      { label: '待办对接', to: '/admin/todo-connectors', shown: () => may('todo-connectors.read') },
      { label: '投递记录', to: '/admin/deliveries', shown: () => may('deliveries.manage') },
      { label: '运行状况', to: '/admin/health', shown: () => may('jobs.manage') },
      { label: '审计记录', to: '/audit', shown: () => may('audit.read') },
    ],
  },
];

/** What the person may open, grouped; empty groups are left out. */
export function menuOf(): MenuGroup[] {
  return GROUPS.map(({ label, entries }) => ({
    label,
    items: entries.filter((entry) => entry.shown()).map(({ label: word, to }) => ({ label: word, to })),
  })).filter(({ items }) => items.length > 0);
}

/** The page on which a role finds what it must do next. */
export function homeOf(): string {
  if (hasRole('coordinator')) return '/desk';
  if (hasRole('supervisor')) return '/supervision';
  if (hasRole('leader')) return '/leader';
  if (hasRole('reporter', 'approver')) return '/mine';
  if (hasRole('evaluator')) return '/evaluations';
  if (hasRole('administrator')) return '/admin/health';
  if (hasRole('auditor')) return '/audit';
  return '/inbox';
}
