import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { ImportState } from './import-state.js';

export interface ImportProgress {
  readonly state: ImportState;
  /** Percent. */
  readonly progress: number;
  /** What is being done, in words for people. */
  readonly step: string;
  readonly version: number;
}

const STEPS: Readonly<Record<ImportState, string>> = {
  UPLOADED: '文件已上传，排队等待解析',
  PARSING: '正在解析文件',
  DRAFT: '解析完成，请核对',
  FAILED: '文件未能解析，请查看原因',
  CONFIRMED: '已确认为分工方案',
  KEPT: '已归入方案，承诺事项供年度计划选用',
};
const POLL_MS = 500;
/** Shorter than proxies usually wait for a silent answer. */
const HEARTBEAT_POLLS = 20;
/** Half a minute: browsers ask again by themselves, and a worker that is not there holds no connection for ever. */
const MOST_POLLS = 60;

/** Follows the reading of an import by looking at its row twice a second. */
@Injectable()
export class FollowImport implements OnModuleDestroy {
  private readonly stopping = new AbortController();

  constructor(private readonly database: Database) {
    setMaxListeners(0, this.stopping.signal);
  }

  /** Before the server closes: it would wait for the streams. */
  onModuleDestroy(): void {
    this.stopping.abort();
  }

  /** @throws DomainError 404 `import_not_found`. */
  async now(ctx: RequestContext, id: string): Promise<ImportProgress> {
    const row = await this.database.one<Omit<ImportProgress, 'step'>>(
      'SELECT state, progress, version FROM import WHERE jurisdiction_id = $1 AND id = $2',
      [ctx.actor.jurisdictionId, id],
    );
    if (!row) throw noSuch('import', '导入记录');
    return { ...row, step: STEPS[row.state] };
  }

  /**
   * Every change until the reading has ended, for half a minute at most; null where only a sign of life is due.
   * @param left fires when the client goes away.
   */
  async *changes(ctx: RequestContext, id: string, left: AbortSignal): AsyncGenerator<ImportProgress | null> {
    let seen: string | undefined;
    const over = AbortSignal.any([left, this.stopping.signal]);
    for (let poll = 0; poll < MOST_POLLS && !over.aborted; poll++) {
      const found = await this.now(ctx, id);
      const key = `${found.state} ${found.progress}`;
      if (key !== seen) yield found;
      else if (poll % HEARTBEAT_POLLS === 0) yield null;
      seen = key;
      if (found.state !== 'UPLOADED' && found.state !== 'PARSING') return;
      await sleep(POLL_MS, undefined, { signal: over }).catch(() => undefined);
    }
  }
}
