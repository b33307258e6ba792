import type { NewAssignment, NewIndicator, NewScheme, NewSection, NewTarget, NewTask } from '../../schemes/index.js';
import {
  standsIn,
  type DraftIndicator,
  type DraftTarget,
  type DraftTask,
  type SchemeDraft,
  type Span,
} from '../domain/draft.js';
import { AssignmentOrigins } from './assignment-origins.js';
import { namesOf } from './names-in-draft.js';
import { lastDayOf } from './time-limit.js';

/** Whom a name stands for once everything exists: an id, or left open; undecided only in a comparison. */
export type SettledParty =
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'left_open' }
  | { readonly kind: 'undecided' };

export interface Origin {
  readonly importId: string;
  /** The extracted text, to which the draft's offsets refer. */
  readonly text: string;
}

/**
 * Turns a corrected draft without blockers (`blockersOf`) into the scheme to be created.
 * @param party the party of each name that stands in the draft.
 * @throws Error for a draft that still has blockers: the caller forgot to ask.
 */
export function toNewScheme(draft: SchemeDraft, party: (asWritten: string) => SettledParty, origin: Origin): NewScheme {
  const { title, planPeriod, ...header } = draft.document;
  const origins = new AssignmentOrigins(draft.clauses, origin.text);
  return {
    title: needed(title),
    documentNumber: header.documentNumber,
    indexNumber: header.indexNumber,
    issuer: header.issuer,
    publishedOn: header.publishedOn,
    planStart: needed(planPeriod).start,
    planEnd: needed(planPeriod).end,
    workRequirements: draft.requirementItems.map((item) => item.title),
    duties: (draft.duties ?? []).map(({ kind, frequency, text, source }) => ({
      kind,
      frequency,
      text,
      source: placeOf(source),
    })),
    importId: origin.importId,
    sections: draft.sections.map(toSection),
    indicators: draft.indicators.map(toIndicator),
  };

  function toSection(section: SchemeDraft['sections'][number]): NewSection {
    return { number: section.number, title: section.title, tasks: section.tasks.map(toTask) };
  }

  function toTask(task: DraftTask): NewTask {
    return {
      number: task.number,
      title: task.title,
      body: bodyOf(task),
      flags: task.flags,
      source: placeOf(task.source),
      measures: task.measures.map(({ title: measure, source }) => ({ title: measure, source: placeOf(source) })),
      targets: task.targets.map((target) => toTarget(target, task.deadline)),
      leaders: task.leaders,
      deadline: lastDayOf(task.deadline),
      deadlineText: task.deadline,
      assignments: assignmentsOf(task),
    };
  }

  /** The title alone when the document has no text for the task: a table of tasks without their texts. */
  function bodyOf({ title: heading, texts, source }: DraftTask): string {
    const paragraphs = (texts ?? [source].filter(standsIn)).map(({ start, end }) =>
      origin.text.slice(start, end).trim(),
    );
    return paragraphs.length === 0 ? heading : paragraphs.join('\n');
  }

  function toIndicator(indicator: DraftIndicator): NewIndicator {
    return {
      attribute: indicator.attribute === '约束性' ? 'BINDING' : 'EXPECTED',
      number: indicator.number,
      name: indicator.name,
      kind: indicator.kind,
      comparator: indicator.comparator,
      value: figure(indicator.valueText, indicator.value),
      unit: indicator.unit,
      targetText: indicator.targetText,
      baseValue: indicator.baseValueText ?? null,
      baseYear: indicator.baseYear ?? null,
      yearlyGrowth: indicator.growthText ?? null,
      yearValues: (indicator.otherYears ?? []).map(({ year, valueText }) => ({ year, value: valueText })),
      source: placeOf(indicator.source),
      assignments: assignmentsOf(indicator),
    };
  }

  function assignmentsOf(item: DraftTask | DraftIndicator): NewAssignment[] {
    return merged(
      namesOf(item).map(({ role, asWritten }) => {
        const settled = party(asWritten);
        return {
          role,
          asWritten,
          unitId: settled.kind === 'unit' ? settled.id : null,
          groupId: settled.kind === 'group' ? settled.id : null,
          leftOpen: settled.kind === 'left_open',
          ...origins.of(item, role, asWritten),
        };
      }),
    );
  }
}

function toTarget(target: DraftTarget, taskDeadline: string | null): NewTarget {
  return {
    name: target.name,
    kind: target.kind,
    comparator: needed(target.comparator),
    value: needed(figure(target.valueText, target.value)),
    valueMax: figure(target.valueMaxText, target.valueMax),
    unit: target.unit ?? '',
    deadline: lastDayOf(target.deadline) ?? lastDayOf(taskDeadline),
    baseValue: target.baseValueText ?? null,
    excerpt: target.excerpt || null,
    source: placeOf(target.source),
  };
}

/** One unit written twice in one clause (区政法委、区委政法委) is one assignment that keeps both spellings. */
function merged(assignments: readonly NewAssignment[]): NewAssignment[] {
  const byParty = new Map<string, NewAssignment>();
  for (const assignment of assignments) {
    const { role, unitId, groupId, asWritten } = assignment;
    const key = `${role} ${unitId ?? groupId ?? asWritten}`;
    const first = byParty.get(key);
    byParty.set(key, first ? { ...first, asWritten: `${first.asWritten}、${asWritten}` } : assignment);
  }
  return [...byParty.values()];
}

/** Null for what a person has added from elsewhere. */
function placeOf(source: Span): Span | null {
  return standsIn(source) ? source : null;
}

function figure(text: string | null, value: number | null): string | null {
  return text ?? (value === null ? null : String(value));
}

function needed<T>(value: T | null): T {
  if (value === null) throw new Error('toNewScheme() was given a draft that has blockers');
  return value;
}
