import { randomBytes } from 'node:crypto';
import { expect } from '@jest/globals';
import { AccessLog } from '../../../src/modules/audit/index.js';
import { signedIn, type SignedInUser } from '../../../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../../../src/modules/organizations/testing/index.js';
import { bootTestApp, type TestApp } from '../app.js';
import { Browser, type Hop } from './browser.js';
import { ForgedProvider } from './forged-provider.js';
import { IdentityProvider } from './identity-provider.js';

/** Where people and providers believe that the application is. */
export const PUBLIC = 'https://fengong.test/city';
export const API = `${PUBLIC}/api/v1`;

export interface GivenProvider {
  readonly id: string;
  version: number;
  readonly addresses: Readonly<
    Record<'redirectUri' | 'backChannelLogoutUri' | 'postLogoutRedirectUri' | 'startUrl', string>
  >;
}

/** An application behind a reverse proxy, the people of 区教育局 who sign in to it, and two providers: real and forged. */
export class SignInScene {
  private constructor(
    readonly test: TestApp,
    readonly jurisdictionId: string,
    readonly unit: string,
    readonly people: Readonly<Record<'administrator' | 'auditor' | 'reporter', SignedInUser>>,
    readonly real: IdentityProvider,
    readonly forged: ForgedProvider,
  ) {}

  static async start(): Promise<SignInScene> {
    const environment = { FENGONG_PUBLIC_URL: PUBLIC, FENGONG_OUTBOUND_ALLOW: '127.0.0.1' };
    const test = await bootTestApp({ environment });
    const { app } = test;
    const jurisdictionId = await givenJurisdiction(app, '武昌区');
    const [unit] = (await givenUnits(app, jurisdictionId, '区教育局')) as [string];
    const people = {
      administrator: await signedIn(app, { jurisdictionId, role: 'administrator' }),
      auditor: await signedIn(app, { jurisdictionId, role: 'auditor' }),
      reporter: await signedIn(app, { jurisdictionId, role: 'reporter', unitId: unit, login: 'jiaoyu.reporter' }),
    };
    const real = await IdentityProvider.start((url) => behindProxy(test, url));
    return new SignInScene(test, jurisdictionId, unit, people, real, await ForgedProvider.start());
  }

  async close(): Promise<void> {
    await Promise.all([this.real.close(), this.forged.close()]);
    await this.test.close();
  }

  /** One more reporter of 区教育局. */
  colleague(): Promise<SignedInUser> {
    return signedIn(this.test.app, { jurisdictionId: this.jurisdictionId, role: 'reporter', unitId: this.unit });
  }

  manage(method: 'get' | 'patch' | 'post' | 'put' | 'delete', path: string, version = 0) {
    const { headers } = this.people.administrator;
    return this.test.request[method](`/api/v1${path}`).set({ ...headers, 'if-match': `"${version}"` });
  }

  /** A provider of the district, enabled unless told otherwise. */
  async provider(settings: object, enabled = true): Promise<GivenProvider> {
    const name = `统一认证 ${randomBytes(6).toString('hex')}`;
    const { body } = await this.manage('post', '/sso-providers')
      .send({ name, clientId: name.slice(5), clientSecret: 'only-for-tests', ...settings })
      .expect(201);
    const { id, version } = body;
    if (!enabled) return body;
    return (await this.manage('post', `/sso-providers/${id}/enable`, version).expect(200)).body;
  }

  /** An enabled provider that the real one knows as a client. */
  async realProvider(settings: object = {}): Promise<GivenProvider> {
    const clientId = randomBytes(6).toString('hex');
    const provider = await this.provider({
      ...{ issuer: this.real.issuer, clientId, scopes: ['openid', 'profile', 'groups'] },
      ...settings,
    });
    this.real.register({ clientId, clientSecret: 'only-for-tests', ...provider.addresses });
    return provider;
  }

  async map(provider: GivenProvider, accounts: Readonly<Record<string, string>>): Promise<void> {
    const lines = Object.entries(accounts).map(([account, login]) => ({ account, login }));
    const { body } = await this.manage('put', `/sso-providers/${provider.id}/accounts`, provider.version)
      .send({ accounts: lines })
      .expect(200);
    provider.version = body.version;
  }

  browser(): Browser {
    return new Browser((url) => behindProxy(this.test, url));
  }

  me(browser: Browser) {
    return this.test.request.get('/api/v1/auth/me').set(ofSession(browser));
  }

  /** The newest first. */
  async recordOf(action: string): Promise<{ after: Record<string, unknown> }[]> {
    await this.test.app.get(AccessLog, { strict: false }).flush();
    const path = `/api/v1/audit-events?action=${action}&limit=200`;
    return (await this.test.request.get(path).set(this.people.auditor.headers).expect(200)).body.items;
  }
}

/** The reverse proxy in front of the application, which takes the prefix away. */
export const behindProxy = ({ url: listening }: TestApp, url: string): string => url.replace(PUBLIC, listening);

export const ofSession = (browser: Browser) => ({
  cookie: `fengong_session=${browser.cookie(PUBLIC, 'fengong_session')}`,
  'sec-fetch-site': 'same-origin',
});

/** Through the provider, up to the request that brings the code back. */
export async function toCallback(browser: Browser, { addresses }: GivenProvider, returnTo = '/'): Promise<string> {
  const url = `${addresses.startUrl}?returnTo=${encodeURIComponent(returnTo)}`;
  return (await browser.follow(url, /\/callback\?/)).location!;
}

export async function signIn(browser: Browser, provider: GivenProvider): Promise<Hop> {
  return browser.get(await toCallback(browser, provider));
}

/** What a program reads of a refusal. Nobody is signed in by it, and the words are Chinese. */
export async function refusal(browser: Browser, url: string): Promise<[number, string]> {
  const hop = await browser.get(url, { accept: 'application/json' });
  const { code, detail } = JSON.parse(hop.text) as { code: string; detail: string };
  expect(detail).toMatch(/\p{Script=Han}/u);
  expect(browser.cookie(PUBLIC, 'fengong_session')).toBeUndefined();
  return [hop.status, code];
}
