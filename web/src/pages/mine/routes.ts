import type { RouteRecordRaw } from 'vue-router';

export const mineRoutes: RouteRecordRaw[] = [
  { path: '/mine', component: () => import('./MinePage.vue') },
  { path: '/obligations', component: () => import('./ObligationsPage.vue'), meta: { action: 'obligations.read' } },
  { path: '/obligations/:id', component: () => import('./ObligationPage.vue'), meta: { action: 'obligations.read' } },
  {
    path: '/obligations/:id/consolidation',
    component: () => import('./ConsolidationPage.vue'),
    meta: { action: 'obligations.read' },
  },
  { path: '/reports/:id', component: () => import('./ReportPage.vue'), meta: { action: 'obligations.read' } },
  { path: '/review', component: () => import('./ReviewPage.vue'), meta: { action: 'obligations.read' } },
  { path: '/workbook', component: () => import('./WorkbookPage.vue'), meta: { action: 'reports.write' } },
  { path: '/plans', component: () => import('./PlansPage.vue'), meta: { action: 'annual-plans.read' } },
  { path: '/plans/:task/:year', component: () => import('./PlanPage.vue'), meta: { action: 'annual-plans.read' } },
  { path: '/asked', component: () => import('./AskedPage.vue') },
  { path: '/inbox', component: () => import('./InboxPage.vue') },
  { path: '/settings', component: () => import('./SettingsPage.vue') },
  { path: '/sessions', component: () => import('./SessionsPage.vue') },
];
