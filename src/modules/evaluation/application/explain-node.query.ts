import { Injectable } from '@nestjs/common';
import { invalid } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { explanationView, type ExplanationView } from './explanation-view.js';
import { parseNodeName, type NodeName } from './node-name.js';
import { requireInScope, scopeOf } from './progress-scope.js';
import { RollupReader } from './rollup-reader.js';

export interface ExplanationQuestion {
  /** `task.<uuid>`, `section.…`, `indicator.…`, `scheme.…` or `unit.…`. */
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
    const schemeId = name && (await this.schemeOf(jurisdictionId, name, question.schemeId));
    if (!schemeId) throw noSuch('node', '汇总节点');
    const rolled = await this.rollups.read(jurisdictionId, schemeId, question);
    requireInScope(scopeOf(ctx.actor, rolled.outline), name.type, name.id);
    const view = explanationView(rolled, name);
    if (!view) throw noSuch('node', '汇总节点');
    return view;
  }

  private async schemeOf(
    jurisdictionId: string,
    { type, id }: NodeName,
    schemeId: string | undefined,
  ): Promise<string | null> {
    switch (type) {
      case 'SCHEME':
        return id;
      case 'SECTION':
        return this.schemes.schemeIdOf(jurisdictionId, 'section', id);
      case 'TASK':
        return this.schemes.schemeIdOf(jurisdictionId, 'task', id);
      case 'INDICATOR':
        return this.schemes.schemeIdOf(jurisdictionId, 'indicator', id);
      case 'UNIT':
        if (schemeId !== undefined) return schemeId;
        throw invalid('scheme_required', '单位可能承担多个方案的任务，请用 scheme 参数指明分工方案。', [
          { field: 'scheme', code: 'required', message: '查询单位时必须填写' },
        ]);
    }
  }
}
