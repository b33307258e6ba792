import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { ExportKind } from '../domain/exports.js';
import { unitScope } from '../domain/unit-scope.js';
import { exportPage } from '../persistence/export-rows.js';
import { readFeed } from '../persistence/feed-rows.js';
import { cursorAt } from './feed-cursor.js';

/** Lines that are in memory at once, twice at most. */
const PAGE = 500;

export interface Export {
  readonly fileName: string;
  readonly lines: Readable;
  /** Of the change feed, from before the first line was read: what the export has missed comes after it. */
  readonly cursor: string;
}

/**
 * Everything of one kind, a JSON text a line. It is read page by page as fast as it is taken, so that it costs the same
 * memory however much there is and holds no connection; what changes meanwhile may be in it or not, and is in the change
 * feed after the cursor in any case.
 */
@Injectable()
export class ExportRows {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run({ actor }: RequestContext, kind: ExportKind): Promise<Export> {
    const { jurisdictionId } = actor;
    const { lastPosition } = await readFeed(this.database, jurisdictionId);
    const of = { jurisdictionId, unitIds: unitScope(actor) };
    return {
      fileName: `${kind}-${this.clock.today()}.ndjson`,
      lines: Readable.from(this.pages(kind, of), { objectMode: false }),
      cursor: cursorAt(lastPosition),
    };
  }

  private async *pages(kind: ExportKind, of: Parameters<typeof exportPage>[2]): AsyncGenerator<string> {
    let after: string | null = null;
    for (;;) {
      const rows: { id: string; line: string }[] = await exportPage(this.database, kind, of, after, PAGE);
      if (rows.length > 0) yield rows.map(({ line }) => `${line}\n`).join('');
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.id;
    }
  }
}
