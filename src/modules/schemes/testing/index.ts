import type { INestApplicationContext } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { newId } from '../../../platform/ids.js';
import { systemContext } from '../../../platform/security/actor.js';
import { SchemeWriter } from '../application/scheme-writer.js';
import type {
  NewAssignment,
  NewIndicator,
  NewMeasure,
  NewScheme,
  NewSection,
  NewTarget,
  NewTask,
} from '../domain/new-scheme.js';
import type { AssignmentRole } from '../domain/vocabulary.js';

/** Parts of a scheme that say only what a test is about; the rest is plausible. */
export function newScheme(parts: Partial<NewScheme> = {}): NewScheme {
  return {
    title: '测试区“十四五”规划任务分工方案',
    documentNumber: '测政办〔2022〕1号',
    indexNumber: null,
    issuer: '测试区人民政府办公室',
    publishedOn: '2022-04-29',
    planStart: '2021-01-01',
    planEnd: '2025-12-31',
    workRequirements: [],
    duties: [],
    importId: null,
    sections: [],
    indicators: [],
    ...parts,
  };
}

export function newSection(tasks: readonly NewTask[], parts: Partial<NewSection> = {}): NewSection {
  return { number: '一', title: '坚持创新驱动', tasks, ...parts };
}

export function newTask(assignments: readonly NewAssignment[], parts: Partial<NewTask> = {}): NewTask {
  return {
    number: 1,
    title: '完善体制机制',
    body: '1.完善体制机制。',
    flags: [],
    source: { start: 10, end: 18 },
    measures: [],
    targets: [],
    leaders: [],
    deadline: null,
    deadlineText: null,
    assignments,
    ...parts,
  };
}

export function newMeasure(title: string): NewMeasure {
  return { title, source: null };
}

export function newTarget(parts: Partial<NewTarget> = {}): NewTarget {
  return {
    name: '新增企业',
    kind: 'cumulative',
    comparator: 'gte',
    value: '100',
    valueMax: null,
    unit: '家',
    deadline: '2025-12-31',
    baseValue: null,
    excerpt: null,
    source: null,
    ...parts,
  };
}

export function newIndicator(assignments: readonly NewAssignment[], parts: Partial<NewIndicator> = {}): NewIndicator {
  return {
    attribute: 'BINDING',
    number: 1,
    name: '绿化覆盖率',
    kind: 'level',
    comparator: 'gte',
    value: '41.51',
    unit: '%',
    targetText: '达到41.51%',
    baseValue: null,
    baseYear: null,
    yearlyGrowth: null,
    yearValues: [],
    source: null,
    assignments,
    ...parts,
  };
}

/** A name that stands for a unit, a group, or nobody: `{}` leaves it unresolved. */
export function assigned(
  role: AssignmentRole,
  asWritten: string,
  party: { unitId?: string; groupId?: string; leftOpen?: boolean } = {},
): NewAssignment {
  return {
    role,
    asWritten,
    unitId: party.unitId ?? null,
    groupId: party.groupId ?? null,
    leftOpen: party.leftOpen ?? false,
    inferredBy: null,
    source: null,
  };
}

/** Creates the scheme as the service would, in state DRAFT; its id. */
export function givenScheme(app: INestApplicationContext, jurisdictionId: string, scheme: NewScheme): Promise<string> {
  return app
    .get(CommandRunner)
    .run(systemContext(jurisdictionId, newId()), { name: 'test.scheme' }, (tx) =>
      app.get(SchemeWriter).create(tx, scheme),
    );
}
