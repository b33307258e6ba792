import { Injectable } from '@nestjs/common';
import type { Reads } from '../../../../platform/database/reads.js';
import { ReportingFacts } from '../../../reporting/index.js';
import { idsOf, narrowed, scopeOf, type WantedScope } from '../../domain/life/scope.js';
import type { FrozenInputs } from '../frozen-inputs.js';
import { InputReader, type SchemeOnDay } from '../input-reader.js';

/** Reads what an evaluation keeps: the whole scheme, or the sections that it is about with what is owed on them. */
@Injectable()
export class ScopedInputs {
  constructor(
    private readonly inputs: InputReader,
    private readonly facts: ReportingFacts,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`, 422 `section_unknown`. */
  async freeze(reads: Reads, of: SchemeOnDay, wanted: WantedScope | null): Promise<FrozenInputs> {
    const whole = await this.inputs.freeze(reads, of);
    if (wanted === null) return whole;
    const scope = scopeOf(whole.input.scheme, wanted);
    const input = narrowed(whole.input, scope);
    const { taskIds, indicatorIds } = idsOf(input.scheme);
    const items = { taskIds: [...taskIds], indicatorIds: [...indicatorIds] };
    const lookup = this.facts.through(reads);
    const { counts, missing } = await lookup.owedOn(of.jurisdictionId, of.schemeId, of.asOf, items);
    const progressTexts = Object.fromEntries(input.reports.map(({ id }) => [id, whole.texts.progressTexts[id] ?? '']));
    return {
      input: { ...input, obligations: counts },
      texts: { ...whole.texts, progressTexts, missing, scope },
    };
  }
}
