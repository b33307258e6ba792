import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startDemo, type DemoService } from './support/demo-service.js';
import { differences, examplesOf, stepOf } from './support/oa/document.js';
import { freePort, Proxy } from './support/oa/proxy.js';
import { typeFaults } from './support/oa/type-faults.js';
import { Walk } from './support/oa/walk.js';
import { IdentityProvider, type RegisteredClient } from './support/sso/identity-provider.js';
import { DEMO_PASSWORD } from '../seeds/demo/people.js';

const DOCUMENT = fileURLToPath(new URL('../docs/oa.md', import.meta.url));
/** OA_DOC_WRITE=1: what the examples really print is written into the document, for whoever has changed it to look at. */
const WRITES = process.env['OA_DOC_WRITE'] === '1';

const markdown = readFileSync(DOCUMENT, 'utf8');
const examples = examplesOf(markdown);
const OIDC_SECRET = 'only-for-tests';

type Addresses = Omit<RegisteredClient, 'clientId' | 'clientSecret'>;

let demo: DemoService;
let gateway: Proxy;
let provider: IdentityProvider;
let walk: Walk;

beforeAll(async () => {
  for (const tool of ['curl', 'jq', 'openssl']) {
    if (spawnSync(tool, ['--version']).error) throw new Error(`the examples need ${tool}: apt-get install ${tool}`);
  }
  // People and providers must know the address before the service is there.
  gateway = await Proxy.start();
  demo = await startDemo({ FENGONG_PUBLIC_URL: gateway.url, FENGONG_OUTBOUND_ALLOW: '127.0.0.1' });
  gateway.target = new URL(demo.address);
  provider = await IdentityProvider.start((url) => url);
  provider.person = 'wenlv.reporter';
  const port = await freePort();
  walk = new Walk(
    examples,
    {
      FENGONG: gateway.url,
      OA: `http://127.0.0.1:${port}`,
      OA_PORT: String(port),
      ISSUER: provider.issuer,
      OIDC_SECRET,
    },
    WRITES,
  );
}, 400_000);
afterAll(async () => {
  if (WRITES && walk.answers.size > 0) writeFileSync(DOCUMENT, walk.written(markdown));
  await walk?.end();
  await provider?.close();
  await demo?.stop();
  await gateway?.close();
});

describe('docs/oa.md', () => {
  it('is followed from the first example to the last, and each answers what is written', async () => {
    let registered = false;
    const failures: unknown[] = [];
    for (const index of examples.keys()) {
      await walk.take(index).catch((error: unknown) => {
        if (!WRITES) throw error;
        failures.push(error);
      });
      const providerId = walk.variable('PROVIDER_ID');
      if (providerId === undefined || registered) continue;
      await registerAtProvider(providerId);
      registered = true;
    }
    expect([registered, failures]).toEqual([true, []]);
  }, 180_000);

  it('has examples in TypeScript that the compiler has nothing against', () => {
    expect(typeFaults(walk.folder)).toEqual([]);
  }, 120_000);
});

describe('the comparison of answers', () => {
  const written = { id: 'a', state: 'ACCEPTED', version: 1, items: [{ code: 'foreign_unit', done: true }], note: null };
  it.each<[string, object]>([
    ['another member', { ...written, more: 1 }],
    ['a member less', { ...written, items: [{ done: true }] }],
    ['another word that programs decide by', { ...written, state: 'RETURNED' }],
    ['another code', { ...written, items: [{ code: 'stale_version', done: true }] }],
    ['another truth', { ...written, items: [{ code: 'foreign_unit', done: false }] }],
    ['another length', { ...written, items: [] }],
    ['text in place of null', { ...written, note: 'x' }],
  ])('finds %s', (_, real) => {
    expect(differences(written, real)).toHaveLength(1);
  });

  it('lets ids, texts and numbers differ', () => {
    expect(differences(written, { ...written, id: 'b', version: 7 })).toEqual([]);
  });
});

describe('the steps of a program', () => {
  it('see what the steps before have imported and declared', () => {
    const first = stepOf(`import { a } from 'x';\nconst { b, c: d } = a();\n`, []);
    const second = stepOf(`console.log(d, a);\n`, [first]);
    expect(first.names).toEqual(['b', 'd']);
    expect(second.source).toBe(
      `import { a } from 'x';\nimport { d } from './step-1.js';\nconsole.log(d, a);\nexport {};\n`,
    );
  });
});

/** What the reader is told to do at the provider: register the three addresses of `fengong`. */
async function registerAtProvider(id: string): Promise<void> {
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ login: 'administrator', password: DEMO_PASSWORD });
  const { token } = await ask<{ token: string }>('/auth/login', { method: 'POST', headers: json, body });
  const headers = { authorization: `Bearer ${token}` };
  const { addresses } = await ask<{ addresses: Addresses }>(`/sso-providers/${id}`, { headers });
  provider.register({ clientId: 'fengong', clientSecret: OIDC_SECRET, ...addresses });
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  return (await (await fetch(`${demo.address}/api/v1${path}`, init)).json()) as T;
}
