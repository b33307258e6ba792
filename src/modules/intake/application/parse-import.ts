import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type RuntimeConfig } from '../../../platform/config/runtime-config.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { Inbox } from '../../../platform/outbox/inbox.js';
import { systemContext, type RequestContext } from '../../../platform/security/actor.js';
import { parseInThread } from '../parsing/parse-in-thread.js';
import type { Failure, ParseOutcome } from '../parsing/outcome.js';
import type { ImportEntity } from '../persistence/import.entity.js';
import { changeImport, lockImport } from '../persistence/imports.js';
import { carryOver } from './carry-over.js';
import { mayDo } from './import-state.js';

/** Reading takes most of the time; what comes before it is this share. */
const STARTED_PERCENT = 10;

const INTERRUPTED: Failure = {
  ok: false,
  code: 'parse_interrupted',
  detail: '解析多次中断，没有完成。请重新解析；如果仍然中断，请联系系统管理员查看失败的作业。',
};

export interface ImportRef {
  readonly importId: string;
  readonly jurisdictionId: string;
}

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
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  async run(subject: ImportRef, delivery: Delivery): Promise<void> {
    const ctx = systemContext(subject.jurisdictionId, delivery.correlationId);
    const fileId = await this.start(ctx, subject.importId);
    if (fileId === null) return;
    const stored = await this.files.read(subject.jurisdictionId, fileId);
    if (!stored) throw new Error(`import ${subject.importId} has lost its file ${fileId}`);
    const request = { bytes: stored.bytes, fileName: stored.file.fileName };
    const outcome = await parseInThread(request, this.config.documentLimits, delivery.signal);
    await this.finish(ctx, subject.importId, outcome, delivery.messageId);
  }

  /** Ends an import whose reading will not be tried again by itself; one that has been read meanwhile stays as it is. */
  giveUp(subject: ImportRef, correlationId: string): Promise<void> {
    const ctx = systemContext(subject.jurisdictionId, correlationId);
    return this.commands.run(ctx, { name: 'intake.parse-give-up' }, async (tx) => {
      await keepOnce(tx, subject.importId, INTERRUPTED, true);
    });
  }

  /** @returns the file to read, or null when the import has been read already. */
  private start(ctx: RequestContext, id: string): Promise<string | null> {
    return this.commands.run(ctx, { name: 'intake.parse-start' }, async (tx) => {
      const found = await lockImport(tx, id);
      const due = found !== null && mayDo(found.state, 'parse');
      const started = { state: 'PARSING', progress: STARTED_PERCENT, parseStartedAt: tx.now } as const;
      if (due) await changeImport(tx, found, started);
      tx.audit({ action: due ? 'import.parse_started' : 'import.parse_skipped', subject: { type: 'import', id } });
      return due ? found.fileId : null;
    });
  }

  private finish(ctx: RequestContext, id: string, outcome: ParseOutcome, messageId: string): Promise<void> {
    return this.commands.run(ctx, { name: 'intake.parse-finish' }, async (tx) => {
      await keepOnce(tx, id, outcome, await this.inbox.once(tx, 'intake.parse', messageId));
    });
  }
}

/** @param first false for a message that has been answered before. */
async function keepOnce(tx: Tx, id: string, outcome: ParseOutcome, first: boolean): Promise<void> {
  const found = await lockImport(tx, id);
  const due = first && found !== null && mayDo(found.state, 'parse');
  if (due) await keep(tx, found, outcome);
  tx.audit({
    action: due ? (outcome.ok ? 'import.parsed' : 'import.parse_failed') : 'import.parse_skipped',
    subject: { type: 'import', id },
    ...(outcome.ok ? { after: outcome.draft.counts } : { after: { code: outcome.code } }),
  });
}

async function keep(tx: Tx, at: ImportEntity, outcome: ParseOutcome): Promise<void> {
  if (outcome.ok) {
    const { text, draft } = outcome;
    const { anchors, ...corrections } = at.corrections;
    await changeImport(tx, at, {
      state: 'DRAFT',
      progress: 100,
      text,
      draft,
      diagnostics: draft.diagnostics,
      corrections: anchors ? carryOver(corrections, anchors, draft, text) : corrections,
    });
    return;
  }
  const { code, detail } = outcome;
  await changeImport(tx, at, { state: 'FAILED', progress: 100, failure: { code, detail } });
}
