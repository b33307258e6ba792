import type { RouteRecordRaw } from 'vue-router';

/** The division itself: what is to be done by whom, how it stands, and the coordinator's daily work with it. */
export const schemesRoutes: RouteRecordRaw[] = [
  { path: '/desk', component: () => import('./desk/DeskPage.vue'), meta: { action: 'schemes.write' } },
  { path: '/schemes', component: () => import('./scheme/SchemesPage.vue'), meta: { action: 'schemes.read' } },
  { path: '/schemes/:id', component: () => import('./scheme/SchemePage.vue'), meta: { action: 'schemes.read' } },
  { path: '/tasks/:id', component: () => import('./task/TaskPage.vue'), meta: { action: 'schemes.read' } },
];
