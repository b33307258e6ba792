import { nextTick } from 'vue';
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { adminRoutes } from '../pages/admin/routes.ts';
import { evaluationRoutes } from '../pages/evaluation/routes.ts';
import { leaderRoutes } from '../pages/leader/routes.ts';
import { mineRoutes } from '../pages/mine/routes.ts';
import { schemesRoutes } from '../pages/schemes/routes.ts';
import { supervisionRoutes } from '../pages/supervision/routes.ts';
import { homeOf } from './menu.ts';
import { pageOf } from './places.ts';
import { may, whoAmI, type Action } from './session.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** Open without signing in. */
    readonly open?: boolean;
    /** Action of docs/permissions.md without which the page has nothing to show. */
    readonly action?: Action;
    /** Fills the window, without menu. */
    readonly bare?: boolean;
  }
}

const routes: RouteRecordRaw[] = [
  // Whoever is signed in is sent home by the guard; nobody stays here.
  { path: '/', component: () => import('../pages/session/NotFoundPage.vue') },
  { path: '/login', component: () => import('../pages/session/LoginPage.vue'), meta: { open: true, bare: true } },
  { path: '/password', component: () => import('../pages/session/PasswordPage.vue') },
  ...mineRoutes,
  ...schemesRoutes,
  ...evaluationRoutes,
  ...supervisionRoutes,
  ...leaderRoutes,
  ...adminRoutes,
  { path: '/:rest(.*)*', name: 'elsewhere', component: () => import('../pages/session/NotFoundPage.vue') },
];

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
});

router.beforeEach(async (to) => {
  if (to.meta.open) return true;
  const me = await whoAmI();
  if (!me) return { path: '/login', query: to.fullPath === '/' ? {} : { to: to.fullPath } };
  if (me.mustChangePassword && to.path !== '/password') return '/password';
  if (to.path === '/') return homeOf();
  // Office systems and mails lead to things by the names that the service has for them.
  if (to.name === 'elsewhere') return pageOf(to.fullPath) ?? true;
  if (to.meta.action === undefined || may(to.meta.action)) return true;
  // Who answers finds under another address what is looked through here.
  const own = pageOf(to.path);
  return own !== undefined && own !== to.path ? own : { path: '/no-access', query: { to: to.path } };
});

router.afterEach(async (to, from, failure) => {
  if (failure || to.path === from.path) return;
  // Readers of the screen hear where they have come to.
  await nextTick();
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
});

// A new version of the pages has replaced the files that this one would load.
router.onError((error: unknown, to) => {
  if (/dynamically imported module|Importing a module script failed/.test(String(error)))
    window.location.assign(to.fullPath);
});
