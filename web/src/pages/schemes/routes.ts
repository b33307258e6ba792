import type { RouteRecordRaw } from 'vue-router';

/** The division itself: what is to be done by whom, how it stands, and the coordinator's daily work with it. */
export const schemesRoutes: RouteRecordRaw[] = [
  { path: '/desk', component: () => import('./desk/DeskPage.vue'), meta: { action: 'schemes.write' } },
  { path: '/schemes', component: () => import('./scheme/SchemesPage.vue'), meta: { action: 'schemes.read' } },
  { path: '/schemes/:id', component: () => import('./scheme/SchemePage.vue'), meta: { action: 'schemes.read' } },
  { path: '/tasks/:id', component: () => import('./task/TaskPage.vue'), meta: { action: 'schemes.read' } },
  { path: '/indicators', component: () => import('./indicator/IndicatorsPage.vue'), meta: { action: 'schemes.read' } },
  {
    path: '/indicators/:id',
    component: () => import('./indicator/IndicatorPage.vue'),
    meta: { action: 'schemes.read' },
  },
  { path: '/imports', component: () => import('./imports/ImportsPage.vue'), meta: { action: 'imports.read' } },
  { path: '/imports/:id', component: () => import('./imports/ImportPage.vue'), meta: { action: 'imports.read' } },
  { path: '/units', component: () => import('./units/UnitsPage.vue'), meta: { action: 'units.read' } },
  { path: '/units/:id', component: () => import('./units/UnitPage.vue'), meta: { action: 'units.read' } },
  { path: '/cycles', component: () => import('./cycles/CyclesPage.vue'), meta: { action: 'obligations.read' } },
];
