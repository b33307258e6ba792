import { mkdtempSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { soak } from './soak/soak.js';
import type { SoakFigures } from './soak/trial.js';

/**
 * Lives through a morning on which many reports are due at nine o'clock, with the built service in several worker
 * processes that are killed at random, a database that is restarted and, on Redis, a queue that is emptied; then compares
 * ledger and messages with an independent calculation. Ends with 1 when something is wrong. Docs: docs/reminders-proof.md.
 */
const { values: given } = parseArgs({
  options: {
    obligations: { type: 'string', default: '50000' },
    workers: { type: 'string', default: '3' },
    backend: { type: 'string', default: 'postgres' },
    seconds: { type: 'string', default: '120' },
    patience: { type: 'string', default: '900' },
    sweep: { type: 'string' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string' },
  },
});
/** After the first sweep that follows the recovery; the demand of the issue. */
const WITHIN_SECONDS = 60;

const backend = given.backend === 'redis' ? 'redis' : 'postgres';
const folder = given.folder ?? mkdtempSync(join(tmpdir(), 'fengong-soak-'));
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const [cpu] = cpus();
print(`${cpus().length} cores, ${cpu!.model}; ${backend}; log of the workers: ${join(folder, 'workers.log')}`);
const figures = await soak({
  obligations: Number(given.obligations),
  workers: Number(given.workers),
  backend,
  faultSeconds: Number(given.seconds),
  patienceSeconds: Number(given.patience),
  sweeps: given.sweep === undefined ? 'schedule' : { seconds: Number(given.sweep) },
  seed: Number(given.seed),
  workerCommand: [process.execPath, fileURLToPath(new URL('../src/worker.js', import.meta.url))],
  folder,
  note: print,
});
tell(figures);

function tell(of: SoakFigures): void {
  print(
    `${of.obligations} obligations, ${of.ledgerRows} rows of the ledger, ${of.messages} messages in ${of.copies} copies`,
  );
  print(
    `${of.kills} workers killed, ${of.ownEnds} ended by themselves, all back ${seconds(of.recoveredAfter)} after nine`,
  );
  print(`${of.badTurns} bad turns of the receivers, ${of.repeated} copies received again under their id`);
  print(
    `last message ${seconds(of.lastAfterOpening)} after nine, ${seconds(of.lastAfterRecovery)} after the first sweep since`,
  );
  const late = of.lastAfterRecovery > WITHIN_SECONDS ? [`the last message was later than ${WITHIN_SECONDS} s`] : [];
  const faults = [...of.faults, ...late];
  for (const fault of faults.slice(0, 20)) print(`WRONG ${fault}`);
  print(faults.length === 0 ? 'nothing missing, nothing twice' : `${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}
