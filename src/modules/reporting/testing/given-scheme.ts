import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { newId } from '../../../platform/ids.js';
import { systemContext } from '../../../platform/security/actor.js';
import {
  ActivateScheme,
  SchemeReader,
  SchemeWriter,
  type AssignmentRole,
  type CycleKind,
} from '../../schemes/index.js';
import { newIndicator, newMeasure, newScheme, newSection, newTarget, newTask } from '../../schemes/testing/index.js';
import { OpenObligations } from '../application/open-obligations.js';

/** A unit or group of an assignment; with neither the name is left open. */
export interface Party {
  readonly role: AssignmentRole;
  readonly unitId?: string | null;
  readonly groupId?: string | null;
}

export interface SchemeOptions {
  readonly jurisdictionId: string;
  readonly cycle?: CycleKind;
  readonly planStart?: string;
  readonly planEnd?: string;
  /** One task each, with two measures and one target. */
  readonly tasks: readonly (readonly Party[])[];
  readonly indicators?: readonly (readonly Party[])[];
}

export interface GivenTask {
  readonly id: string;
  readonly measureIds: readonly string[];
  readonly targetId: string;
}

export interface GivenScheme {
  readonly id: string;
  readonly tasks: readonly GivenTask[];
  readonly indicatorIds: readonly string[];
  /** The obligation of a unit on a task or indicator in the cycle that ends on the day. */
  obligation(itemId: string, unitId: string, periodEnd: string): Promise<string>;
}

/** A scheme that nobody has started yet; its id. */
export function givenDraftScheme(app: INestApplicationContext, options: SchemeOptions): Promise<string> {
  const context = systemContext(options.jurisdictionId, newId());
  return app
    .get(CommandRunner)
    .run(context, { name: 'test.scheme' }, (tx) =>
      app.get(SchemeWriter, { strict: false }).create(tx, schemeOf(options)),
    );
}

/** A running scheme with its obligations. */
export async function givenScheme(app: INestApplicationContext, options: SchemeOptions): Promise<GivenScheme> {
  const { jurisdictionId, cycle = 'HALF_YEAR' } = options;
  const context = systemContext(jurisdictionId, newId());
  const id = await givenDraftScheme(app, options);
  await app.get(ActivateScheme, { strict: false }).run(context, id, 1, cycle);
  await app
    .get(OpenObligations, { strict: false })
    .run({ jurisdictionId, schemeId: id, cycle }, { messageId: newId(), correlationId: newId() });
  const structure = await app.get(SchemeReader, { strict: false }).structure(jurisdictionId, id);
  return {
    id,
    tasks: structure.tasks.map((task) => ({
      id: task.id,
      measureIds: structure.measures.filter(({ taskId }) => taskId === task.id).map((measure) => measure.id),
      targetId: structure.targets.find(({ taskId }) => taskId === task.id)?.id ?? '',
    })),
    indicatorIds: structure.indicators.map((indicator) => indicator.id),
    obligation: async (itemId, unitId, periodEnd) => {
      const row = await app
        .get(Database)
        .one<{ id: string }>(
          `SELECT id FROM obligation WHERE $1 IN (task_id, indicator_id) AND unit_id = $2 AND period_end = $3`,
          [itemId, unitId, periodEnd],
        );
      if (!row) throw new Error(`unit ${unitId} owes nothing on ${itemId} for ${periodEnd}`);
      return row.id;
    },
  };
}

function schemeOf({ planStart = '2021-01-01', planEnd = '2025-12-31', tasks, indicators = [] }: SchemeOptions) {
  return newScheme({
    planStart,
    planEnd,
    sections: [newSection(tasks.map(taskOf))],
    indicators: indicators.map(indicatorOf),
  });
}

function taskOf(parties: readonly Party[], index: number) {
  return newTask(parties.map(assignmentOf), {
    number: index + 1,
    title: `任务${index + 1}`,
    measures: [newMeasure('举措甲'), newMeasure('举措乙')],
    targets: [newTarget({ name: '高新技术企业数量', kind: 'level', value: '1200', deadline: null })],
  });
}

function indicatorOf(parties: readonly Party[], index: number) {
  return newIndicator(parties.map(assignmentOf), {
    attribute: 'EXPECTED',
    number: index + 1,
    name: `指标${index + 1}`,
    value: '15',
    targetText: '达到15%',
  });
}

function assignmentOf({ role, unitId = null, groupId = null }: Party, index: number) {
  return {
    role,
    asWritten: `单位${index + 1}`,
    unitId,
    groupId,
    leftOpen: unitId === null && groupId === null,
    inferredBy: null,
    source: null,
  };
}
