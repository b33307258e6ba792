import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader, type PartKind, type PartOfScheme } from '../../schemes/index.js';
import type { RollupNodeType } from '../domain/rollup-node.js';
import { valueOrigins } from '../persistence/value-origins.js';
import { explanationView, measurementIdsOf, type ExplanationView } from './explanation-view.js';
import { parseNodeName, type ExplainedType, type NodeName } from './node-name.js';
import { requireInScope, scopeOf } from './progress-scope.js';
import { RollupReader } from './rollup-reader.js';

export interface ExplanationQuestion {
  /** `task.<uuid>`, `section.…`, `measure.…`, `target.…`, `indicator.…`, `scheme.…` or `unit.…`. */
  readonly node: string;
  readonly asOf?: string;
  readonly policyId?: string;
  /** Of a unit only: it may have tasks in several schemes. */
  readonly schemeId?: string;
}

/** How a figure of the progress tree came about: the rule, what went in, and the worked lines. */
@Injectable()
export class ExplainNode {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
    private readonly rollups: RollupReader,
  ) {}

  /**
   * @throws DomainError 400 `scheme_required`, 403 `foreign_unit`, 404 `node_not_found` or `scheme_not_found`,
   * 422 `as_of_outside`.
   */
  async run(ctx: RequestContext, question: ExplanationQuestion): Promise<ExplanationView> {
    const { jurisdictionId } = ctx.actor;
    const name = parseNodeName(question.node);
    const place = name && (await this.placeOf(jurisdictionId, name, question.schemeId));
    if (!place) throw noSuch('node', '汇总节点');
    const rolled = await this.rollups.read(jurisdictionId, place.schemeId, question);
    requireInScope(scopeOf(ctx.actor, rolled.outline), ...place.seenAs);
    const origins = await valueOrigins(this.database, jurisdictionId, measurementIdsOf(rolled, name));
    const view = explanationView(rolled, name, { part: place.part, origins });
    if (!view) throw noSuch('node', '汇总节点');
    return view;
  }

  private async placeOf(
    jurisdictionId: string,
    { type, id }: NodeName,
    schemeId: string | undefined,
  ): Promise<Place | null> {
    switch (type) {
      case 'SCHEME':
        return { schemeId: id, part: null, seenAs: [type, id] };
      case 'UNIT':
        if (schemeId !== undefined) return { schemeId, part: null, seenAs: [type, id] };
        throw invalid('scheme_required', '单位可能承担多个方案的任务，请用 scheme 参数指明分工方案。', [
          { field: 'scheme', code: 'required', message: '查询单位时必须填写' },
        ]);
      case 'SECTION':
      case 'TASK':
      case 'INDICATOR':
      case 'MEASURE':
      case 'TARGET': {
        const part = await this.schemes.partOf(jurisdictionId, PART_KINDS[type], id);
        if (!part) return null;
        const { taskId } = part;
        const own = type === 'MEASURE' || type === 'TARGET' ? (['TASK', taskId ?? ''] as const) : ([type, id] as const);
        return { schemeId: part.schemeId, part, seenAs: own };
      }
    }
  }
}

const PART_KINDS = {
  SECTION: 'section',
  TASK: 'task',
  INDICATOR: 'indicator',
  MEASURE: 'measure',
  TARGET: 'target',
} as const satisfies Readonly<Partial<Record<ExplainedType, PartKind>>>;

interface Place {
  readonly schemeId: string;
  readonly part: PartOfScheme | null;
  /** The node of the roll-up that decides who may see it. */
  readonly seenAs: readonly [RollupNodeType, string];
}
