import { hasRole, may } from './session.ts';

/** Who answers what an evaluation asks does so in one place; who asked looks at the evaluation. */
const isAsked = (): boolean => may('self-evaluations.write') || hasRole('evaluator');

/** Pages of this application for things that the service names by their address in the API: in messages, in 待办, to office systems. */
const PLACES: readonly [RegExp, (id: string) => string][] = [
  [/\/reports\/([^/?]+)$/, (id) => `/reports/${id}`],
  [/\/obligations\/([^/?]+)$/, (id) => `/obligations/${id}`],
  [/\/tasks\/([^/?]+)$/, (id) => `/tasks/${id}`],
  [/\/indicators\/([^/?]+)(?:\/measurements)?$/, (id) => `/indicators/${id}`],
  [/\/supervision-orders\/([^/?]+)$/, (id) => `/orders/${id}`],
  [/\/circulars\/([^/?]+)$/, (id) => `/circulars/${id}`],
  [/\/schemes\/([^/?]+)$/, (id) => `/schemes/${id}`],
  [/\/assessments\/([^/?]+)$/, (id) => `/assessments/${id}`],
  [/\/evaluations\/([^/?]+)$/, (id) => `/evaluations/${id}`],
  [/\/evaluations\/([^/?]+)\/(?:self-evaluations|opinions)$/, (id) => (isAsked() ? '/asked' : `/evaluations/${id}`)],
  [/\/opinions\/([^/?]+)$/, (id) => `/asked#opinion-${id}`],
  [/\/follow-ups\/([^/?]+)$/, (id) => (isAsked() ? `/asked#follow-${id}` : '/follow-ups')],
  [/\/(follow-ups)$/, () => (isAsked() ? '/asked' : '/follow-ups')],
  [/^\/(me\/notification-settings)$/, () => '/settings'],
  [/^\/(todos)$/, () => '/mine'],
  [/^\/(webhook-endpoints)$/, () => '/admin/webhook-endpoints'],
  [/^\/(webhooks)$/, () => '/admin/webhooks'],
  [/^\/api-clients\/([^/?]+)$/, (id) => `/admin/clients/${id}`],
  [/^\/todo-connectors\/([^/?]+)$/, (id) => `/admin/todo-connectors/${id}`],
  [/^\/calendar\?year=(\d+)$/, (year) => `/admin/calendar?year=${year}`],
];

/** @returns the page, or undefined when the thing has none of its own. */
export function pageOf(href: string | null | undefined): string | undefined {
  for (const [pattern, place] of PLACES) {
    const id = pattern.exec(href ?? '')?.[1];
    if (id !== undefined) return place(id);
  }
  return undefined;
}
