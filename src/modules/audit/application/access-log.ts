import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { AuditEntry } from '../../../platform/database/audit-sink.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { newId } from '../../../platform/ids.js';
import { canonicalJson, type JsonObject } from '../../../platform/json.js';
import { INSTALLATION, systemContext, type RequestContext } from '../../../platform/security/actor.js';
import { EventTable } from '../persistence/event-table.js';
import { toEvent } from './to-event.js';

const FLUSH_MS = 1_000;
/** What a database that is away for long may cost in memory; beyond it the oldest notes are lost, and the log says so. */
const MOST_KEPT = 20_000;
const BATCH = 500;

/** A note of somebody's access; what it was is told by named members. */
export interface AccessEntry extends AuditEntry {
  readonly after: JsonObject;
}

interface Note {
  readonly ctx: RequestContext;
  readonly at: Date;
  readonly entry: AccessEntry;
  times: number;
}

/**
 * Puts on record what changes nothing and is therefore no command: exports, reads of another unit's data, refused
 * sign-ins. `record` writes at once, for what must not happen unrecorded. `note` writes within a second, many in one
 * statement, and alike ones as one with their number: a read costs next to nothing, and a flood of guesses fills no disk.
 * A process that is killed loses the notes of its last second.
 */
@Injectable()
export class AccessLog implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly logger = new Logger(AccessLog.name);
  private readonly table = new EventTable();
  private notes = new Map<string, Note>();
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> = Promise.resolve();

  constructor(
    private readonly commands: CommandRunner,
    private readonly clock: Clock,
  ) {}

  async record(ctx: RequestContext, entry: AccessEntry): Promise<void> {
    await this.commands.run(withoutKey(ctx), { name: 'audit.record' }, async (tx) => {
      tx.audit(entry);
      return null;
    });
  }

  note(ctx: RequestContext, entry: AccessEntry): void {
    const { actor, ip = null, sessionId = null } = ctx;
    const { action, subject, after } = entry;
    const key = canonicalJson([
      actor.jurisdictionId,
      actor.userId,
      actor.client?.id ?? null,
      ip,
      sessionId,
      action,
      subject,
      after,
    ]);
    const same = this.notes.get(key);
    if (same) same.times += 1;
    else this.notes.set(key, { ctx, at: this.clock.now(), entry, times: 1 });
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  /** Writes what has been noted so far. Never fails: notes that could not be written are tried again. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    return (this.flushing = this.flushing.then(() => this.write()));
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.flush();
  }

  /** Once more for the requests that were still running. */
  onApplicationShutdown(): Promise<void> {
    return this.flush();
  }

  private async write(): Promise<void> {
    while (this.notes.size > 0) {
      const batch = [...this.notes].slice(0, BATCH);
      for (const [key] of batch) this.notes.delete(key);
      try {
        await this.insert(batch.map(([, note]) => note));
      } catch (error) {
        this.logger.error(`audit notes could not be written, will try again: ${String(error)}`);
        this.putBack(batch);
        return;
      }
    }
  }

  private insert(notes: readonly Note[]): Promise<null> {
    const command = { name: 'audit.notes', derived: true } as const;
    return this.commands.run(systemContext(INSTALLATION, newId()), command, async (tx) => {
      await this.table.insert(
        tx,
        notes.map(({ ctx, at, entry, times }) =>
          toEvent(ctx, at, times === 1 ? entry : { ...entry, after: { ...entry.after, times } }),
        ),
      );
      return null;
    });
  }

  private putBack(batch: readonly [string, Note][]): void {
    const kept = [...batch, ...this.notes].slice(-MOST_KEPT);
    const lost = batch.length + this.notes.size - kept.length;
    if (lost > 0) this.logger.error(`${lost} audit notes were lost`);
    this.notes = new Map(kept);
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }
}

/** The key is for the command of the request, not for the record of it. */
function withoutKey({ idempotencyKey: _, ...context }: RequestContext): RequestContext {
  return context;
}
