import { type Block, paragraph } from '../../../../platform/official-document/block.js';
import { ABSENT, chineseDay, typeset } from '../../../../platform/official-document/wording.js';
import { CONCLUSIONS, LIGHTS, type Light } from '../../domain/conclusion.js';
import { figure } from '../../domain/figures.js';
import type { EvaluationSnapshot, SnapshotIndicator } from '../../domain/snapshot.js';
import { hashSnapshot } from '../../domain/snapshot-builder.js';
import { totalOnTimeRate } from '../circular/circular-tables.js';
import { aheadOf, paceWords, percent, quantity, share } from '../format.js';
import { DEMONSTRATION } from '../manuscript.js';
import { changeSentences } from '../prose/changes.js';
import { newestValue } from '../prose/indicators.js';
import { authorOf } from '../prose/next-steps.js';
import { laggingIndicators, missingByUnit, tasksWithLight, unassessable } from '../prose/problems.js';
import { breakLines, evaluationName, planName } from '../prose/title.js';
import { answerable, capped, paceClause, unitWords } from '../prose/words.js';
import { CONCLUSION_TINTS } from '../tables/indicator-words.js';
import { cellCharacters, heightOf, PAGE_HEIGHT, TITLE_CHARACTERS } from './measure.js';
import { shortened } from './shorten.js';

/** What stands on the one page, without its layout. */
export interface Brief {
  readonly mark: string | null;
  /** Who has made it, of which day. */
  readonly origin: string;
  readonly titleLines: readonly string[];
  readonly figures: readonly KeyFigure[];
  /** Time passed against work done, 0…100. */
  readonly bars: readonly { readonly label: string; readonly percent: number; readonly fill: 'TIME' | 'DONE' }[];
  readonly lights: readonly { readonly light: Light; readonly count: number }[];
  readonly indicators: readonly IndicatorLine[];
  readonly paragraphs: readonly BriefParagraph[];
  readonly provenance: string;
  /** Full names that stand here in a shorter form. */
  readonly names: readonly string[];
}

export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly remark: string;
}

/** A chapter begins with its heading, on the same line. */
export interface BriefParagraph {
  readonly heading: string;
  readonly text: string;
}

export interface IndicatorLine {
  readonly cells: readonly string[];
  readonly tint: Light;
}

/** How much is named; the tighter ones are for schemes with long names. */
interface Room {
  readonly indicators: number;
  readonly named: number;
  readonly units: number;
}

const ROOMS: readonly Room[] = [
  { indicators: 10, named: 6, units: 12 },
  { indicators: 9, named: 5, units: 12 },
  { indicators: 8, named: 5, units: 10 },
  { indicators: 8, named: 4, units: 10 },
  { indicators: 7, named: 3, units: 8 },
  { indicators: 6, named: 3, units: 6 },
  { indicators: 5, named: 2, units: 4 },
  { indicators: 3, named: 1, units: 2 },
];
const TIGHTEST: Room = { indicators: 1, named: 1, units: 1 };

/** 领导参阅: as much as one page holds, and always one page. A pure function of the snapshot. */
export function composeBrief(snapshot: EvaluationSnapshot): Brief {
  const tried = ROOMS.map((room) => composedIn(snapshot, room));
  return tried.find((brief) => heightOf(brief) <= PAGE_HEIGHT) ?? composedIn(snapshot, TIGHTEST);
}

function composedIn(snapshot: EvaluationSnapshot, room: Room): Brief {
  const { scheme, kind, asOf, overall, elapsed } = snapshot;
  const names = new Set<string>();
  const nameOf = (name: string): string => {
    const short = shortened(typeset(name), NAME_CHARACTERS);
    names.add(short);
    return `“${short}”`;
  };
  const indicators = indicatorsShown(snapshot);
  return {
    mark: snapshot.demonstration ? DEMONSTRATION : null,
    origin: `${authorOf(scheme.jurisdictionName)}　数据截至${chineseDay(asOf)}`,
    titleLines: breakLines(`${planName(scheme)}${evaluationName(kind, asOf)}要点`, TITLE_CHARACTERS),
    figures: keyFigures(snapshot),
    bars: [
      { label: `时间已过${share(elapsed)}`, percent: figure(elapsed).times(100).toNumber(), fill: 'TIME' },
      ...(overall.percent === null
        ? []
        : [{ label: `任务完成${percent(overall.percent)}`, percent: Number(overall.percent), fill: 'DONE' as const }]),
    ],
    lights: (Object.keys(LIGHTS) as Light[])
      .map((light) => ({ light, count: overall.lights[light] }))
      .filter(({ count }) => count > 0),
    indicators: indicators.slice(0, room.indicators).map(indicatorLine),
    paragraphs: paragraphsOf(snapshot, room, nameOf),
    provenance: `评估快照SHA-256：${hashSnapshot(snapshot)}。依据、逐项数据和说明见评估报告。`,
    names: [...names],
  };
}

const NAME_CHARACTERS = 22;

function keyFigures(snapshot: EvaluationSnapshot): KeyFigure[] {
  const { overall, elapsed, indicators, units, missing } = snapshot;
  const binding = indicators.filter(({ attribute }) => attribute === 'BINDING');
  const worst = snapshot.kind === 'FINAL' ? 'NOT_COMPLETED' : 'BEHIND';
  const behind = binding.filter(({ conclusion }) => conclusion === worst).length;
  const rate = totalOnTimeRate(units);
  return [
    {
      label: '总体评价',
      value: CONCLUSIONS[overall.conclusion],
      remark: overall.cappedBy.length > 0 ? '受约束性指标滞后限制' : `序时进度${share(elapsed)}`,
    },
    {
      label: '任务平均完成',
      value: overall.percent === null ? ABSENT : percent(overall.percent),
      remark: overall.percent === null ? '暂无可评价的进展' : paceWords(aheadOf(overall.percent, elapsed)),
    },
    { label: '约束性指标', value: `${binding.length}项`, remark: `${CONCLUSIONS[worst]}${behind}项` },
    {
      label: '按时报送率',
      value: rate === null ? ABSENT : share(rate),
      remark: missing.length === 0 ? '没有缺报' : `缺报${missing.length}份`,
    },
  ];
}

const LAGGING: ReadonlySet<SnapshotIndicator['conclusion']> = new Set(['BEHIND', 'NOT_COMPLETED']);

/** Binding ones first, of both those that lag; then expected ones that lag. */
function indicatorsShown(snapshot: EvaluationSnapshot): SnapshotIndicator[] {
  const lags = ({ conclusion }: SnapshotIndicator): boolean => LAGGING.has(conclusion);
  const binding = snapshot.indicators.filter(({ attribute }) => attribute === 'BINDING');
  const expected = snapshot.indicators.filter(({ attribute }) => attribute === 'EXPECTED');
  return [...binding.filter(lags), ...binding.filter((each) => !lags(each)), ...expected.filter(lags)];
}

/** Each cell on one line. */
function indicatorLine(indicator: SnapshotIndicator): IndicatorLine {
  const newest = newestValue(indicator);
  return {
    cells: [
      indicator.attribute === 'BINDING' ? '约束性' : '预期性',
      typeset(indicator.name),
      typeset(indicator.targetText),
      newest === undefined ? ABSENT : quantity(newest.value, indicator.unit),
      indicator.attainment === null ? ABSENT : share(indicator.attainment),
      CONCLUSIONS[indicator.conclusion],
    ].map((words, column) => shortened(words, cellCharacters(column))),
    tint: CONCLUSION_TINTS[indicator.conclusion],
  };
}

function paragraphsOf(snapshot: EvaluationSnapshot, room: Room, nameOf: (name: string) => string): BriefParagraph[] {
  const { elapsed } = snapshot;
  const red = tasksWithLight(snapshot, 'RED').map(
    (task) => `${nameOf(task.title)}（${unitWords(task.lead, 1)}牵头）${paceClause(task.percent, elapsed)}`,
  );
  const changes = changeSentences(snapshot, room.named, nameOf);
  return [
    ...chapter('一、转差的方面　', changes, '没有可以比较的上次评估，也没有数值比上年后退的指标。'),
    ...chapter(
      '二、严重滞后的任务　',
      red.length === 0 ? [] : [`${capped(red, room.named, (total) => `${total}项`, '；')}。`],
      '没有严重滞后的任务。',
    ),
    ...chapter('三、欠报的单位　', owingSentences(snapshot, room.units), '到期的填报事项均已报送并经审核。'),
    ...chapter('四、下一步　', stepSentences(snapshot, room.named, nameOf), '按评价规则，没有需要整改、补报的事项。'),
  ];
}

function chapter(heading: string, sentences: readonly string[], otherwise: string): BriefParagraph[] {
  const said = sentences.length === 0 ? [otherwise] : sentences;
  return said.map((words, index) => ({ heading: index === 0 ? heading : '', text: words }));
}

function owingSentences({ missing }: EvaluationSnapshot, named: number): string[] {
  const owing = missingByUnit(missing).map(([unit, count]) => `${shortened(typeset(unit), 12)}${count}份`);
  return owing.length === 0 ? [] : [`缺报${missing.length}份：${capped(owing, named, (total) => `${total}个单位`)}。`];
}

/** What follows from the findings by rule, a line each. */
function stepSentences(snapshot: EvaluationSnapshot, named: number, nameOf: (name: string) => string): string[] {
  const lagging = laggingIndicators(snapshot).map((i) => `${unitWords(answerable(i), 1)}负责${nameOf(i.name)}`);
  const slow = [...tasksWithLight(snapshot, 'RED'), ...tasksWithLight(snapshot, 'YELLOW')].length;
  const wanting = unassessable(snapshot).length;
  const few = Math.min(named, 3);
  const steps = [
    ...(lagging.length === 0
      ? []
      : [`扭转滞后指标${lagging.length}项：${capped(lagging, few, (total) => `${total}项`, '；')}。`]),
    ...(slow === 0 ? [] : [`加快落后任务${slow}项，由牵头单位会同责任单位提出赶上序时进度的安排。`]),
    ...(wanting === 0 ? [] : [`补齐${wanting}项不可评价指标的数据并附来源。`]),
    ...(snapshot.missing.length === 0 ? [] : ['缺报单位按清单补报。']),
  ];
  return steps.map((step, index) => `${index + 1}.${step}`);
}

/** Every number of the page that rules have put into words, to be looked up in the tables. */
export function composedOf({ figures, bars, paragraphs }: Brief): Block[] {
  return [
    ...figures.map(({ label, value, remark }) => `${label}：${value}，${remark}`),
    ...bars.map(({ label }) => label),
    ...paragraphs.map(({ text }) => text),
  ].map(paragraph);
}
