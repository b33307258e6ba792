import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GuardedAddresses, GuardedHttp } from '../../../../platform/outbound/index.js';
import { guardedFetch } from './provider-http.js';
import { refusalOf } from './sso-refusal.js';

const GET = { method: 'GET', headers: {}, redirect: 'manual', body: undefined } as const;
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, reply) => {
    if (request.url === '/silent') return;
    if (request.url === '/endless') return void reply.end('x'.repeat(600 * 1024));
    if (request.url === '/elsewhere') return void reply.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    reply.setHeader('content-type', 'application/json').end('{"issuer":"x"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))));

const fetchFrom = (path: string, allow: string[] = ['127.0.0.1']) =>
  guardedFetch(new GuardedHttp(new GuardedAddresses(allow)), 200)(url + path, GET);
const wordsOf = (error: unknown) => refusalOf('区政务统一认证', error);

describe('what is fetched from a provider', () => {
  it('is an answer as the library expects it', async () => {
    const answer = await fetchFrom('/');
    expect([answer.status, answer.headers.get('content-type'), await answer.json()]).toEqual([
      ...[200, 'application/json'],
      { issuer: 'x' },
    ]);
  });

  it('is not waited for longer than a person would', async () => {
    const refusal = await fetchFrom('/silent').catch(wordsOf);
    expect(refusal).toMatchObject({ code: 'sso_provider_unreachable', kind: 'unavailable' });
    expect((refusal as { detail: string }).detail).toContain('对方未在规定时间内应答');
  });

  it('does not come from a private address that nobody has named', async () => {
    expect((await fetchFrom('/', []).catch(wordsOf)) as unknown).toMatchObject({
      detail: expect.stringContaining('FENGONG_OUTBOUND_ALLOW'),
    });
  });

  it('is neither endless nor somewhere else', async () => {
    expect((await fetchFrom('/endless').catch(wordsOf)) as unknown).toMatchObject({ reason: '没有正常应答：应答过长' });
    expect((await fetchFrom('/elsewhere')).status).toBe(302);
  });
});
