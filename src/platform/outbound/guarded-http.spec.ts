import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server } from 'node:net';
import { GuardedAddresses } from './guarded-addresses.js';
import { GuardedHttp } from './http-client.js';

describe('the addresses that messages may go to', () => {
  const guarded = new GuardedAddresses(['oa.example.gov.cn', '10.1.0.0/16', '192.168.7.7', 'fd00:1::/32']);
  const permits = (address: string): boolean => guarded.permits('any.example', address);

  it('are public ones', () => {
    expect(['202.96.128.86', '2400:3200::1'].map(permits)).toEqual([true, true]);
  });

  it('are not those of this machine, of private networks or of the link, however they are written', () => {
    const refused = ['127.0.0.1', '10.2.0.1', '172.31.0.1', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'];
    const inSix = ['::1', '::', 'fe80::1', 'fd00:2::1', '::ffff:127.0.0.1', '::ffff:a02:1', '64:ff9b::7f00:1'];
    const ofOld = ['::7f00:1', '::10.2.0.1', '::ffff:0:10.2.0.1', 'fec0::1', '2002:a02:1::1'];
    expect([...refused, ...inSix, ...ofOld].filter(permits)).toEqual([]);
  });

  it('are those that the operator has named by network, address or host', () => {
    expect(['10.1.2.3', '192.168.7.7', 'fd00:1::5', '::ffff:10.1.2.3'].map(permits)).toEqual([true, true, true, true]);
    expect(guarded.permits('OA.example.gov.cn', '10.9.9.9')).toBe(true);
  });
});

describe('the guarded HTTP client', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  const listen = async (server: Server): Promise<string> => {
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const serve = async (listener: RequestListener): Promise<string> =>
    `http://${await listen(createServer(listener))}/x`;
  const http = new GuardedHttp(new GuardedAddresses(['127.0.0.0/8']));
  const post = (url: string) => http.send({ method: 'POST', url, body: '{}', timeMs: 300, answerBytes: 10 });

  it('gives status and text of the answer', async () => {
    const url = await serve((_, answer) => answer.writeHead(202).end('收到'));
    expect(await post(url)).toMatchObject({ status: 202, body: '收到', cut: false });
  });

  it('does not follow a redirect', async () => {
    const url = await serve((_, answer) => answer.writeHead(302, { location: 'http://169.254.169.254/' }).end());
    expect(await post(url)).toMatchObject({ status: 302 });
  });

  it('reads no more of an answer than it needs, and ends the connection', async () => {
    const ended = new Promise<void>((done) => {
      void serve((_, answer) => {
        answer.on('close', done);
        const more = (): void => void (answer.writable && answer.write('x'.repeat(64), () => setImmediate(more)));
        more();
      }).then(async (url) => expect(await post(url)).toMatchObject({ body: 'xxxxxxxxxx', cut: true }));
    });
    await ended;
  });

  it('gives up on one that never answers, or never ends its answer', async () => {
    const silent = await serve(() => undefined);
    const endless = await serve((_, answer) => void answer.writeHead(200).write('a'));
    const tooLate = { reason: '对方未在规定时间内应答' };
    await expect(post(silent)).rejects.toMatchObject(tooLate);
    await expect(post(endless)).rejects.toMatchObject(tooLate);
  });

  it('says of garbage that it is no HTTP', async () => {
    const address = await listen(createSocketServer((socket) => void socket.end('220 mail.example ESMTP\r\n')));
    await expect(post(`http://${address}/`)).rejects.toMatchObject({ reason: '对方的应答不是 HTTP' });
  });

  it('does not even connect to a private address, given as such or behind a name', async () => {
    const strict = new GuardedHttp(new GuardedAddresses([]));
    let asked = 0;
    const url = await serve((_, answer) => {
      asked += 1;
      answer.end();
    });
    for (const target of [url, url.replace('127.0.0.1', 'localhost'), url.replace('127.0.0.1', '[::ffff:127.0.0.1]')]) {
      await expect(strict.send({ method: 'GET', url: target })).rejects.toThrow('FENGONG_OUTBOUND_ALLOW');
    }
    expect(asked).toBe(0);
  });
});
