import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { Clerks } from './clerks.js';
import { Dice } from './dice.js';
import { connectFengong, isPassing } from './fengong.js';
import { provideIdentities } from './identities.js';
import { followChanges, handleEvents, keepEvent } from './inbox.js';
import { readSettings } from './settings.js';
import { Store } from './store.js';
import { synchronise } from './synchronise.js';
import { takeTodoCall } from './todo-list.js';

/**
 * A small OA, written by docs/oa.md: keeps units, people, 待办, events and its own record of reports in its own database;
 * signs its people in to Fengong; and works for them. It is there to be killed, and clumsy on purpose.
 */
const settings = readSettings(process.env);
const store = await Store.open(settings.databaseUrl);
const fengong = connectFengong(settings);
const identities = await provideIdentities(store, settings);
const dice = new Dice(settings.seed ^ process.pid);
/** Todos that somebody works on right now. */
const busy = new Set<string>();
const LANES = 4;
/** Between two looks at whether a program has something to do. */
const LOOK_MS = 100;

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', settings.url);
  const serves = pathname === '/hooks' ? takeHook : pathname.startsWith('/rest/ofs/') ? takeTodo : null;
  if (pathname === '/sign-in') return signIn(request, response);
  if (!serves) return identities(request, response);
  serves(request, response).catch(() => response.destroy());
});
await new Promise<void>((listening) => server.listen(settings.port, '127.0.0.1', listening));
process.stdout.write('open\n');
await Promise.all([
  forever(() => synchronise(store, fengong)),
  forever(() => followChanges(store, fengong)),
  forever(() => handleEvents(store, fengong)),
  forever(() => new Clerks(store, fengong).readAsked()),
  ...Array.from({ length: LANES }, (_, lane) => forever(() => work(lane), settings.paceMs)),
]);

/** Before its work is done, after it, or not at all: the three ways in which a call can go wrong. */
async function clumsily(response: ServerResponse, work: () => Promise<void>): Promise<void> {
  const chance = dice.next() / settings.clumsiness;
  if (chance < 0.4) return void response.writeHead(500).end();
  if (chance >= 0.4 && chance < 0.6) return void response.destroy();
  await work();
  if (chance < 1) response.destroy();
}

async function takeHook(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  await clumsily(response, async () => {
    let event: Parameters<typeof keepEvent>[1];
    try {
      event = new Webhook(settings.webhookSecret).verify(
        body,
        request.headers as Record<string, string>,
      ) as typeof event;
    } catch {
      return void response.writeHead(401).end();
    }
    await keepEvent(store, event, true);
    if (!response.destroyed) response.writeHead(204).end();
  });
}

async function takeTodo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const call = JSON.parse(await text(request)) as Record<string, string>;
  await clumsily(response, async () => {
    const answer = await takeTodoCall(store, request.url ?? '', call);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
}

function signIn(request: IncomingMessage, response: ServerResponse): void {
  const person = new URL(request.url ?? '/', settings.url).searchParams.get('person') ?? '';
  response.writeHead(204, { 'set-cookie': `oa_person=${person}; Path=/; HttpOnly` }).end();
}

/** One clerk's next piece of work: first what was begun before. */
async function work(lane: number): Promise<void> {
  const clerks = new Clerks(store, fengong);
  const begun = (await clerks.unanswered()).find(({ flow }) => !busy.has(flow) && hash(flow) % LANES === lane);
  const intent = begun ?? (await clerks.takeUp(dice.below(100)));
  if (!intent || busy.has(intent.flow)) return;
  busy.add(intent.flow);
  try {
    await clerks.carryOut(intent);
  } finally {
    busy.delete(intent.flow);
  }
}

function hash(word: string): number {
  return [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 0);
}

/** Again and again; what fails in passing is tried again, anything else is a mistake of this program and ends it. */
async function forever(task: () => Promise<void>, pauseMs = LOOK_MS): Promise<never> {
  for (;;) {
    try {
      await task();
    } catch (error) {
      if (!isPassing(error)) {
        process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
        process.exit(3);
      }
    }
    await sleep(pauseMs);
  }
}
