import { newId } from '../../../platform/ids.js';
import type { JsonObject } from '../../../platform/json.js';
import type {
  NewAssignment,
  NewDuty,
  NewIndicator,
  NewScheme,
  NewSection,
  NewTask,
  SourceRange,
} from '../domain/new-scheme.js';
import type { SchemeContent } from '../domain/match-schemes.js';
import type { ContentTable, SchemeTable } from '../persistence/insert-rows.js';

interface Stamp {
  readonly jurisdictionId: string;
  readonly now: Date;
  /** Null when the command line creates it. */
  readonly createdBy: string | null;
}

export interface SchemeRows {
  readonly schemeId: string;
  /** Parents before children. */
  readonly tables: readonly (readonly [SchemeTable, readonly JsonObject[]])[];
}

/** Flattens a new scheme into rows, giving every thing its id and its place. Column names are those of the tables. */
export function schemeRows(scheme: NewScheme, stamp: Stamp): SchemeRows {
  const schemeId = newId();
  return {
    schemeId,
    tables: [
      ['scheme', [schemeRow(scheme, schemeId, stamp)]],
      ['scheme_revision', [firstRevision(scheme, schemeId, stamp)]],
      ...contentRows(scheme, { schemeId, jurisdictionId: stamp.jurisdictionId, idOf: newId }),
    ],
  };
}

interface Place {
  readonly schemeId: string;
  readonly jurisdictionId: string;
  /** The id of a part (section, task, assignment, duty …): a known one in a revision. */
  idOf(part: object): string;
}

/** The parts of a scheme as rows, parents before children, each with its place in the document. */
export function contentRows(content: SchemeContent, place: Place): (readonly [ContentTable, readonly JsonObject[]])[] {
  const rows = new Rows(place);
  content.sections.forEach((section, index) => rows.addSection(section, index + 1));
  content.indicators.forEach((indicator, index) => rows.addIndicator(indicator, index + 1));
  content.duties.forEach((duty, index) => rows.addDuty(duty, index + 1));
  return [
    ['section', rows.sections],
    ['task', rows.tasks],
    ['measure', rows.measures],
    ['target', rows.targets],
    ['indicator', rows.indicators],
    ['assignment', rows.assignments],
    ['duty', rows.duties],
  ];
}

function schemeRow(scheme: NewScheme, id: string, stamp: Stamp): JsonObject {
  return {
    id,
    jurisdiction_id: stamp.jurisdictionId,
    title: scheme.title,
    document_number: scheme.documentNumber,
    index_number: scheme.indexNumber,
    issuer: scheme.issuer,
    published_on: scheme.publishedOn,
    plan_start: scheme.planStart,
    plan_end: scheme.planEnd,
    state: 'DRAFT',
    revision: 1,
    work_requirements: scheme.workRequirements,
    import_id: scheme.importId,
    version: 1,
    created_at: stamp.now.toISOString(),
  };
}

function firstRevision(scheme: NewScheme, schemeId: string, stamp: Stamp): JsonObject {
  return {
    id: newId(),
    jurisdiction_id: stamp.jurisdictionId,
    scheme_id: schemeId,
    number: 1,
    document_number: scheme.documentNumber,
    reason: '印发',
    created_at: stamp.now.toISOString(),
    import_id: scheme.importId,
    created_by: stamp.createdBy,
  };
}

class Rows {
  readonly sections: JsonObject[] = [];
  readonly tasks: JsonObject[] = [];
  readonly measures: JsonObject[] = [];
  readonly targets: JsonObject[] = [];
  readonly indicators: JsonObject[] = [];
  readonly assignments: JsonObject[] = [];
  readonly duties: JsonObject[] = [];

  constructor(private readonly place: Place) {}

  addSection(section: NewSection, ordinal: number): void {
    const id = this.place.idOf(section);
    this.sections.push({ ...this.inScheme(id), number: section.number, title: section.title, ordinal });
    section.tasks.forEach((task) => this.addTask(task, id));
  }

  addIndicator(indicator: NewIndicator, ordinal: number): void {
    const id = this.place.idOf(indicator);
    this.indicators.push({
      ...this.inScheme(id),
      attribute: indicator.attribute,
      number: indicator.number,
      name: indicator.name,
      kind: indicator.kind,
      comparator: indicator.comparator,
      value: indicator.value,
      unit: indicator.unit,
      target_text: indicator.targetText,
      base_value: indicator.baseValue,
      base_year: indicator.baseYear,
      yearly_growth: indicator.yearlyGrowth,
      year_values: indicator.yearValues.map(({ year, value }) => ({ year, value })),
      ordinal,
      ...range(indicator.source),
      version: 1,
    });
    this.addAssignments(indicator.assignments, { task_id: null, indicator_id: id });
  }

  addDuty(duty: NewDuty, ordinal: number): void {
    const { kind, frequency, text, source } = duty;
    this.duties.push({ ...this.inScheme(this.place.idOf(duty)), kind, frequency, text, ordinal, ...range(source) });
  }

  private addTask(task: NewTask, sectionId: string): void {
    const id = this.place.idOf(task);
    this.tasks.push({
      ...this.inScheme(id),
      section_id: sectionId,
      number: task.number,
      title: task.title,
      body: task.body,
      ordinal: this.tasks.length + 1,
      ...range(task.source),
      flags: task.flags,
      leaders: task.leaders,
      deadline: task.deadline,
      deadline_text: task.deadlineText,
    });
    this.addMeasures(task, id);
    this.addTargets(task, id);
    this.addAssignments(task.assignments, { task_id: id, indicator_id: null });
  }

  private addMeasures(task: NewTask, taskId: string): void {
    task.measures.forEach((measure, index) =>
      this.measures.push({
        ...this.ofTask(measure, taskId),
        title: measure.title,
        ordinal: index + 1,
        ...range(measure.source),
      }),
    );
  }

  private addTargets(task: NewTask, taskId: string): void {
    task.targets.forEach((target, index) =>
      this.targets.push({
        ...this.ofTask(target, taskId),
        name: target.name,
        kind: target.kind,
        comparator: target.comparator,
        value: target.value,
        value_max: target.valueMax,
        unit: target.unit,
        deadline: target.deadline,
        base_value: target.baseValue,
        ordinal: index + 1,
        excerpt: target.excerpt,
        ...range(target.source),
        version: 1,
      }),
    );
  }

  private addAssignments(assignments: readonly NewAssignment[], owner: JsonObject): void {
    assignments.forEach((assignment, index) =>
      this.assignments.push({
        ...this.inScheme(this.place.idOf(assignment)),
        ...owner,
        role: assignment.role,
        ordinal: index + 1,
        unit_id: assignment.unitId,
        group_id: assignment.groupId,
        left_open: assignment.leftOpen,
        as_written: assignment.asWritten,
        inferred_by: assignment.inferredBy,
        ...range(assignment.source),
      }),
    );
  }

  private inScheme(id: string): JsonObject {
    return { id, jurisdiction_id: this.place.jurisdictionId, scheme_id: this.place.schemeId };
  }

  private ofTask(part: object, taskId: string): JsonObject {
    return { id: this.place.idOf(part), jurisdiction_id: this.place.jurisdictionId, task_id: taskId };
  }
}

function range(source: SourceRange | null): JsonObject {
  return { source_start: source?.start ?? null, source_end: source?.end ?? null };
}
