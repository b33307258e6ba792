import { Injectable } from '@nestjs/common';
import type { Reads } from '../../../platform/database/reads.js';
import { endedTurns, turnsNow } from '../../reporting/index.js';
import type { DesiredTodo, Ending } from '../domain/decide-todos.js';
import type { TodoKind } from '../domain/vocabulary.js';
import { todoOf } from '../domain/wording.js';

export interface TodoScope {
  readonly jurisdictionId: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Only what belongs to this obligation or order; null for all of the jurisdiction. */
  readonly matterId: string | null;
}

/**
 * Where todos come from: whoever knows, by its own tables, whose turn something is. A module above this one registers its
 * source with {@link TodoSources} when it starts.
 */
export interface TodoSource {
  readonly kinds: readonly TodoKind[];
  /** All todos of these kinds that should be open; set-based. */
  desired(reads: Reads, scope: TodoScope): Promise<DesiredTodo[]>;
  /** How subjects ended that are nobody's turn any more, by id; what is unknown is missing. */
  endings(reads: Reads, scope: TodoScope, subjectIds: readonly string[]): Promise<ReadonlyMap<string, Ending>>;
}

/** 填报, 本单位审核 and 汇总审核. */
const reportingSource: TodoSource = {
  kinds: ['REPORT', 'RELEASE', 'REVIEW'],
  async desired(reads, { matterId, ...scope }) {
    return (await turnsNow(reads, { ...scope, obligationIds: idsOf(matterId) })).map(todoOf);
  },
  async endings(reads, { matterId, ...scope }, subjectIds) {
    const ended = await endedTurns(reads, { ...scope, obligationIds: idsOf(matterId) }, subjectIds);
    return new Map([...ended].map(([id, { end, concluded }]) => [id, { state: end, concluded }]));
  },
};

function idsOf(matterId: string | null): readonly string[] | null {
  return matterId === null ? null : [matterId];
}

@Injectable()
export class TodoSources {
  private readonly sources: TodoSource[] = [reportingSource];

  /** @throws Error when a kind has a source already. */
  register(source: TodoSource): void {
    const taken = this.sources.flatMap(({ kinds }) => kinds).find((kind) => source.kinds.includes(kind));
    if (taken) throw new Error(`todos of kind ${taken} have a source already`);
    this.sources.push(source);
  }

  all(): readonly TodoSource[] {
    return this.sources;
  }
}
