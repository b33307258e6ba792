/** What one request of a browser was answered. */
export interface Hop {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Where it leads, absolute; null where it stays. */
  readonly location: string | null;
}

const MOST_HOPS = 12;

/** A browser as far as signing in needs one: cookies per host, redirects, and no more. */
export class Browser {
  private readonly jar = new Map<string, Map<string, string>>();

  /** @param route where a public address is really listening. */
  constructor(private readonly route: (url: string) => string) {}

  /** One request, no redirect followed. */
  async get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Hop> {
    return this.ask(url, { headers: { accept: 'text/html', ...headers } });
  }

  async post(url: string, form: Readonly<Record<string, string>>): Promise<Hop> {
    return this.ask(url, { method: 'POST', body: new URLSearchParams(form), headers: { accept: 'text/html' } });
  }

  /** Follows redirects until there is none, or until one leads to what `stop` matches, which is not asked for any more. */
  async follow(url: string, stop: RegExp = /^$/): Promise<Hop> {
    let hop = await this.get(url);
    for (let hops = 0; hop.location !== null && !stop.test(hop.location); hops += 1) {
      if (hops === MOST_HOPS) throw new Error(`too many redirects, last to ${hop.location}`);
      hop = await this.get(hop.location);
    }
    return hop;
  }

  cookie(url: string, name: string): string | undefined {
    return this.jar.get(new URL(url).host)?.get(name);
  }

  forget(url: string, name: string): void {
    this.jar.get(new URL(url).host)?.delete(name);
  }

  private async ask(url: string, init: RequestInit): Promise<Hop> {
    const { host } = new URL(url);
    const cookies = this.jar.get(host) ?? new Map<string, string>();
    this.jar.set(host, cookies);
    const answer = await fetch(this.route(url), {
      ...init,
      redirect: 'manual',
      headers: {
        ...(init.headers as Record<string, string>),
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=thu, 01 jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    return {
      url,
      status: answer.status,
      headers: answer.headers,
      text: await answer.text(),
      location: location === null ? null : new URL(location, url).href,
    };
  }
}
