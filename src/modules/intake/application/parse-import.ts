import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { Inbox } from '../../../platform/outbox/inbox.js';
import { systemContext, type RequestContext } from '../../../platform/security/actor.js';
import { parseInThread } from '../parsing/parse-in-thread.js';
import type { ParseOutcome } from '../parsing/outcome.js';
import { changeImport, lockImport } from '../persistence/imports.js';
import { mayDo } from './import-state.js';

/** Reading takes most of the time; what comes before it is this share. */
const STARTED_PERCENT = 10;

interface Delivery {
  readonly correlationId: string;
  readonly messageId: string;
  /** Fires when the process stops; the job is then delivered again. */
  readonly signal: AbortSignal;
}

/** Reads an uploaded file into a draft, outside any transaction and outside the event loop. */
@Injectable()
export class ParseImport {
  constructor(
    private readonly commands: CommandRunner,
    private readonly files: FileStore,
    private readonly inbox: Inbox,
  ) {}

  async run(subject: { importId: string; jurisdictionId: string }, delivery: Delivery): Promise<void> {
    const ctx = systemContext(subject.jurisdictionId, delivery.correlationId);
    const fileId = await this.start(ctx, subject.importId);
    if (fileId === null) return;
    const stored = await this.files.read(subject.jurisdictionId, fileId);
    if (!stored) throw new Error(`import ${subject.importId} has lost its file ${fileId}`);
    const outcome = await parseInThread({ bytes: stored.bytes, fileName: stored.file.fileName }, delivery.signal);
    await this.finish(ctx, subject.importId, outcome, delivery.messageId);
  }

  /** @returns the file to read, or null when the import has been read already. */
  private start(ctx: RequestContext, id: string): Promise<string | null> {
    return this.commands.run(ctx, { name: 'intake.parse-start' }, async (tx) => {
      const found = await lockImport(tx, id);
      const due = found !== null && mayDo(found.state, 'parse');
      if (due) await changeImport(tx, found, { state: 'PARSING', progress: STARTED_PERCENT });
      tx.audit({ action: due ? 'import.parse_started' : 'import.parse_skipped', subject: { type: 'import', id } });
      return due ? found.fileId : null;
    });
  }

  private async finish(ctx: RequestContext, id: string, outcome: ParseOutcome, messageId: string): Promise<void> {
    await this.commands.run(ctx, { name: 'intake.parse-finish' }, async (tx) => {
      const found = await lockImport(tx, id);
      const first = await this.inbox.once(tx, 'intake.parse', messageId);
      const due = first && found !== null && mayDo(found.state, 'parse');
      if (due) await keep(tx, found, outcome);
      tx.audit({
        action: due ? (outcome.ok ? 'import.parsed' : 'import.parse_failed') : 'import.parse_skipped',
        subject: { type: 'import', id },
        ...(outcome.ok ? { after: outcome.draft.counts } : { after: { code: outcome.code } }),
      });
      return null;
    });
  }
}

async function keep(tx: Tx, at: { id: string; version: number }, outcome: ParseOutcome): Promise<void> {
  if (outcome.ok) {
    const { text, draft } = outcome;
    await changeImport(tx, at, { state: 'DRAFT', progress: 100, text, draft, diagnostics: draft.diagnostics });
    return;
  }
  const { code, detail } = outcome;
  await changeImport(tx, at, { state: 'FAILED', progress: 100, failure: { code, detail } });
}
