import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listen, startService, type Service } from '../src/app/service.js';
import { createUser, hashPassword } from '../src/modules/identity/index.js';
import { ParseImport } from '../src/modules/intake/application/parse-import.js';
import { createJurisdiction } from '../src/modules/organizations/index.js';
import { OpenObligations } from '../src/modules/reporting/index.js';
import { ReviseObligations } from '../src/modules/reporting/application/revise-obligations.js';
import { loadConfig } from '../src/platform/config/config.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { Database } from '../src/platform/database/database.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { schemeOf } from './scheme.js';
import { countStatements, type Counted } from './statements.js';

/**
 * A scheme of 2,000 tasks from the file to its obligations, and once more re-issued with changes, against the embedded
 * PostgreSQL. Requests go over HTTP, jobs are run one after the other in this process, so that every statement is
 * counted where it belongs. Sixty units share the tasks, four to six in each, as in a real district.
 * `npm run bench:confirm -- --tasks 500` takes another number of tasks, `--each 60` puts that many units in every task,
 * `--until opened` leaves the re-issued document out.
 */
const { values: options } = parseArgs({
  options: {
    tasks: { type: 'string', default: '2000' },
    each: { type: 'string' },
    until: { type: 'string', default: 'revised' },
  },
});
const tasks = Number(options.tasks);
const each = options.each === undefined ? null : Number(options.each);
const dataDir = mkdtempSync(join(tmpdir(), 'fengong-bench-'));
const statements = countStatements();
const service = await startService(loadConfig({ FENGONG_DATA_DIR: dataDir, LOG_LEVEL: 'silent', PORT: '0' }, 'none'));
try {
  await run(service);
} finally {
  await service.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function run({ app }: Service): Promise<void> {
  const address = await listen(service);
  const jurisdictionId = newId();
  const login = await coordinatorOf(jurisdictionId);
  const headers = { authorization: `Bearer ${await tokenOf(login)}` };
  const delivery = () => ({ messageId: newId(), correlationId: newId(), signal: new AbortController().signal });

  console.log('| Step | Seconds | Statements |');
  console.log('| --- | ---: | ---: |');
  const issued = schemeOf(tasks, { each });
  const first = await draft('', issued, null);
  const decided = await step('decide on the units', () => decideUnits(first));
  const { schemeId } = await step('confirm', () => post(`/imports/${first.id}/confirm`, decided.version, {}));
  await step('activate', () => post(`/schemes/${schemeId}/activate`, 1, { cycle: 'QUARTER' }));
  await step('open the obligations of the plan (job)', () =>
    app.get(OpenObligations, { strict: false }).run({ jurisdictionId, schemeId, cycle: 'QUARTER' }, delivery()),
  );
  const made = await obligations();
  const difference = options.until === 'revised' ? await revise(schemeId) : '';
  console.log(`\n${issued.length} characters, ${tasks} tasks, ${made} obligations${difference}`);

  async function revise(id: string): Promise<string> {
    const second = await draft(' of the re-issued document', schemeOf(tasks, { changed: true, each }), id);
    const settled = await step('decide on the units', () => decideUnits(second));
    const { difference } = await step('difference', () => get(`/imports/${second.id}/difference`));
    const approval = { approvalDocumentNumber: '临政发〔2023〕8号', reason: '中期评估后调整' };
    await step('confirm as a revision', () => post(`/imports/${second.id}/confirm`, settled.version, approval));
    await step('change the obligations (job)', () =>
      app.get(ReviseObligations, { strict: false }).run({ jurisdictionId, schemeId: id, revision: 2 }, delivery()),
    );
    const { added, removed, changed, unchanged } = difference.tasks;
    const counts = [added.length, removed.length, changed.length, unchanged].join(' / ');
    return `; re-issued: added / removed / changed / unchanged ${counts}`;
  }

  async function obligations(): Promise<number> {
    const row = await app.get(Database).one<{ count: number }>(`SELECT count(*)::int AS count FROM obligation`);
    return row?.count ?? 0;
  }

  async function coordinatorOf(jurisdiction: string): Promise<{ login: string; password: string }> {
    const context = systemContext(jurisdiction, newId());
    const user = { login: 'bench', password: newId() };
    const passwordHash = await hashPassword(user.password, user.login);
    await app.get(CommandRunner, { strict: false }).run(context, { name: 'bench.found' }, async (tx) => {
      await createJurisdiction(tx, { parentId: null, code: 'bench', name: '临江区', level: 'DISTRICT' });
      const posts = [{ unitId: null, role: 'coordinator' as const, validFrom: '2021-01-01' }];
      return { id: (await createUser(tx, { login: user.login, displayName: '统筹', passwordHash, posts })).id };
    });
    return user;
  }

  async function tokenOf(credentials: object): Promise<string> {
    const body = JSON.stringify(credentials);
    const answer = await call('/auth/login', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return answer.token;
  }

  async function draft(what: string, text: string, revises: string | null): Promise<Answer> {
    const form = new FormData();
    if (revises !== null) form.append('revises', revises);
    form.append('file', new Blob([text]), '方案.txt');
    const uploaded = await step(`upload${what}`, () => call('/imports', { method: 'POST', headers, body: form }));
    await step(`parse${what} (job)`, () =>
      app.get(ParseImport, { strict: false }).run({ importId: uploaded.id, jurisdictionId }, delivery()),
    );
    return step('review the draft', () => get(`/imports/${uploaded.id}`));
  }

  function decideUnits(found: Answer): Promise<Answer> {
    const units = found.units
      .filter(({ resolved }) => resolved === null)
      .map(({ asWritten }) => ({ asWritten, decision: 'new_unit' }));
    return send('PATCH', `/imports/${found.id}`, found.version, { units });
  }

  function get(path: string): Promise<Answer> {
    return call(path, { headers });
  }

  function post(path: string, version: number, body: object): Promise<Answer> {
    return send('POST', path, version, body);
  }

  function send(method: string, path: string, version: number, body: object): Promise<Answer> {
    const typed = { ...headers, 'content-type': 'application/json', 'if-match': `"${version}"` };
    return call(path, { method, headers: typed, body: JSON.stringify(body) });
  }

  async function call(path: string, init: RequestInit): Promise<Answer> {
    const answer = await fetch(`${address}/api/v1${path}`, init);
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${init.method ?? 'GET'} ${path}: ${answer.status} ${body}`);
    return JSON.parse(body) as Answer;
  }
}

/** What these steps need of the answers of the API. */
interface Answer {
  readonly id: string;
  readonly version: number;
  readonly token: string;
  readonly schemeId: string;
  readonly units: readonly { readonly asWritten: string; readonly resolved: object | null }[];
  readonly difference: {
    readonly tasks: {
      readonly added: readonly object[];
      readonly removed: readonly object[];
      readonly changed: readonly object[];
      readonly unchanged: number;
    };
  };
}

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const counted: Counted<T> = await statements.during(work);
  console.log(`| ${name} | ${counted.seconds.toFixed(2)} | ${counted.statements} |`);
  return counted.result;
}
