import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import pg from 'pg';
import { signedIn } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { createTestDatabase, type TestDatabase } from './support/database.js';
import { eventually } from './support/eventually.js';
import { message } from './support/raw-exchange.js';

const UNITS = '/api/v1/units';

/** A handler in the middle of its work: it has begun, and waits for a table of the database that somebody holds. */
class HeldRequest {
  received = '';
  /** When the server has let go of the connection, or the caller has. */
  readonly ended: Promise<unknown>;

  private constructor(
    private readonly test: TestApp,
    private readonly socket: Socket,
    private readonly holder: pg.Client,
  ) {
    socket.on('data', (piece: Buffer) => void (this.received += piece.toString()));
    socket.on('error', () => undefined);
    this.ended = once(socket, 'close');
  }

  static async send(test: TestApp, held: string, request: Buffer): Promise<HeldRequest> {
    const holder = new pg.Client({ connectionString: test.databaseUrl });
    await holder.connect();
    await holder.query(`BEGIN; LOCK TABLE ${held} IN ACCESS EXCLUSIVE MODE`);
    const { hostname, port } = new URL(test.url);
    const one = new HeldRequest(test, connect({ host: hostname, port: Number(port) }), holder);
    one.socket.write(request);
    await eventually(async () => {
      // What a transaction has seen of others' activity stays as it was, unless it is told to forget.
      await holder.query('SELECT pg_stat_clear_snapshot()');
      const { rowCount } = await holder.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      expect([rowCount, one.received]).toEqual([1, '']);
    });
    return one;
  }

  /** The caller is gone, and the server has seen it. */
  async hangUp(): Promise<void> {
    this.socket.destroy();
    await eventually(async () => {
      const open = await new Promise((resolve) => this.test.app.getHttpServer().getConnections((_, n) => resolve(n)));
      expect(open).toBe(0);
    });
  }

  async release(): Promise<void> {
    await this.holder.query('ROLLBACK');
    await this.holder.end();
  }
}

let database: TestDatabase;
let test: TestApp;
let headers: Readonly<Record<string, string>>;
let request: Buffer;
const unitsThere = async (): Promise<string[]> => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<{ name: string }>('SELECT name FROM unit')).rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
};

describe('a service that is told to stop in the middle of a request', () => {
  beforeEach(async () => {
    await database?.drop();
    database = await createTestDatabase();
    test = await bootTestApp({ database });
    const jurisdictionId = await givenJurisdiction(test.app);
    ({ headers } = await signedIn(test.app, { jurisdictionId, role: 'coordinator' }));
    const body = JSON.stringify({ name: '区科经局' });
    request = message('POST', UNITS, { ...headers, 'content-type': 'application/json' }, body);
  });
  afterAll(() => database.drop());

  it.each(['unit', 'session'])('finishes a handler that waits for %s and whose caller has hung up', async (held) => {
    const one = await HeldRequest.send(test, held, request);
    await one.hangUp();
    const stopped = test.close();
    await one.release();
    await stopped;
    expect(await unitsThere()).toEqual(['区科经局']);
  });

  it('answers whom it has begun to serve, takes nobody else, and lets go of the connection', async () => {
    const one = await HeldRequest.send(test, 'unit', request);
    const stopped = test.close();
    expect(await fetch(`${test.url}${UNITS}`, { headers }).then(({ status }) => status, String)).not.toBe(200);
    await one.release();
    await Promise.all([stopped, one.ended]);
    expect(one.received).toMatch(/^HTTP\/1\.1 201 [\s\S]*connection: close/i);
    expect(await unitsThere()).toEqual(['区科经局']);
  });
});
