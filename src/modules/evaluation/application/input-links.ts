import type { ExplainedInput } from '../domain/judgement.js';
import type { ValueOrigin } from '../persistence/value-origins.js';
import { formatNodeName } from './node-name.js';
import type { DatedRollup } from './rollup-reader.js';

/** An input with the way to look at it, and of a value where it comes from. */
export interface InputView extends ExplainedInput {
  readonly href: string | null;
  readonly origin: ValueOrigin | null;
}

/** Where the inputs of an explanation are to be seen: a report itself, a part of the plan in its own explanation. */
export class InputLinks {
  constructor(
    private readonly rolled: DatedRollup,
    private readonly origins: ReadonlyMap<string, ValueOrigin>,
  ) {}

  view(input: ExplainedInput): InputView {
    const origin = input.type === 'MEASUREMENT' ? (this.origins.get(input.id) ?? null) : null;
    return { ...input, href: this.hrefOf(input, origin), origin };
  }

  private hrefOf({ type, id }: ExplainedInput, origin: ValueOrigin | null): string | null {
    switch (type) {
      case 'REPORT':
        return `/api/v1/reports/${id}`;
      case 'MEASUREMENT':
        return origin && hrefOfValue(origin);
      case 'YEAR_TARGET':
        return `/api/v1/schemes/${this.rolled.outline.scheme.id}/indicators`;
      case 'ANNUAL_PLAN':
        return `/api/v1/schemes/${this.rolled.outline.scheme.id}/annual-plans`;
      case 'MEASURE':
      case 'TARGET':
      case 'TASK':
      case 'SECTION':
      case 'INDICATOR':
        return `/api/v1/progress/${formatNodeName({ type, id })}/explanation?asOf=${this.rolled.outline.asOf}`;
    }
  }
}

function hrefOfValue({ reportId, indicatorId, targetId }: ValueOrigin): string {
  if (reportId !== null) return `/api/v1/reports/${reportId}`;
  return indicatorId === null
    ? `/api/v1/targets/${targetId}/measurements`
    : `/api/v1/indicators/${indicatorId}/measurements`;
}
