import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader, taskTexts, type TaskText } from '../../schemes/index.js';
import type { DraftCommitment, SchemeDraft } from '../domain/draft.js';
import { suggestTasks, type TaskSuggestion } from '../domain/suggest-tasks.js';
import type { Corrections } from './corrections.js';
import { correctedCommitments, type PlacedCommitment } from './corrected-commitments.js';

export interface CommitmentView extends DraftCommitment {
  /** Its place in the reading, from 1; `POST /imports/:id/keep` names it so. */
  readonly ordinal: number;
  /** Where a correction of it goes. */
  readonly path: string;
  /** Tasks of the chosen scheme that it may serve, best first; null when no scheme was chosen. */
  readonly suggestions: readonly (TaskSuggestion & { readonly title: string })[] | null;
}

export interface CommitmentsPage {
  readonly scheme?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** What an annual document promises in figures, in its order, with the tasks that each promise may serve. */
@Injectable()
export class ListImportCommitments {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

  /** @throws DomainError 404 `import_not_found`, `scheme_not_found`. */
  async run(ctx: RequestContext, id: string, query: CommitmentsPage): Promise<Page<CommitmentView>> {
    const { jurisdictionId } = ctx.actor;
    const row = await this.database.one<{ draft: SchemeDraft | null; corrections: Corrections }>(
      'SELECT draft, corrections FROM import WHERE jurisdiction_id = $1 AND id = $2',
      [jurisdictionId, id],
    );
    if (!row) throw noSuch('import', '导入记录');
    const filter = { id, scheme: query.scheme ?? null };
    const after = query.cursor ? Number(decodeCursor(query.cursor, filter, ['int'])[0]) : 0;
    const all = row.draft === null ? [] : correctedCommitments(row.draft, row.corrections);
    const wanted = all.filter(({ ordinal }) => ordinal > after).slice(0, query.limit + 1);
    const tasks = query.scheme === undefined ? null : await this.tasksOf(jurisdictionId, query.scheme);
    return page(withSuggestions(wanted, tasks), query.limit, filter, ({ ordinal }) => [ordinal]);
  }

  private async tasksOf(jurisdictionId: string, schemeId: string): Promise<TaskText[]> {
    await this.schemes.header(jurisdictionId, schemeId);
    return taskTexts(this.database, jurisdictionId, schemeId);
  }
}

function withSuggestions(placed: readonly PlacedCommitment[], tasks: readonly TaskText[] | null): CommitmentView[] {
  const titles = new Map(tasks?.map(({ id, title }) => [id, title]));
  const suggestions = suggestTasks(
    placed.map(({ commitment }) => commitment),
    tasks ?? [],
  );
  return placed.map(({ ordinal, path, commitment }) => ({
    ...commitment,
    ordinal,
    path,
    suggestions:
      tasks === null
        ? null
        : (suggestions.get(commitment) ?? []).map((one) => ({ ...one, title: titles.get(one.taskId) ?? '' })),
  }));
}
