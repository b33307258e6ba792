interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: { readonly accept?: string | undefined };
}

/** What the service answers itself; everything else that a browser opens is a page of the front end. */
const OWN = /^\/(?:api|health|metrics|demo|t)(?:\/|$)/;

/**
 * Whether a browser opens a page: it asks for HTML at an address that is neither the service's nor a file's. A program
 * that does not ask for HTML gets a 404 there, and a file that is missing is missing.
 */
export function asksForPage({ method, url, headers }: Request): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  const path = url.split('?', 1)[0] ?? '';
  if (path === '/' || path === '/index.html') return true;
  return !OWN.test(path) && !/\.[a-z0-9]+$/i.test(path) && (headers.accept ?? '').includes('text/html');
}

/** The public page is an application of its own; all other addresses are the offices'. */
export function pageFor({ url }: Pick<Request, 'url'>): 'public.html' | 'index.html' {
  return url.startsWith('/public/') ? 'public.html' : 'index.html';
}

/** Of the public page that an address names; null for addresses of the offices. */
export function publicCodeOf({ url }: Pick<Request, 'url'>): string | null {
  return /^\/public\/([^/?#]*)/.exec(url)?.[1] ?? null;
}
