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
  {
    path: '/assessments/rules',
    component: () => import('./assessments/RulesPage.vue'),
    meta: { action: 'assessments.read' },
  },
  {
    path: '/assessments/:id/units/:unitId',
    component: () => import('./assessments/AssessedUnitPage.vue'),
    meta: { action: 'assessments.read' },
  },
  { path: '/assessments/:id', component: () => import('./AssessmentPage.vue'), meta: { action: 'assessments.read' } },
  {
    path: '/evaluations/:id/deliberation',
    component: () => import('./deliberations/RecordOpinionPage.vue'),
    meta: { action: 'evaluations.write' },
  },
  {
    path: '/adjustments',
    component: () => import('./adjustments/AdjustmentsPage.vue'),
    meta: { action: 'evaluations.read' },
  },
  {
    path: '/adjustments/new',
    component: () => import('./adjustments/NewAdjustmentPage.vue'),
    meta: { action: 'evaluations.write' },
  },
  {
    path: '/adjustments/:id',
    component: () => import('./adjustments/AdjustmentPage.vue'),
    meta: { action: 'evaluations.read' },
  },
  {
    path: '/follow-ups',
    component: () => import('./deliberations/FollowUpsPage.vue'),
    meta: { action: 'evaluations.read' },
  },
  {
    path: '/rating-policies',
    component: () => import('./policies/PoliciesPage.vue'),
    meta: { action: 'rating-policies.read' },
  },
  {
    path: '/rating-policies/new',
    component: () => import('./policies/NewPolicyPage.vue'),
    meta: { action: 'rating-policies.write' },
  },
  {
    path: '/rating-policies/:id',
    component: () => import('./policies/PolicyPage.vue'),
    meta: { action: 'rating-policies.read' },
  },
];
