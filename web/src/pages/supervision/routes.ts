import type { RouteRecordRaw } from 'vue-router';

export const supervisionRoutes: RouteRecordRaw[] = [
  { path: '/supervision', component: () => import('./DeskPage.vue'), meta: { action: 'supervision.write' } },
  { path: '/wall', component: () => import('./WallPage.vue'), meta: { action: 'progress.read' } },
  { path: '/orders', component: () => import('./OrdersPage.vue'), meta: { action: 'supervision.read' } },
  { path: '/orders/:id', component: () => import('./OrderPage.vue'), meta: { action: 'supervision.read' } },
  { path: '/circulars', component: () => import('./CircularsPage.vue'), meta: { action: 'circulars.read' } },
  { path: '/circulars/:id', component: () => import('./CircularPage.vue'), meta: { action: 'circulars.read' } },
  { path: '/reminder-rules', component: () => import('./ReminderRulesPage.vue'), meta: { action: 'reminders.read' } },
  { path: '/burden', component: () => import('./BurdenPage.vue'), meta: { action: 'burden.read' } },
];
