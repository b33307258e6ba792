import { parentPort, workerData } from 'node:worker_threads';
import { parseFile } from '../domain/parse-file.js';
import type { ParseOutcome, ParseRequest } from './outcome.js';

/** Body of the reading thread: a file in, one message out. */
const { bytes, fileName } = workerData as ParseRequest;
const parsed = parseFile(bytes, fileName);
const outcome: ParseOutcome = parsed.ok
  ? { ok: true, text: parsed.text, draft: parsed.draft }
  : { ok: false, code: parsed.code, detail: parsed.message };
parentPort?.postMessage(outcome);
