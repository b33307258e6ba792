import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CLOCK_KEY, InstallationStore } from '../../../src/platform/installation/installation-store.js';
import { ShiftedClock } from '../../../src/platform/clock/clock.js';
import type { SignedInUser } from '../../../src/modules/identity/testing/index.js';
import { FeedEvents, SendEvents } from '../../../src/modules/integration/index.js';
import { KeepTodos, PushTodos } from '../../../src/modules/todos/index.js';
import { createClient, FengongError, type Client, type Schemas } from '../../../web/client/src/index.js';
import { Dice } from '../../oa/dice.js';
import { Store } from '../../oa/store.js';
import { startAppWorker, type AppWorker } from '../worker-child.js';
import { bootTestApp, type TestApp } from '../app.js';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../database.js';
import { OUTBOUND } from '../messages.js';
import { givenOaDistrict, OA_INSTANT, type OaDistrict } from './district.js';
import { OaProcess } from './process.js';
import { freePort, Proxy } from './proxy.js';

export const OIDC_SECRET = 'only-for-tests';
const SOURCE = 'oa';
const SCOPES: readonly Schemas['CreateClientDto']['scopes'][number][] = [
  ...(['units:read', 'units:write', 'people:write', 'external-ids:read', 'reports:read', 'reports:write'] as const),
  ...(['todos:read', 'changes:read'] as const),
];
/** Longer than an endpoint that has failed is spared. */
const SPARED_MS = 31 * 60_000;
const MOST_PASSES = 15;
/** Much longer than anything takes on a machine that has nothing else to do. */
const PATIENCE_MS = 300_000;

export interface OfficeDayOptions {
  readonly tasks: number;
  readonly seed: number;
  /** Share of the OA's answers that go wrong. */
  readonly clumsiness: number;
  readonly paceMs: number;
}

/**
 * A district whose office works in an OA of its own, and what goes wrong between the two: each reaches the other through a
 * proxy that cuts and delays; the OA, Fengong's worker and Fengong itself are ended and started again.
 */
export class OfficeDay {
  test!: TestApp<ShiftedClock>;
  district!: OaDistrict;
  /** The OA's database, in which the office's own people write. */
  office!: Store;
  oa!: OaProcess;
  startUrl = '';
  readonly clock = ShiftedClock.startingAt(OA_INSTANT);
  readonly counts = { oaKills: 0, workerKills: 0, restarts: 0, judged: 0 };
  private readonly dice: Dice;
  private worker: AppWorker | undefined;
  private administrator!: Client;
  private coordinator!: Client;
  private connectorId = '';

  private constructor(
    private readonly options: OfficeDayOptions,
    /** The way of the OA and of browsers to Fengong. */
    readonly inward: Proxy,
    /** The way of Fengong and of browsers to the OA. */
    readonly outward: Proxy,
    private readonly databases: readonly [fengong: TestDatabase, oa: TestDatabase],
  ) {
    this.dice = new Dice(options.seed);
  }

  static async begin(options: OfficeDayOptions): Promise<OfficeDay> {
    const day = new OfficeDay(options, await Proxy.start(), await Proxy.start(), [
      await createTestDatabase(),
      await createEmptyDatabase(),
    ]);
    try {
      await day.boot();
      day.district = await givenOaDistrict(day.test, { tasks: options.tasks });
      await day.test.app.get(InstallationStore, { strict: false }).set(CLOCK_KEY, { offsetMs: day.clock.offset });
      day.connectPeople();
      await day.installOa();
      await day.startWorker();
    } catch (error) {
      await day.end();
      throw error;
    }
    return day;
  }

  async end(): Promise<void> {
    await this.oa?.kill();
    await this.worker?.kill();
    await this.office?.close();
    await this.test?.close();
    await Promise.all([this.inward.close(), this.outward.close()]);
    for (const database of this.databases) await database.drop();
  }

  /** Fengong, on the database that stays. */
  private async boot(): Promise<void> {
    this.test = await bootTestApp({
      clock: this.clock,
      database: this.databases[0],
      environment: { ...OUTBOUND, FENGONG_PUBLIC_URL: this.inward.url },
    });
    this.inward.target = new URL(this.test.url);
  }

  private async startWorker(): Promise<void> {
    this.worker = await startAppWorker({
      databaseUrl: this.databases[0].url,
      environment: { ...OUTBOUND, FENGONG_PUBLIC_URL: this.inward.url },
    });
  }

  private connectPeople(): void {
    const of = ({ token }: SignedInUser): Client => createClient({ baseUrl: this.test.url, token });
    this.administrator = of(this.district.people.get('administrator')!);
    this.coordinator = of(this.district.people.get('coordinator')!);
  }

  /** What the administrator of Fengong does for a new OA, and whoever installs that. */
  private async installOa(): Promise<void> {
    const { administrator, outward } = this;
    const client = await administrator.createApiClient({
      body: {
        ...{ name: '区政府协同办公', source: SOURCE, wholeJurisdiction: true, perMinute: 60_000 },
        ...{ signing: 'HMAC-SHA256', scopes: SCOPES },
      },
    });
    const webhookSecret = `whsec_${randomBytes(32).toString('base64')}`;
    await administrator.createWebhook({
      body: {
        name: '协同办公',
        url: `${outward.url}/hooks`,
        secret: webhookSecret,
        types: ['report.*'],
        perMinute: 6_000,
      },
    });
    const settings = { baseUrl: outward.url, syscode: 'fengong', creator: 'fengong' };
    const connector = await administrator.createTodoConnector({
      body: { name: '协同办公待办', kind: 'WEAVER', settings, perMinute: 6_000 },
    });
    this.connectorId = connector.id;
    const provider = await administrator.createSsoProvider({
      body: { name: '协同办公', issuer: outward.url, clientId: 'fengong', clientSecret: OIDC_SECRET, matches: 'LOGIN' },
    });
    const { addresses } = provider;
    if (!addresses) throw new Error('the service does not know its own address');
    this.startUrl = addresses.startUrl;
    await administrator.enableSsoProvider({ id: provider.id, ifMatch: provider.version });
    const port = await freePort();
    outward.target = new URL(`http://127.0.0.1:${port}`);
    this.oa = new OaProcess({
      ...{ databaseUrl: this.databases[1].url, port, url: outward.url, fengong: this.inward.url },
      ...{ clientId: client.id, clientSecret: client.secret!, signingKey: client.signingKey!, webhookSecret },
      ...{ oidcSecret: OIDC_SECRET, ...addresses },
      ...{ clumsiness: this.options.clumsiness, paceMs: this.options.paceMs, seed: this.options.seed },
    });
    await this.oa.start();
    this.office = await Store.open(this.databases[1].url);
  }

  /** Somebody in the office has changed units or people; it is told when Fengong has taken it. */
  async changes(sql: string, values: readonly unknown[] = []): Promise<void> {
    await this.office.rows(sql, values);
    await this.office.rows(`UPDATE office SET changes = changes + 1`);
    await this.until('the change is taken', async () => {
      const { changes, told } = (await this.office.one<{ changes: number; told: number }>(`SELECT * FROM office`))!;
      return changes === told;
    });
    await this.mapAccounts();
  }

  /** Everybody's account in the OA is the number that the OA has for him. */
  private async mapAccounts(): Promise<void> {
    const accounts: { login: string; account: string }[] = [];
    for await (const { login, externalIds } of this.administrator.each.listUsers({ query: { limit: 200 } })) {
      const [own] = externalIds;
      if (own) accounts.push({ login, account: own.externalId });
    }
    const { id, version, state } = await this.administrator.getTodoConnector({ id: this.connectorId });
    const mapped = await this.administrator.replaceTodoConnectorAccounts({ id, ifMatch: version, body: { accounts } });
    if (state === 'PAUSED') await this.administrator.resumeTodoConnector({ id, ifMatch: mapped.version });
  }

  /** From now on pieces are cut and delayed, on both ways. */
  disturb(): void {
    const { dice } = this;
    for (const proxy of [this.inward, this.outward]) {
      proxy.faults = {
        cutsAnswer: () => dice.next() < 0.04,
        cutsRequest: () => dice.next() < 0.03,
        delay: () => (dice.next() < 0.1 ? dice.below(200) : 0),
      };
    }
  }

  calm(): void {
    for (const proxy of [this.inward, this.outward]) proxy.faults = {};
  }

  async killOa(): Promise<void> {
    await this.oa.kill();
    this.counts.oaKills += 1;
    await this.oa.start();
  }

  async killWorker(): Promise<void> {
    await this.worker!.kill();
    this.counts.workerKills += 1;
    await this.startWorker();
  }

  async restart(): Promise<void> {
    this.inward.target = null;
    this.inward.drop();
    await this.test.close();
    this.counts.restarts += 1;
    await this.boot();
    this.connectPeople();
  }

  /** The coordinator works off what waits for him, in Fengong itself. */
  async coordinate(): Promise<void> {
    for await (const todo of this.coordinator.each.listTodos({ query: { state: 'OPEN' } })) {
      if (todo.kind !== 'REVIEW') continue;
      const { id, version } = await this.coordinator.getReport({ id: todo.subjectId });
      const step = { id, ifMatch: version };
      await (
        this.dice.next() < 0.25
          ? this.coordinator.returnReport({ ...step, body: { reason: '请写明存在的问题。' } })
          : this.coordinator.approveReport(step)
      ).catch((error: unknown) => {
        // The office was quicker.
        if (!(error instanceof FengongError && [409, 412].includes(error.status))) throw error;
      });
      this.counts.judged += 1;
    }
  }

  /** What people of the office have decided so far. */
  async answered(): Promise<number> {
    return Number(
      (await this.office.one<{ n: string }>(`SELECT count(*) AS n FROM intent WHERE answer IS NOT NULL`))!.n,
    );
  }

  /** The office closes: what was begun is finished, nothing is begun. */
  async close(): Promise<void> {
    await this.office.rows(`UPDATE office SET open = false`);
    await this.until('what was begun is finished', async () => {
      const left = await this.office.rows(`SELECT FROM intent WHERE answer IS NULL`);
      return left.length === 0;
    });
    await this.worker!.kill();
  }

  /** Time passes, in which Fengong's jobs do what waits, until `check` finds the same on both sides. Its last answer. */
  async settle<T>(check: () => Promise<{ readonly equal: boolean; readonly found: T }>): Promise<T> {
    const { app } = this.test;
    const { signal } = new AbortController();
    for (let pass = 1; ; pass += 1) {
      await app.get(FeedEvents, { strict: false }).run(this.district.jurisdictionId);
      await app.get(KeepTodos, { strict: false }).run(this.district.jurisdictionId, null);
      await app.get(SendEvents, { strict: false }).run(signal);
      await app.get(PushTodos, { strict: false }).run(signal);
      const { equal, found } = await check();
      if (equal || pass === MOST_PASSES) return found;
      this.clock.travelTo(new Date(this.clock.now().getTime() + SPARED_MS));
    }
  }

  /** @throws Error after {@link PATIENCE_MS}, or when the OA has ended by itself. */
  async until(what: string, done: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; !(await done());) {
      if (this.oa.complaints.length > 0) throw new Error(this.oa.complaints.join('\n'));
      if (Date.now() > end) throw new Error(`not in time: ${what}`);
      await sleep(50);
    }
  }
}
