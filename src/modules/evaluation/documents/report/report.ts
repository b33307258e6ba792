import { type Block, placeholder, paragraph } from '../../../../platform/official-document/block.js';
import { type AuthorTexts, TEXT_SECTIONS, type TextSection } from '../../domain/author-texts.js';
import type { Words } from '../../domain/documents.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import { indicatorChart } from '../charts/indicator-chart.js';
import { sectionChart } from '../charts/section-chart.js';
import { unitChart } from '../charts/unit-chart.js';
import type { Edition } from '../edition.js';
import { blockPiece, chartPieces, DEMONSTRATION, type Manuscript, type Piece, tablePiece } from '../manuscript.js';
import { authorOf } from '../prose/next-steps.js';
import { composeProse } from '../prose/prose.js';
import { provenanceLines } from '../provenance.js';
import { indicatorOverview } from '../tables/indicator-tables.js';
import { annexesOf } from './annexes.js';
import { voiceAnnexes } from './voice-annexes.js';

const CHART_WIDTH_MM = 156;

export interface ReportOf {
  readonly words: Words;
  readonly edition: Edition;
  /** Asks departments for their opinion, and says so in its title. */
  readonly draft?: boolean;
}

/** The evaluation report; a pure function of the snapshot and of what people have written. */
export function composeReport(
  snapshot: EvaluationSnapshot,
  { words: written, edition, draft = false }: ReportOf,
): Manuscript {
  const { texts, voices } = written;
  const prose = composeProse(snapshot, edition, {
    environment: edition === 'INTERNAL' || texts.environment !== undefined,
    adjustments: edition === 'INTERNAL' || texts.adjustments !== undefined,
  });
  const words = (section: TextSection): Piece[] => authorBlocks(snapshot, texts, section, edition).map(blockPiece);
  const judgement = (section: TextSection, heading: Block): Piece[] => {
    const pieces = words(section);
    return pieces.length === 0 ? [] : [blockPiece(heading), ...pieces];
  };
  return {
    head: null,
    titleLines: draft ? [...prose.titleLines, '（征求意见稿）'] : prose.titleLines,
    addressees: null,
    mark: snapshot.demonstration ? DEMONSTRATION : null,
    body: [
      ...[...prose.introduction, ...prose.overall].map(blockPiece),
      ...words('overall'),
      ...prose.indicators.map(blockPiece),
      ...words('indicators'),
      tablePiece(indicatorOverview(snapshot)),
      ...chartPieces(indicatorChart(snapshot, CHART_WIDTH_MM)),
      ...prose.tasks.map(blockPiece),
      ...words('tasks'),
      ...chartPieces(sectionChart(snapshot, CHART_WIDTH_MM)),
      ...prose.problems.map(blockPiece),
      ...words('problems'),
      ...judgement('environment', prose.headings.environment),
      ...judgement('adjustments', prose.headings.adjustments),
      ...prose.nextSteps.map(blockPiece),
      ...words('next-steps'),
    ],
    annexes: [
      ...annexesOf(snapshot, edition, unitChart(snapshot, CHART_WIDTH_MM)),
      ...(voices === null ? [] : voiceAnnexes(snapshot, voices)),
    ],
    signature: authorBlocks(snapshot, texts, 'signature', edition),
    provenance: provenanceLines(snapshot, written, edition),
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
