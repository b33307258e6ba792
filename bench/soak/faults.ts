import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from '../../seeds/demo/dice.js';
import type { SoakDatabase } from './database.js';
import type { SoakRedis } from './redis.js';
import type { Workers } from './workers.js';

/** Milliseconds. */
const BETWEEN_KILLS = { least: 1_500, most: 6_000 };
const DOWN = { least: 200, most: 3_000 };

export interface FaultOptions {
  readonly workers: Workers;
  readonly count: number;
  readonly database: SoakDatabase;
  readonly redis: SoakRedis | null;
  /** How long workers are killed. */
  readonly ms: number;
  readonly dice: Dice;
  readonly note: (what: string) => void;
}

/**
 * Kills workers at random for a while, and half-way through restarts the database. When all run again, Redis forgets
 * everything: last, because a worker that starts afterwards would bring back what only a start brings back.
 */
export async function inflictFaults({ workers, count, ms, database, redis, dice, note }: FaultOptions): Promise<void> {
  const replacing: Promise<void>[] = [];
  const pick = ({ least, most }: typeof DOWN) => dice.between(least, most);
  const until = performance.now() + ms;
  const restart = sleep(ms / 2).then(async () => {
    note('the database goes down');
    await database.restart();
    note('the database is back');
  });
  while (performance.now() < until) {
    await sleep(pick(BETWEEN_KILLS));
    const place = dice.between(0, count - 1);
    if (!workers.runs(place)) continue;
    note(`worker ${place + 1} is killed`);
    replacing.push(workers.killAndReplace(place, pick(DOWN)));
  }
  await Promise.all([restart, ...replacing]);
  while (!workers.allRun) await sleep(50);
  note('all workers run again');
  if (!redis) return;
  await redis.flush();
  note('Redis has forgotten everything');
}
