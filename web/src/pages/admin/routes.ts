import type { RouteRecordRaw } from 'vue-router';

export const adminRoutes: RouteRecordRaw[] = [
  { path: '/admin/health', component: () => import('./HealthPage.vue'), meta: { action: 'jobs.manage' } },
  { path: '/admin/users', component: () => import('./UsersPage.vue'), meta: { action: 'users.read' } },
  { path: '/admin/users/:id', component: () => import('./UserPage.vue'), meta: { action: 'users.read' } },
  { path: '/admin/calendar', component: () => import('./CalendarPage.vue'), meta: { action: 'calendar.write' } },
  { path: '/admin/clients', component: () => import('./ClientsPage.vue'), meta: { action: 'api-clients.read' } },
  { path: '/admin/clients/:id', component: () => import('./ClientPage.vue'), meta: { action: 'api-clients.read' } },
  { path: '/admin/channels', component: () => import('./ChannelsPage.vue'), meta: { action: 'channels.manage' } },
  {
    path: '/admin/webhook-endpoints',
    component: () => import('./EndpointsPage.vue'),
    meta: { action: 'channels.manage' },
  },
  { path: '/admin/webhooks', component: () => import('./WebhooksPage.vue'), meta: { action: 'webhooks.manage' } },
  { path: '/admin/webhooks/:id', component: () => import('./WebhookPage.vue'), meta: { action: 'webhooks.manage' } },
  {
    path: '/admin/todo-connectors',
    component: () => import('./TodoConnectorsPage.vue'),
    meta: { action: 'todo-connectors.read' },
  },
  {
    path: '/admin/todo-connectors/:id',
    component: () => import('./TodoConnectorPage.vue'),
    meta: { action: 'todo-connectors.read' },
  },
  { path: '/admin/sso', component: () => import('./SsoPage.vue'), meta: { action: 'sso-providers.read' } },
  { path: '/admin/sso/:id', component: () => import('./SsoProviderPage.vue'), meta: { action: 'sso-providers.read' } },
  { path: '/admin/sync', component: () => import('./sync/SyncPage.vue'), meta: { action: 'people.sync' } },
  { path: '/admin/deliveries', component: () => import('./DeliveriesPage.vue'), meta: { action: 'deliveries.manage' } },
  { path: '/audit', component: () => import('./AuditPage.vue'), meta: { action: 'audit.read' } },
];
