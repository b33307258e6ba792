import { describe, expect, it } from '@jest/globals';
import { createClient, FengongError, type ClientOptions } from '../web/client/src/index.js';

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type Reply = (sent: Sent) => Response | Error;

/** A client whose requests end here: each is answered by the next reply, the last one stays. */
function clientOf(replies: readonly Reply[], options: ClientOptions = {}) {
  const sent: Sent[] = [];
  const waits: number[] = [];
  const fengong = createClient({
    baseUrl: 'http://service',
    ...options,
    wait: async (ms) => void waits.push(ms),
    fetch: async (url, { method = '', headers = {}, body } = {}) => {
      const request = { url: url as string, method, headers: headers as Record<string, string>, body };
      sent.push(request);
      const answer = replies[Math.min(sent.length, replies.length) - 1]!(request);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { fengong, sent, waits };
}

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const json =
  (body: unknown, init: ResponseInit = {}): Reply =>
  () =>
    new Response(JSON.stringify(body), { ...init, headers: { 'content-type': 'application/json', ...init.headers } });
const lost: Reply = () => new TypeError('fetch failed');
const problem = (status: number, code: string, headers: Record<string, string> = {}): Reply =>
  json({ status, code, title: '…', detail: '请稍后重试。', traceId: ID }, { status, headers });

describe('a request of the TypeScript client', () => {
  it('puts parameters, query, version and body where they belong', async () => {
    const { fengong, sent } = clientOf([json({ id: ID, version: 4 }, { headers: { etag: '"4"' } })]);
    await fengong.updateUnit({ id: 'a/b', ifMatch: 3, body: { name: '区发改局' }, onBehalfOf: '张三' });
    await fengong.listUnits({ query: { q: '发改', active: false, cursor: undefined } });
    expect(sent).toEqual([
      {
        url: 'http://service/api/v1/units/a%2Fb',
        method: 'PATCH',
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          'if-match': '"3"',
          'on-behalf-of': '%E5%BC%A0%E4%B8%89',
        },
        body: '{"name":"区发改局"}',
      },
      expect.objectContaining({ url: 'http://service/api/v1/units?q=%E5%8F%91%E6%94%B9&active=false', method: 'GET' }),
    ]);
    expect(await fengong.send.getUnit({ id: ID })).toMatchObject({ status: 200, etag: '"4"', replayed: false });
  });

  it('says which parameter of the path is missing before it is sent', async () => {
    const { fengong, sent } = clientOf([json({})]);
    await expect(fengong.getUnit({} as { id: string })).rejects.toThrow("'id' of /api/v1/units/{id} is missing");
    expect(sent).toEqual([]);
  });

  it('sends a file as a form, its fields before it', async () => {
    const { fengong, sent } = clientOf([json({})]);
    const file = new File(['一'], '方案.docx');
    await fengong.uploadImport({ body: { file, ...{ title: '分工方案' } } });
    const form = sent[0]!.body as FormData;
    expect([...form.keys()]).toEqual(['title', 'file']);
    expect((form.get('file') as File).name).toBe('方案.docx');
    expect(sent[0]!.headers).not.toHaveProperty('content-type');
  });

  it('is refused as the service says it, or as whoever stands between', async () => {
    const { fengong } = clientOf([
      json(
        { status: 422, code: 'warnings', title: '无法处理', detail: '请核对。', errors: [{ field: 'a' }], traceId: ID },
        { status: 422 },
      ),
      () => new Response('<h1>Too large</h1>', { status: 413, headers: { 'x-request-id': 'r-1' } }),
    ]);
    const refused = await fengong.getMe().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FengongError);
    expect(refused).toMatchObject({ status: 422, code: 'warnings', detail: '请核对。', errors: [{ field: 'a' }] });
    await expect(fengong.getMe()).rejects.toMatchObject({ status: 413, code: 'http_413', traceId: 'r-1' });
  });
});

describe('a lost request of the TypeScript client', () => {
  it('is sent again under the same idempotency key, with growing waits', async () => {
    const { fengong, sent, waits } = clientOf([lost, problem(503, 'not_ready'), lost, json({ id: ID })]);
    await fengong.createUnit({ body: { name: '区科经局' } });
    expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(sent).toHaveLength(4);
    expect(waits.map((ms) => ms >= 250)).toEqual([true, true, true]);
    expect(waits[2]).toBeGreaterThan(waits[0]!);
  });

  it('waits for an earlier attempt that still runs, and as long as the service asks', async () => {
    const running = problem(409, 'idempotency_key_running');
    const { fengong, waits } = clientOf([running, problem(503, 'x', { 'retry-after': '7' }), json({ id: ID })]);
    await fengong.createUnit({ body: { name: '区科经局' }, idempotencyKey: 'unit-1' });
    expect(waits[1]).toBe(7_000);
  });

  it('is given up after three more attempts', async () => {
    const { fengong, sent } = clientOf([lost]);
    await expect(fengong.listUnits()).rejects.toThrow(TypeError);
    expect(sent).toHaveLength(4);
  });

  it('is not repeated where the first one may have changed something, or was refused', async () => {
    const change = clientOf([lost, json({})]);
    await expect(change.fengong.updateUnit({ id: ID, ifMatch: 1, body: {} })).rejects.toThrow(TypeError);
    const refused = clientOf([problem(409, 'name_taken'), json({})]);
    await expect(refused.fengong.createUnit({ body: { name: '甲' } })).rejects.toThrow(FengongError);
    expect([change.sent.length, refused.sent.length]).toEqual([1, 1]);
  });

  it('ends with its signal', async () => {
    const { fengong, sent } = clientOf([() => new DOMException('aborted', 'AbortError')]);
    await expect(fengong.listUnits({ signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    expect(sent).toHaveLength(1);
  });
});

describe('an answer to the TypeScript client', () => {
  it('is walked through page by page', async () => {
    const { fengong, sent } = clientOf([
      json({ items: [{ name: '甲' }, { name: '乙' }], nextCursor: 'c+1' }),
      json({ items: [{ name: '丙' }], nextCursor: null }),
    ]);
    const names: string[] = [];
    for await (const { name } of fengong.each.listUnits({ query: { limit: 2 } })) names.push(name);
    expect(names).toEqual(['甲', '乙', '丙']);
    expect(sent.map(({ url }) => url.split('?')[1])).toEqual(['limit=2', 'limit=2&cursor=c%2B1']);
  });

  it('is a file under its Chinese name, or nothing', async () => {
    const { fengong } = clientOf([
      () =>
        new Response('x', {
          headers: { 'content-disposition': `attachment; filename="file.docx"; filename*=UTF-8''%E6%8A%A5.docx` },
        }),
      () => new Response(null, { status: 204 }),
    ]);
    expect(await fengong.downloadEvaluationReportDocx({ id: ID })).toMatchObject({ fileName: '报.docx' });
    expect(await fengong.signOut()).toBeUndefined();
  });

  it('of lines comes line by line, wherever it is cut on its way', async () => {
    const bytes = new TextEncoder().encode('{"t":"甲"}\n{"t":"乙"}\n{"t":"丙"}');
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const { fengong } = clientOf([() => new Response(stream, { headers: { 'content-type': 'application/x-ndjson' } })]);
    const lines: unknown[] = [];
    for await (const line of await fengong.exportTasks()) lines.push(line);
    expect(lines).toEqual([{ t: '甲' }, { t: '乙' }, { t: '丙' }]);
  });
});

describe('the credentials of the TypeScript client', () => {
  it('are one token for requests at once, and another once the service refuses it', async () => {
    let tokens = 0;
    let valid = 1;
    const { fengong, sent } = clientOf(
      [
        ({ url, headers }) => {
          if (url.endsWith('/oauth/token')) {
            tokens += 1;
            return json({ access_token: `t${tokens}`, expires_in: 3600 })({} as Sent);
          }
          const taken = headers['authorization'] === `Bearer t${valid}`;
          return (taken ? json({ items: [] }) : problem(401, 'invalid_token'))({} as Sent);
        },
      ],
      { client: { id: 'c', secret: 'geheim' } },
    );
    await Promise.all([fengong.listUnits(), fengong.listUsers(), fengong.listTodos()]);
    expect(tokens).toBe(1);
    expect(sent[0]!.headers['authorization']).toBe(`Basic ${btoa('c:geheim')}`);
    valid = 2;
    await fengong.listUnits();
    expect(tokens).toBe(2);
  });

  it('of a person are asked for anew when the session has ended, and the request is sent once more', async () => {
    const { fengong, sent } = clientOf([problem(401, 'unauthenticated'), json({ items: [] })], {
      onUnauthenticated: ({ code }) => code === 'unauthenticated',
    });
    await fengong.listUnits();
    expect(sent).toHaveLength(2);
    const refusing = clientOf([problem(401, 'unauthenticated')], { onUnauthenticated: () => true });
    await expect(refusing.fengong.listUnits()).rejects.toMatchObject({ status: 401 });
    expect(refusing.sent).toHaveLength(2);
  });

  it('sign each attempt anew', async () => {
    let attempt = 0;
    const { fengong, sent } = clientOf([lost, json({})], {
      token: 't',
      sign: ({ method, target, body }) => ({ 'x-signed': `${(attempt += 1)} ${method} ${target} ${body}` }),
    });
    await fengong.createUnit({ body: { name: '甲' } });
    expect(sent.map(({ headers }) => headers['x-signed'])).toEqual([
      '1 POST /api/v1/units {"name":"甲"}',
      '2 POST /api/v1/units {"name":"甲"}',
    ]);
  });
});
