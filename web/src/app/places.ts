/** Pages of this application for things that the service names by their address in the API. */
const PLACES: readonly [RegExp, (id: string) => string][] = [
  [/\/reports\/([^/?]+)$/, (id) => `/reports/${id}`],
  [/\/obligations\/([^/?]+)$/, (id) => `/obligations/${id}`],
  [/\/tasks\/([^/?]+)$/, (id) => `/tasks/${id}`],
  [/\/indicators\/([^/?]+)(?:\/measurements)?$/, (id) => `/indicators/${id}`],
  [/\/supervision-orders\/([^/?]+)$/, (id) => `/orders/${id}`],
  [/\/evaluations\/([^/?]+)$/, (id) => `/evaluations/${id}`],
];

/** @returns the page, or undefined when the thing has none of its own. */
export function pageOf(href: string | null | undefined): string | undefined {
  for (const [pattern, place] of PLACES) {
    const id = pattern.exec(href ?? '')?.[1];
    if (id !== undefined) return place(id);
  }
  return undefined;
}
