import type { Reads } from '../../../platform/database/reads.js';
import type {
  AssignmentRow,
  IndicatorRow,
  MeasureRow,
  SchemeHeader,
  SchemeStructure,
  SectionRow,
  TargetRow,
  TaskRow,
} from '../domain/scheme-structure.js';
import { ASSIGNMENT_COLUMNS, INDICATOR_COLUMNS } from './columns.js';

/** Some tasks and indicators of a scheme. */
export interface SchemeItems {
  readonly taskIds: readonly string[];
  readonly indicatorIds: readonly string[];
}

/** One query after the other: inside a transaction there is one connection. */
export async function readStructure(
  reads: Reads,
  jurisdictionId: string,
  header: SchemeHeader,
): Promise<SchemeStructure> {
  const of = <Row>(text: string): Promise<Row[]> => reads.query<Row>(text, [jurisdictionId, header.id]);
  return {
    header,
    sections: await of<SectionRow>(sections('')),
    tasks: await of<TaskRow>(tasks('')),
    measures: await of<MeasureRow>(measures('')),
    targets: await of<TargetRow>(targets('')),
    indicators: await of<IndicatorRow>(indicators('')),
    assignments: await of<AssignmentRow>(assignments('')),
  };
}

/** As `SchemeLookup.structureAround` says. What is not asked for is not looked for. */
export async function readStructureAround(
  reads: Reads,
  jurisdictionId: string,
  header: SchemeHeader,
  { taskIds, indicatorIds }: SchemeItems,
): Promise<SchemeStructure> {
  const some = async <Row>(text: string, ids: readonly string[]): Promise<Row[]> =>
    ids.length === 0 ? [] : reads.query<Row>(text, [jurisdictionId, header.id, ids]);
  const around = await some<IndicatorRow>(indicators(AROUND), indicatorIds);
  const aroundIds = around.map(({ id }) => id);
  return {
    header,
    sections: await some<SectionRow>(sections(`AND id IN (SELECT section_id FROM task WHERE id ${LISTED})`), taskIds),
    tasks: await some<TaskRow>(tasks(`AND id ${LISTED}`), taskIds),
    measures: await some<MeasureRow>(measures(`AND t.id ${LISTED}`), taskIds),
    targets: await some<TargetRow>(targets(`AND t.id ${LISTED}`), taskIds),
    indicators: around,
    assignments: [
      ...(await some<AssignmentRow>(assignments(`AND a.task_id ${LISTED}`), taskIds)),
      ...(await some<AssignmentRow>(assignments(`AND a.indicator_id ${LISTED}`), aroundIds)),
    ],
  };
}

const LISTED = `= ANY($3::uuid[])`;

/** Those listed, those held against them, and what any of these are held against; each by an index of its own. */
const AROUND = `AND i.id IN (
    WITH own AS (
      SELECT id, reference_indicator_id FROM indicator WHERE id ${LISTED}
      UNION
      SELECT id, reference_indicator_id FROM indicator WHERE reference_indicator_id ${LISTED} AND ended_revision IS NULL
    )
    SELECT id FROM own UNION SELECT reference_indicator_id FROM own WHERE reference_indicator_id IS NOT NULL)`;

const sections = (some: string): string => `
  SELECT id, number, title, ordinal FROM section
  WHERE jurisdiction_id = $1 AND scheme_id = $2 AND ended_revision IS NULL ${some} ORDER BY ordinal`;

const tasks = (some: string): string => `
  SELECT id, section_id AS "sectionId", number, title, ordinal, leaders, deadline, deadline_text AS "deadlineText"
  FROM task
  WHERE jurisdiction_id = $1 AND scheme_id = $2 AND ended_revision IS NULL ${some} ORDER BY ordinal`;

const measures = (some: string): string => `
  SELECT m.id, m.task_id AS "taskId", m.title, m.ordinal, m.weight
  FROM task t JOIN measure m ON m.task_id = t.id AND m.ended_revision IS NULL
  WHERE t.jurisdiction_id = $1 AND t.scheme_id = $2 AND t.ended_revision IS NULL ${some} ORDER BY t.ordinal, m.ordinal`;

const targets = (some: string): string => `
  SELECT g.id, g.task_id AS "taskId", g.name, g.kind, g.comparator, g.value, g.value_max AS "valueMax", g.unit,
         g.deadline, g.base_value AS "baseValue", g.weight, g.ordinal
  FROM task t JOIN target g ON g.task_id = t.id AND g.ended_revision IS NULL
  WHERE t.jurisdiction_id = $1 AND t.scheme_id = $2 AND t.ended_revision IS NULL ${some} ORDER BY t.ordinal, g.ordinal`;

const indicators = (some: string): string => `
  SELECT ${INDICATOR_COLUMNS} FROM indicator i
  WHERE i.jurisdiction_id = $1 AND i.scheme_id = $2 AND i.ended_revision IS NULL ${some} ORDER BY i.ordinal`;

const assignments = (some: string): string => `
  SELECT ${ASSIGNMENT_COLUMNS}
  FROM assignment a LEFT JOIN unit u ON u.id = a.unit_id LEFT JOIN unit_group p ON p.id = a.group_id
  WHERE a.jurisdiction_id = $1 AND a.scheme_id = $2 AND a.ended_revision IS NULL ${some}
  ORDER BY a.task_id, a.indicator_id, a.ordinal`;
