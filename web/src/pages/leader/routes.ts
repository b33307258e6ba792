import type { RouteRecordRaw } from 'vue-router';

export const leaderRoutes: RouteRecordRaw[] = [
  { path: '/leader', component: () => import('./LeaderPage.vue'), meta: { action: 'progress.read' } },
];
