import { ABSENT, typeset } from '../../../platform/official-document/wording.js';
import { CONCLUSIONS, type Conclusion, LIGHTS, type Light } from '../domain/conclusion.js';
import type {
  EvaluationSnapshot,
  LightCounts,
  SnapshotIndicator,
  SnapshotSection,
  SnapshotTask,
} from '../domain/snapshot.js';
import { percent, quantity, share } from './format.js';
import { newestValue } from './prose/indicators.js';
import { evaluationName, fullTitle, planName } from './prose/title.js';
import { ATTRIBUTES, withMark } from './tables/indicator-words.js';

/**
 * What the public page shows of a frozen evaluation: columns of the public edition's tables, in the same characters, and
 * nothing else. Every member is written out here, so that what a snapshot holds one day does not become public by itself.
 */
export interface PublicEdition {
  readonly schema: 'fengong.public/1';
  readonly title: string;
  /** `中期评估`. */
  readonly evaluation: string;
  readonly jurisdictionName: string;
  readonly plan: { readonly name: string; readonly start: string; readonly end: string };
  /** The document whose division of labour is evaluated. */
  readonly document: { readonly title: string; readonly number: string | null; readonly issuer: string | null };
  readonly asOf: string;
  readonly publishedOn: string;
  /** 序时进度. */
  readonly elapsed: string;
  readonly overall: PublicOverall;
  readonly indicators: readonly PublicIndicator[];
  readonly sections: readonly PublicSection[];
  /** Whether figures that were frozen before are corrected by it. */
  readonly correction: boolean;
  /** Only some sections of the plan were evaluated. */
  readonly partial: boolean;
  /** The progress was invented. */
  readonly demonstration: boolean;
}

export interface PublicOverall {
  readonly conclusion: Conclusion;
  readonly conclusionWord: string;
  readonly percent: string | null;
  readonly tasks: number;
  /** Tasks that the mean is made of. */
  readonly judgedTasks: number;
  readonly lights: LightCounts;
}

export interface PublicIndicator {
  readonly number: number;
  /** 约束性 or 预期性. */
  readonly attribute: string;
  readonly name: string;
  readonly base: string | null;
  readonly target: string;
  readonly latest: string | null;
  readonly latestYear: number | null;
  readonly conclusion: Conclusion;
  readonly conclusionWord: string;
}

export interface PublicSection {
  readonly title: string;
  readonly percent: string | null;
  readonly lights: LightCounts;
  readonly tasks: readonly PublicTask[];
}

export interface PublicTask {
  readonly number: number;
  readonly title: string;
  readonly lead: readonly string[];
  readonly percent: string | null;
  readonly light: Light;
  readonly lightWord: string;
}

/** A pure function of the snapshot and the day. */
export function publicEdition(snapshot: EvaluationSnapshot, publishedOn: string): PublicEdition {
  const { scheme, overall } = snapshot;
  return {
    schema: 'fengong.public/1',
    title: fullTitle(snapshot),
    evaluation: evaluationName(snapshot.kind, snapshot.asOf),
    jurisdictionName: scheme.jurisdictionName,
    plan: { name: planName(scheme), start: scheme.planStart, end: scheme.planEnd },
    document: { title: typeset(scheme.title), number: scheme.documentNumber, issuer: scheme.issuer },
    asOf: snapshot.asOf,
    publishedOn,
    elapsed: share(snapshot.elapsed),
    overall: {
      conclusion: overall.conclusion,
      conclusionWord: CONCLUSIONS[overall.conclusion],
      percent: percentWords(overall.percent),
      tasks: overall.tasks,
      judgedTasks: overall.judgedTasks,
      lights: counts(overall.lights),
    },
    indicators: snapshot.indicators.map(indicatorOf),
    sections: snapshot.sections.map(sectionOf),
    correction: snapshot.correction !== undefined,
    partial: snapshot.scope !== undefined,
    demonstration: snapshot.demonstration,
  };
}

function indicatorOf(indicator: SnapshotIndicator): PublicIndicator {
  const { base, unit } = indicator;
  const newest = newestValue(indicator);
  return {
    number: indicator.number,
    attribute: ATTRIBUTES[indicator.attribute],
    name: typeset(indicator.name),
    base: base === null ? null : `${quantity(base.value, unit)}（${base.year}年）`,
    target: typeset(indicator.targetText) || ABSENT,
    latest: newest === undefined ? null : withMark(quantity(newest.value, unit), newest),
    latestYear: newest?.year ?? null,
    conclusion: indicator.conclusion,
    conclusionWord: CONCLUSIONS[indicator.conclusion],
  };
}

function sectionOf(section: SnapshotSection): PublicSection {
  return {
    title: typeset(section.title),
    percent: percentWords(section.percent),
    lights: counts(section.lights),
    tasks: section.tasks.map(taskOf),
  };
}

function taskOf(task: SnapshotTask): PublicTask {
  return {
    number: task.number,
    title: typeset(task.title),
    lead: task.lead.map(typeset),
    percent: percentWords(task.percent),
    light: task.light,
    lightWord: LIGHTS[task.light],
  };
}

function percentWords(value: string | null): string | null {
  return value === null ? null : percent(value);
}

function counts({ BLUE, GREEN, YELLOW, RED, GREY }: LightCounts): LightCounts {
  return { BLUE, GREEN, YELLOW, RED, GREY };
}
