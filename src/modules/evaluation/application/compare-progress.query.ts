import { Injectable } from '@nestjs/common';
import { invalid } from '../../../platform/errors.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { Actor, RequestContext } from '../../../platform/security/actor.js';
import {
  compareRollups,
  countChanges,
  type ChangeKind,
  type NodeChange,
  type NodeFigures,
  type Picture,
} from '../domain/compare-rollups.js';
import { CONCLUSIONS, LIGHTS } from '../domain/conclusion.js';
import { formatNodeName } from './node-name.js';
import { nodeLabels } from './node-labels.js';
import { isInScope, scopeOf } from './progress-scope.js';
import { RollupReader, type DatedRollup, type DayAndPolicy } from './rollup-reader.js';

export interface ComparisonQuestion {
  readonly schemeId: string;
  /** The two pictures: of two days, or of one day under two policies. */
  readonly before: DayAndPolicy;
  readonly after: DayAndPolicy;
  readonly cursor?: string;
  readonly limit: number;
}

export interface ComparedPicture {
  readonly asOf: string;
  readonly policy: { readonly name: string; readonly version: number };
}

export interface ChangeView {
  /** As it is asked for with `GET /progress/:node/explanation`. */
  readonly node: string;
  readonly type: NodeChange['type'];
  readonly label: string;
  readonly binding: boolean;
  readonly change: ChangeKind;
  /** Null: not in the scheme then, or not to be seen by the caller. */
  readonly before: FiguresView | null;
  readonly after: FiguresView | null;
  /** Percentage points; null when one of the two is unknown. */
  readonly percentChange: string | null;
}

export interface FiguresView extends NodeFigures {
  readonly conclusionWord: string | null;
  readonly lightWord: string | null;
}

export interface ComparisonView extends Page<ChangeView> {
  readonly schemeId: string;
  readonly before: ComparedPicture;
  readonly after: ComparedPicture;
  /** Changed nodes in all, by what happened. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

/** What changed in a scheme between two days, or is otherwise under another policy, most important first. */
@Injectable()
export class CompareProgress {
  constructor(private readonly rollups: RollupReader) {}

  /** @throws DomainError 404 `scheme_not_found` or `rating_policy_not_found`, 422 `as_of_outside`, 400 `cursor_invalid`. */
  async run({ actor }: RequestContext, question: ComparisonQuestion): Promise<ComparisonView> {
    const { schemeId, limit } = question;
    const before = await this.rollups.read(actor.jurisdictionId, schemeId, question.before);
    const after = await this.rollups.read(actor.jurisdictionId, schemeId, question.after);
    const changes = compareRollups(pictureOf(before, actor), pictureOf(after, actor));
    const labels = new Map([...nodeLabels(before), ...nodeLabels(after)]);
    const filter = { schemeId, before: keyOf(before), after: keyOf(after) };
    const from = startOf(changes, question.cursor, filter);
    const rows = changes.slice(from, from + limit + 1).map((change) => changeView(change, labels));
    return {
      schemeId,
      before: comparedPicture(before),
      after: comparedPicture(after),
      counts: countChanges(changes),
      ...page(rows, limit, filter, ({ node }) => [node]),
    };
  }
}

function pictureOf(rolled: DatedRollup, actor: Actor): Picture {
  const { outline, result } = rolled;
  const scope = scopeOf(actor, outline);
  return { outline, result, visible: (type, id) => isInScope(scope, type, id) };
}

function comparedPicture({ outline, result }: DatedRollup): ComparedPicture {
  return { asOf: outline.asOf, policy: result.policy };
}

function keyOf({ outline, result }: DatedRollup): string {
  return `${outline.asOf} ${result.policy.version}`;
}

/** After the node with which the page before ended. A change of facts in between may have moved it, or taken it out. */
function startOf(
  changes: readonly NodeChange[],
  cursor: string | undefined,
  filter: Readonly<Record<string, string>>,
): number {
  if (cursor === undefined) return 0;
  const [node] = decodeCursor(cursor, filter, ['text']);
  const place = changes.findIndex((change) => formatNodeName(change) === node);
  if (place >= 0) return place + 1;
  throw invalid('cursor_invalid', '比较结果在翻页期间有变化，请从第一页重新查询。');
}

function changeView(change: NodeChange, labels: ReadonlyMap<string, string>): ChangeView {
  const node = formatNodeName(change);
  const { type, binding, change: kind, before, after, percentChange } = change;
  const label = labels.get(node) ?? '';
  return {
    node,
    type,
    label,
    binding,
    change: kind,
    before: figuresView(before),
    after: figuresView(after),
    percentChange,
  };
}

function figuresView(figures: NodeFigures | null): FiguresView | null {
  return (
    figures && {
      ...figures,
      conclusionWord: figures.conclusion && CONCLUSIONS[figures.conclusion],
      lightWord: figures.light && LIGHTS[figures.light],
    }
  );
}
