import { parentPort, workerData } from 'node:worker_threads';
import { parseFile } from '../domain/parse-file.js';
import { readDocument } from '../readers/read-document.js';
import type { CheckOutcome, ParseOutcome, ThreadTask } from './outcome.js';

/** Body of the reading thread: a file in, one message out. */
const request = workerData as ThreadTask;
parentPort?.postMessage(request.task === 'parse' ? await parse(request) : await check(request));

async function parse({ bytes, fileName }: ThreadTask): Promise<ParseOutcome> {
  const parsed = await parseFile(bytes, fileName);
  return parsed.ok
    ? { ok: true, text: parsed.text, draft: parsed.draft }
    : { ok: false, code: parsed.code, detail: parsed.message };
}

async function check({ bytes, fileName }: ThreadTask): Promise<CheckOutcome> {
  const read = await readDocument(bytes, fileName);
  return read.ok ? { ok: true, mediaType: read.mediaType } : { ok: false, code: read.code, detail: read.message };
}
