import { errorOf } from './errors.js';

/** As the administrator handed them out (`POST /api/v1/api-clients`). */
export interface ClientCredentials {
  readonly id: string;
  readonly secret: string;
  /** By spaces; all that the client has when left out. */
  readonly scope?: string;
}

/** A token is renewed this long before its end, so that none ends on its way. */
const MARGIN_MS = 60_000;

/** OAuth 2.0 client credentials (RFC 6749 §4.4). Requests that need a token at once share one. */
export class AccessToken {
  private current: Promise<{ readonly value: string; readonly renewAt: number }> | undefined;

  constructor(
    private readonly baseUrl: string,
    private readonly client: ClientCredentials,
    private readonly send: typeof fetch,
  ) {}

  async get(): Promise<string> {
    const before = this.current;
    // A request for a token that failed is not kept.
    const known = await before?.catch(() => null);
    if (known && Date.now() < known.renewAt) return known.value;
    if (this.current === before || !this.current) this.current = this.ask();
    return (await this.current).value;
  }

  /** The service does not take it any more. @returns true: the next one will be another. */
  forget(): true {
    this.current = undefined;
    return true;
  }

  private async ask() {
    const { id, secret, scope } = this.client;
    const asked = Date.now();
    const response = await this.send(`${this.baseUrl}/api/v1/oauth/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`)}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', ...(scope !== undefined && { scope }) }).toString(),
    });
    if (!response.ok) throw await errorOf(response);
    const { access_token: value, expires_in: seconds } = (await response.json()) as Granted;
    return { value, renewAt: asked + seconds * 1_000 - Math.min(MARGIN_MS, seconds * 500) };
  }
}

interface Granted {
  readonly access_token: string;
  /** Seconds. */
  readonly expires_in: number;
}
