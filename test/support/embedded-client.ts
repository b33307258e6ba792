import { startEmbeddedPostgres } from '../../src/platform/database/embedded/index.js';

// A program of its own for the tests of the launcher: starts or joins the server of the folder given as argument,
// prints the address, leaves when its standard input ends. The tests also kill it.
const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error('usage: embedded-client DATA_DIR');
const log = { info: () => undefined, warn: () => undefined };
const server = await startEmbeddedPostgres({ dataDir, log, durable: false });
process.stdout.write(`${server.url}\n`);
process.stdin.resume().once('end', () => void server.stop());
