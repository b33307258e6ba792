import { type Block, placeholder, paragraph } from '../../../../platform/official-document/block.js';
import type { TableModel } from '../../../../platform/official-document/table-model.js';
import { type AuthorTexts, TEXT_SECTIONS, type TextSection } from '../../domain/author-texts.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import type { Chart } from '../charts/chart.js';
import { indicatorChart } from '../charts/indicator-chart.js';
import { sectionChart } from '../charts/section-chart.js';
import { unitChart } from '../charts/unit-chart.js';
import type { Edition } from '../edition.js';
import { authorOf } from '../prose/next-steps.js';
import { composeProse } from '../prose/prose.js';
import { provenanceLines } from '../provenance.js';
import { indicatorOverview } from '../tables/indicator-tables.js';
import { type Annex, annexesOf } from './annexes.js';

export const DEMONSTRATION = '演示数据，非真实进展';

/** Something that follows the piece before it on the page. */
export type Piece =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'table'; readonly table: TableModel }
  | { readonly kind: 'chart'; readonly chart: Chart };

/** The evaluation report without any layout: what the Word file and the page for the screen both show. */
export interface Report {
  readonly titleLines: readonly string[];
  /** Stands on every page; null when the progress is real. */
  readonly mark: string | null;
  readonly body: readonly Piece[];
  readonly annexes: readonly Annex[];
  readonly signature: readonly Block[];
  /** What the report can be checked against. */
  readonly provenance: readonly string[];
  /** What rules have composed of the snapshot, without the author's words: every number of it is in a table. */
  readonly composed: readonly Block[];
}

const CHART_WIDTH_MM = 156;

const block = (of: Block): Piece => ({ kind: 'block', block: of });
const table = (of: TableModel): Piece => ({ kind: 'table', table: of });
const chart = (of: Chart | null): Piece[] => (of === null ? [] : [{ kind: 'chart', chart: of }]);

export function composeReport(snapshot: EvaluationSnapshot, texts: AuthorTexts, edition: Edition): Report {
  const prose = composeProse(snapshot, edition, {
    environment: edition === 'INTERNAL' || texts.environment !== undefined,
    adjustments: edition === 'INTERNAL' || texts.adjustments !== undefined,
  });
  const words = (section: TextSection): Piece[] => authorBlocks(snapshot, texts, section, edition).map(block);
  const judgement = (section: TextSection, heading: Block): Piece[] => {
    const written = words(section);
    return written.length === 0 ? [] : [block(heading), ...written];
  };
  return {
    titleLines: prose.titleLines,
    mark: snapshot.demonstration ? DEMONSTRATION : null,
    body: [
      ...[...prose.introduction, ...prose.overall].map(block),
      ...words('overall'),
      ...prose.indicators.map(block),
      ...words('indicators'),
      table(indicatorOverview(snapshot)),
      ...chart(indicatorChart(snapshot, CHART_WIDTH_MM)),
      ...prose.tasks.map(block),
      ...words('tasks'),
      ...chart(sectionChart(snapshot, CHART_WIDTH_MM)),
      ...prose.problems.map(block),
      ...words('problems'),
      ...judgement('environment', prose.headings.environment),
      ...judgement('adjustments', prose.headings.adjustments),
      ...prose.nextSteps.map(block),
      ...words('next-steps'),
    ],
    annexes: annexesOf(snapshot, edition, unitChart(snapshot, CHART_WIDTH_MM)),
    signature: authorBlocks(snapshot, texts, 'signature', edition),
    provenance: provenanceLines(snapshot, texts, edition),
    composed: [
      ...prose.introduction,
      ...prose.overall,
      ...prose.indicators,
      ...prose.tasks,
      ...prose.problems,
      ...prose.nextSteps,
    ],
  };
}

/** Chapters that end well without further words are not marked; the public edition has no marked places. */
const UNMARKED: ReadonlySet<TextSection> = new Set(['overall', 'indicators', 'tasks']);

function authorBlocks(
  snapshot: EvaluationSnapshot,
  texts: AuthorTexts,
  section: TextSection,
  edition: Edition,
): Block[] {
  const written = texts[section];
  if (written !== undefined) return written.split('\n').map(paragraph);
  if (edition === 'PUBLIC' || UNMARKED.has(section)) return [];
  return [placeholder(`〔由${authorOf(snapshot.scheme.jurisdictionName)}补充：${TEXT_SECTIONS[section].hint}〕`)];
}
