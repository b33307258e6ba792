import type {
  NewAssignment,
  NewDuty,
  NewIndicator,
  NewMeasure,
  NewScheme,
  NewSection,
  NewTarget,
  NewTask,
} from './new-scheme.js';
import { pairUp, plainText, type Pairs } from './pair-up.js';

type Known<T> = T & { readonly id: string };

/** A scheme in force in the shape in which one is created, each part with its id. */
export interface KnownTask extends Known<NewTask> {
  readonly measures: readonly Known<NewMeasure>[];
  readonly targets: readonly Known<NewTarget>[];
  readonly assignments: readonly Known<NewAssignment>[];
}
export interface KnownSection extends Known<NewSection> {
  readonly tasks: readonly KnownTask[];
}
export interface KnownIndicator extends Known<NewIndicator> {
  readonly assignments: readonly Known<NewAssignment>[];
}
export interface KnownScheme {
  readonly sections: readonly KnownSection[];
  readonly indicators: readonly KnownIndicator[];
  readonly workRequirements: readonly string[];
  readonly duties: readonly Known<NewDuty>[];
}
export type SchemeContent = Pick<NewScheme, 'sections' | 'indicators' | 'workRequirements' | 'duties'>;

export interface TaskPair {
  readonly before: KnownTask;
  readonly after: NewTask;
  readonly measures: Pairs<Known<NewMeasure>, NewMeasure>;
  readonly targets: Pairs<Known<NewTarget>, NewTarget>;
  readonly assignments: Pairs<Known<NewAssignment>, NewAssignment>;
}

export interface IndicatorPair {
  readonly before: KnownIndicator;
  readonly after: NewIndicator;
  readonly assignments: Pairs<Known<NewAssignment>, NewAssignment>;
}

/** What of one scheme is what of the other. */
export interface SchemeMatch {
  readonly sections: Pairs<KnownSection, NewSection>;
  readonly tasks: {
    readonly kept: readonly TaskPair[];
    readonly ended: readonly KnownTask[];
    readonly added: readonly NewTask[];
  };
  readonly indicators: {
    readonly kept: readonly IndicatorPair[];
    readonly ended: readonly KnownIndicator[];
    readonly added: readonly NewIndicator[];
  };
  readonly workRequirements: Pairs<string, string>;
  readonly duties: Pairs<Known<NewDuty>, NewDuty>;
}

/** Words of a task that tell it from others; the rest of a long text adds cost and no certainty. */
const TELLING_LENGTH = 400;
/** In the same place of the document less likeness is needed. */
const SAME_PLACE = 0.35;
const ANYWHERE = 0.6;

/**
 * A re-issued document without a word on requirements (a workbook of the division, a table) leaves them as they are.
 */
export function withKnownRequirements(before: KnownScheme, after: SchemeContent): SchemeContent {
  if (after.workRequirements.length + after.duties.length > 0) return after;
  return { ...after, workRequirements: before.workRequirements, duties: before.duties };
}

/**
 * Finds each part of a scheme in its re-issued document: by its title, then by its place and words, then by its words
 * alone. A part that is found keeps its id, and with it all that was reported on it.
 */
export function matchSchemes(before: KnownScheme, after: SchemeContent): SchemeMatch {
  const sectionOf = new Map<NewTask, string>();
  for (const { title, tasks } of [...before.sections, ...after.sections]) {
    for (const task of tasks) sectionOf.set(task, plainText(title));
  }
  const place = (task: NewTask): string => `${sectionOf.get(task)} ${task.number}`;
  const words = (task: NewTask): string => (task.title + task.body).slice(0, TELLING_LENGTH);
  const tasks = pairUp<NewTask, KnownTask, NewTask>(
    before.sections.flatMap((section) => section.tasks),
    after.sections.flatMap((section) => section.tasks),
    [(task) => `${sectionOf.get(task)} ${plainText(task.title)}`, ({ title }) => plainText(title)],
    [
      { textOf: words, within: place, least: SAME_PLACE },
      { textOf: words, least: ANYWHERE },
    ],
  );
  const indicators = pairUp<NewIndicator, KnownIndicator, NewIndicator>(
    before.indicators,
    after.indicators,
    [({ attribute, name }) => `${attribute} ${plainText(name)}`, ({ name }) => plainText(name)],
    [{ textOf: ({ name }) => name, least: ANYWHERE }],
  );
  return {
    sections: pairUp<NewSection, KnownSection, NewSection>(
      before.sections,
      after.sections,
      [({ title }) => plainText(title)],
      [{ textOf: ({ title }) => title, within: ({ number }) => number, least: SAME_PLACE }],
    ),
    tasks: { ...tasks, kept: tasks.kept.map(([one, other]) => matchTask(one, other)) },
    indicators: {
      ...indicators,
      kept: indicators.kept.map(([one, other]) => ({
        before: one,
        after: other,
        assignments: matchAssignments(one.assignments, other.assignments),
      })),
    },
    workRequirements: pairUp<string, string, string>(before.workRequirements, after.workRequirements, [plainText]),
    duties: pairUp<NewDuty, Known<NewDuty>, NewDuty>(
      before.duties,
      after.duties,
      [({ kind, text }) => `${kind} ${plainText(text)}`],
      [{ textOf: ({ text }) => text, within: ({ kind }) => kind, least: ANYWHERE }],
    ),
  };
}

function matchTask(before: KnownTask, after: NewTask): TaskPair {
  return {
    before,
    after,
    measures: pairUp<NewMeasure, Known<NewMeasure>, NewMeasure>(
      before.measures,
      after.measures,
      [({ title }) => plainText(title)],
      [{ textOf: ({ title }) => title, least: ANYWHERE }],
    ),
    targets: pairUp<NewTarget, Known<NewTarget>, NewTarget>(
      before.targets,
      after.targets,
      [
        ({ name, unit, value }) => `${plainText(name)} ${unit} ${value}`,
        ({ name, unit }) => `${plainText(name)} ${unit}`,
      ],
      [{ textOf: ({ name }) => name, within: ({ unit }) => unit, least: ANYWHERE }],
    ),
    assignments: matchAssignments(before.assignments, after.assignments),
  };
}

export function matchAssignments(before: readonly Known<NewAssignment>[], after: readonly NewAssignment[]) {
  return pairUp<NewAssignment, Known<NewAssignment>, NewAssignment>(before, after, [
    (assignment) => `${assignment.role} ${partyOf(assignment)}`,
  ]);
}

/** Whether a document gives the text of a task, and not its title alone. */
export function saysText({ title, body }: NewTask): boolean {
  return plainText(body) !== plainText(title);
}

/** Who is meant: the unit or group, however it is written; the name while nobody is. */
export function partyOf({ unitId, groupId, asWritten }: NewAssignment): string {
  return unitId ?? groupId ?? asWritten;
}
