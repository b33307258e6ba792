import { expect, it } from '@jest/globals';
import { createServer, type Socket } from 'node:net';
import pg from 'pg';
import { isUnreachable } from './unreachable.js';

/** What pg says when somebody wants a connection. */
const refusalAt = (port: number): Promise<unknown> =>
  new pg.Pool({ host: '127.0.0.1', port, connectionTimeoutMillis: 50 })
    .query('SELECT 1')
    .catch((error: unknown) => error);

it('a database that is not there, or does not answer, is unreachable', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket));
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  const { port } = silent.address() as { port: number };
  expect(isUnreachable(await refusalAt(port))).toBe(true);
  for (const socket of sockets) socket.destroy();
  await new Promise((closed) => silent.close(closed));
  expect(isUnreachable(await refusalAt(port))).toBe(true);
});

it('one that answers with a fault of ours, or is lost in the middle, is not', () => {
  expect(isUnreachable(Object.assign(new Error('syntax error'), { code: '42601' }))).toBe(false);
  expect(isUnreachable(new Error('Connection terminated unexpectedly'))).toBe(false);
  expect(isUnreachable('no error')).toBe(false);
});
