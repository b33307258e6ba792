import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, unprocessable, type FieldError } from '../../../platform/errors.js';
import { groupBy } from '../../../platform/group-by.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import {
  forgetNames,
  namedAfter,
  nameThings,
  sourceMeant,
  type ExternalKind,
  type NamedThing,
} from '../../external-ids/index.js';
import { repeated } from '../domain/outcome.js';
import { sourceOfRun } from './source-of-run.js';

export interface ExternalIdsQuery {
  readonly source?: string;
  readonly kind?: ExternalKind;
  readonly externalId?: string;
  readonly id?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface GivenName {
  readonly kind: ExternalKind;
  readonly externalId: string;
  /** Of our unit, user, task or report; null: the id denotes nothing any more. */
  readonly id: string | null;
}

/** What other systems call our things: looked up, given and taken back. */
@Injectable()
export class ExternalIds {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
  ) {}

  /** A program finds what its own source has named; a person what any has. */
  async list({ actor }: RequestContext, query: ExternalIdsQuery): Promise<Page<NamedThing>> {
    const filter = {
      source: sourceMeant(actor, query.source),
      kind: query.kind ?? null,
      externalId: query.externalId ?? null,
      id: query.id ?? null,
    };
    const [source, kind, externalId] =
      query.cursor === undefined ? [] : (decodeCursor(query.cursor, filter, ['text', 'text', 'text']) as string[]);
    const after = source === undefined ? null : { source, kind: kind!, externalId: externalId! };
    const rows = await namedAfter(this.database, actor.jurisdictionId, filter, after, query.limit + 1);
    return page(rows, query.limit, filter, (row) => [row.source, row.kind, row.externalId]);
  }

  /**
   * All or nothing. A thing that had another id in the source goes by the new one.
   * @throws DomainError of `sourceOfRun`, 404 for a thing that is not here, 409 `external_id_taken` naming every line, 422
   * `external_ids_repeated`.
   */
  async give(ctx: RequestContext, given: string | null, names: readonly GivenName[]): Promise<{ items: GivenName[] }> {
    const { source } = await sourceOfRun(this.database, ctx.actor, given);
    requireDistinct(names);
    return this.commands.run(
      ctx,
      { name: 'synchronisation.give_external_ids', input: { source, names } },
      async (tx) => {
        const errors: FieldError[] = [];
        for (const [kind, ofKind] of groupBy(names, (name) => name.kind)) {
          const gone = ofKind.flatMap(({ id, externalId }) => (id === null ? [externalId] : []));
          await forgetNames(tx, source, kind, gone);
          const kept = ofKind.flatMap(({ id, externalId }) => (id === null ? [] : [{ id, externalId }]));
          for (const { externalId } of await nameThings(tx, source, kind, kept)) {
            const index = names.findIndex((name) => name.kind === kind && name.externalId === externalId);
            const message = `外部编号 ${externalId} 已是另一事物的编号，请先以 id: null 清除`;
            errors.push({ field: `items.${index}.externalId`, code: 'external_id_taken', message });
          }
        }
        if (errors.length > 0) throw taken(errors);
        const counts = { given: names.filter(({ id }) => id !== null).length, names: names.length };
        tx.audit({
          action: 'external_ids.given',
          subject: { type: 'jurisdiction', id: tx.jurisdictionId },
          after: { source, ...counts },
        });
        return { items: [...names] };
      },
    );
  }
}

function requireDistinct(names: readonly GivenName[]): void {
  const ids = repeated(names.map(({ kind, externalId }) => `${kind} ${externalId}`));
  const things = repeated(names.flatMap(({ kind, id }) => (id === null ? [] : [`${kind} ${id}`])));
  const errors = names.flatMap(({ kind, externalId, id }, index): FieldError[] => {
    if (ids.has(`${kind} ${externalId}`)) {
      return [{ field: `items.${index}.externalId`, code: 'repeated', message: `编号 ${externalId} 出现了不止一次` }];
    }
    return id !== null && things.has(`${kind} ${id}`)
      ? [{ field: `items.${index}.id`, code: 'repeated', message: `同一事物对应了不止一个编号` }]
      : [];
  });
  if (errors.length > 0) {
    throw unprocessable('external_ids_repeated', '编号或事物有重复，未作改动。请按 errors 改正后重新提交。', errors);
  }
}

function taken(errors: readonly FieldError[]): DomainError {
  return new DomainError({
    code: 'external_id_taken',
    kind: 'conflict',
    detail: `${errors.length} 个外部编号已是另一事物的编号，全部没有改动。请按 errors 核对。`,
    errors,
  });
}
