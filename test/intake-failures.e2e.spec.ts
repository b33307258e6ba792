import { afterEach, describe, expect, it } from '@jest/globals';
import { signedIn } from '../src/modules/identity/testing/index.js';
import { EndLostParsing } from '../src/modules/intake/index.js';
import { docxFile } from '../src/modules/intake/readers/testing/office-files.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { newId } from '../src/platform/ids.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { ImportsClient } from './support/imports.js';

const CHINESE = /\p{Script=Han}/u;
const TASK = '1.建学校。(责任单位:区教育局)\n';

let test: TestApp;
afterEach(() => test.close());

async function booted(
  environment: Readonly<Record<string, string>>,
  queueBackend: 'none' | 'postgres' = 'postgres',
): Promise<ImportsClient> {
  test = await bootTestApp({ queueBackend, environment });
  const jurisdictionId = await givenJurisdiction(test.app, '临江区');
  return new ImportsClient(test, await signedIn(test.app, { jurisdictionId, role: 'coordinator' }));
}

describe('a document that cannot be read within the limits', () => {
  it('fails with the reason when its time is over, and can be read again', async () => {
    const imports = await booted({ DOCUMENT_SECONDS: '1' });
    const found = await imports.read(TASK.repeat(400_000));
    expect(found).toMatchObject({ state: 'FAILED', failure: { code: 'parse_timeout' }, draft: null });
    expect(found.failure.detail).toMatch(CHINESE);
    expect((await imports.post(`/imports/${found.id}/confirm`, found.version).expect(409)).body.code).toBe(
      'import_not_ready',
    );

    const { body: again } = await imports.post(`/imports/${found.id}/parse-again`, found.version).expect(202);
    expect(again).toEqual({ id: found.id, state: 'UPLOADED', version: found.version + 1 });
    expect(await imports.settled(found.id)).toMatchObject({ state: 'FAILED', failure: { code: 'parse_timeout' } });
  });

  it('fails with the reason when it takes too much memory, and the service goes on', async () => {
    const imports = await booted({ DOCUMENT_MEMORY_MB: '8' });
    const found = await imports.read(await docxFile('<a/>'.repeat(200_000)), { name: '方案.docx' });
    expect(found).toMatchObject({ state: 'FAILED', failure: { code: 'document_too_complex' } });
    expect(found.failure.detail).toMatch(CHINESE);
    await imports.get('/imports').expect(200);
  });
});

describe('an import whose job has been lost', () => {
  it('fails after a quarter of an hour and says what to do, and not before', async () => {
    const imports = await booted({}, 'none');
    const { body } = await imports.upload(TASK).expect(202);
    await test.db.query(`UPDATE import SET state = 'PARSING', parse_started_at = $2, version = 2 WHERE id = $1`, [
      body.id,
      test.clock.now(),
    ]);
    const sweep = () => test.app.get(EndLostParsing).run(newId());
    await sweep();
    expect((await imports.get(`/imports/${body.id}`)).body.state).toBe('PARSING');

    test.clock.advance(16 * 60_000);
    await sweep();
    const { body: failed } = await imports.get(`/imports/${body.id}`).expect(200);
    expect(failed).toMatchObject({ state: 'FAILED', failure: { code: 'parse_interrupted' }, version: 3 });
    const events = (await imports.get(`/imports/${body.id}/events`).expect(200)).text;
    expect(events).toContain('"state":"FAILED"');
  });
});
