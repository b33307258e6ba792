import type { RouteRecordRaw } from 'vue-router';

export const evaluationRoutes: RouteRecordRaw[] = [
  { path: '/evaluations', component: () => import('./EvaluationsPage.vue'), meta: { action: 'evaluations.read' } },
  { path: '/evaluations/:id', component: () => import('./EvaluationPage.vue'), meta: { action: 'evaluations.read' } },
  {
    path: '/evaluations/:id/public',
    component: () => import('./PublicPreviewPage.vue'),
    meta: { action: 'evaluations.read' },
  },
  { path: '/assessments', component: () => import('./AssessmentsPage.vue'), meta: { action: 'assessments.read' } },
  { path: '/assessments/:id', component: () => import('./AssessmentPage.vue'), meta: { action: 'assessments.read' } },
];
