import 'reflect-metadata';
import { startProbe } from './probe-app.js';

/** A worker to be killed: takes the addresses as arguments and says when it runs. */
const [databaseUrl, redisUrl] = process.argv.slice(2);
if (databaseUrl === undefined) throw new Error('usage: worker-process DATABASE_URL [REDIS_URL]');
await startProbe({ databaseUrl, redisUrl, role: 'worker' });
process.stdout.write('ready\n');
