import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { AssembleEvaluation } from '../src/modules/evaluation/application/assemble-evaluation.js';
import { ComputePart } from '../src/modules/evaluation/application/compute-part.js';
import { RenderDocument } from '../src/modules/evaluation/application/render-document.js';
import type { DocumentKey } from '../src/modules/evaluation/domain/documents.js';
import type { SignedInUser } from '../src/modules/identity/testing/index.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';

const MID_TERM = { kind: 'MID_TERM', asOf: '2023-06-30' };
const REPORT: DocumentKey = { name: 'report.docx', variant: 'INTERNAL' };

let test: TestApp;
let scheme: EvaluatedScheme;
let coordinator: SignedInUser;

beforeAll(async () => {
  test = await bootTestApp();
  scheme = await EvaluatedScheme.create(test);
  coordinator = scheme.people.coordinator;
});
afterAll(() => test.close());

const get = (path: string) => test.request.get(`/api/v1${path}`).set(coordinator.headers);
const send = (method: 'post' | 'put', path: string, body?: object, version?: number) => {
  const request = test.request[method](`/api/v1${path}`).set(coordinator.headers);
  if (version !== undefined) void request.set('if-match', `"${version}"`);
  return request.send(body);
};
const problem = (answer: Response) => [answer.status, answer.body.code];
const context = () => systemContext(scheme.jurisdictionId, newId());
const render = (id: string, key: DocumentKey) =>
  test.app.get(RenderDocument, { strict: false }).run(context(), id, key);

async function frozen(): Promise<string> {
  const { body } = await send('post', `/schemes/${scheme.id}/evaluations`, MID_TERM).expect(202);
  const compute = test.app.get(ComputePart, { strict: false });
  for (const part of ['indicators', ...scheme.sectionIds]) await compute.run(context(), body.id, part);
  await test.app.get(AssembleEvaluation, { strict: false }).run(context(), body.id);
  return body.id;
}

async function stateOf(id: string, key: DocumentKey) {
  const { body } = await get(`/evaluations/${id}/documents`).expect(200);
  return (body.items as ({ state: string } & DocumentKey)[]).find(
    ({ name, variant }) => name === key.name && variant === key.variant,
  );
}

describe('the files of an evaluation', () => {
  it('are made report first, can be stopped, and are resumed where they were', async () => {
    const id = await frozen();
    expect(await stateOf(id, REPORT)).toMatchObject({ state: 'WAITING' });
    expect(problem(await get(`/evaluations/${id}/tables.xlsx`))).toEqual([409, 'report_not_ready']);
    expect(problem(await send('post', `/evaluations/${id}/submit`, undefined, 2))).toEqual([409, 'report_not_ready']);
    await render(id, REPORT);
    const made = await stateOf(id, REPORT);
    expect(made).toMatchObject({ state: 'READY', outdated: false });
    const html: DocumentKey = { name: 'report.html', variant: 'PUBLIC' };
    await render(id, html);
    expect(await stateOf(id, html)).toMatchObject({ state: 'READY' });

    const { body: stopped } = await send('post', `/evaluations/${id}/documents/cancel`).expect(200);
    expect(stopped).toMatchObject({ waiting: 0, ready: 2, cancelled: 19, progress: 100 });
    const xlsx: DocumentKey = { name: 'tables.xlsx', variant: 'INTERNAL' };
    await render(id, xlsx);
    expect(await stateOf(id, xlsx)).toMatchObject({ state: 'CANCELLED', sha256: null });

    const { body: resumed } = await send('post', `/evaluations/${id}/documents`).expect(202);
    expect(resumed).toMatchObject({ waiting: 19, ready: 2, cancelled: 0 });
    await render(id, xlsx);
    expect(await stateOf(id, xlsx)).toMatchObject({ state: 'READY' });
    expect(await stateOf(id, REPORT)).toEqual(made);
  });

  it('are served as what they are: the page inline and without scripts, a PDF only where LibreOffice is', async () => {
    const id = await frozen();
    await render(id, REPORT);
    await render(id, { name: 'report.html', variant: 'INTERNAL' });
    await render(id, { name: 'wall-chart.svg', variant: 'A3' });
    await render(id, { name: 'report.pdf', variant: 'INTERNAL' });
    await render(id, { name: 'brief.docx', variant: 'INTERNAL' });
    await render(id, { name: 'circular.html', variant: 'PUBLIC' });
    const page = await get(`/evaluations/${id}/report.html`).expect(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-disposition']).toMatch(/^inline/);
    expect(page.text).not.toContain('<script');
    const wall = await get(`/evaluations/${id}/wall-chart.svg?size=A3`).expect(200);
    expect(wall.headers['content-type']).toBe('image/svg+xml');
    const brief = await get(`/evaluations/${id}/brief.docx`).responseType('blob').expect(200);
    expect(decodeURIComponent(brief.headers['content-disposition']!)).toContain('（领导参阅）.docx');
    const circular = await get(`/evaluations/${id}/circular.html?edition=public`).expect(200);
    expect(circular.text).toContain('中期评估情况的通报');
    const pdf = await get(`/evaluations/${id}/report.pdf`);
    expect(problem(pdf)).toEqual([503, 'converter_missing']);
    expect(pdf.body.detail).toContain('LibreOffice');
    expect(problem(await get(`/evaluations/${id}/wall-chart.svg?size=A4`))[0]).toBe(400);
  });
});

describe('the author’s texts', () => {
  it('change the report and not the snapshot, and are closed when the evaluation is handed in', async () => {
    const id = await frozen();
    await render(id, REPORT);
    const { body: before } = await get(`/evaluations/${id}`).expect(200);
    const put = (text: string, version?: number, section = 'problems') =>
      send('put', `/evaluations/${id}/texts/${section}`, { text }, version);
    expect(problem(await put('原因。'))).toEqual([428, 'if_match_required']);
    expect(problem(await put('原因。', 0, 'weather'))).toEqual([404, 'text_section_not_found']);
    const written = await put('第一段。\n\n 第二段。', 0).expect(200);
    expect(written.body).toMatchObject({ section: 'problems', text: '第一段。\n第二段。', version: 1 });
    expect(problem(await put('又写。', 0))).toEqual([412, 'stale_version']);

    expect(await stateOf(id, REPORT)).toMatchObject({ state: 'READY', outdated: true });
    const refused = await send('post', `/evaluations/${id}/submit`, undefined, before.version);
    expect(problem(refused)).toEqual([409, 'documents_outdated']);
    expect(refused.body.detail).toMatch(/report\.docx（内部版）.*重新生成文件/);
    await send('post', `/evaluations/${id}/documents`).expect(202);
    await render(id, REPORT);
    expect(await stateOf(id, REPORT)).toMatchObject({ state: 'READY', outdated: false });
    const { body: after } = await get(`/evaluations/${id}`).expect(200);
    expect([after.sha256, after.version]).toEqual([before.sha256, before.version]);
    expect((await get(`/evaluations/${id}/verify`).expect(200)).body.valid).toBe(true);

    await send('post', `/evaluations/${id}/submit`, undefined, after.version).expect(200);
    expect(problem(await put('改。', 1))).toEqual([409, 'texts_closed']);
    await send('post', `/evaluations/${id}/return`, { reason: '请补充原因。' }, after.version + 1).expect(200);
    const next = await frozen();
    const { body: texts } = await get(`/evaluations/${next}/texts`).expect(200);
    expect(texts.items).toContainEqual(expect.objectContaining({ section: 'problems', text: '第一段。\n第二段。' }));
  });
});
