import type { RouteRecordRaw } from 'vue-router';

export const adminRoutes: RouteRecordRaw[] = [
  { path: '/admin/health', component: () => import('./HealthPage.vue'), meta: { action: 'jobs.manage' } },
  { path: '/admin/users', component: () => import('./UsersPage.vue'), meta: { action: 'users.read' } },
  { path: '/admin/users/:id', component: () => import('./UserPage.vue'), meta: { action: 'users.read' } },
  { path: '/admin/calendar', component: () => import('./CalendarPage.vue'), meta: { action: 'calendar.write' } },
  { path: '/admin/clients', component: () => import('./ClientsPage.vue'), meta: { action: 'api-clients.read' } },
  { path: '/admin/clients/:id', component: () => import('./ClientPage.vue'), meta: { action: 'api-clients.read' } },
  { path: '/admin/deliveries', component: () => import('./DeliveriesPage.vue'), meta: { action: 'deliveries.manage' } },
  { path: '/audit', component: () => import('./AuditPage.vue'), meta: { action: 'audit.read' } },
];
