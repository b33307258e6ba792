import { setTimeout as sleep } from 'node:timers/promises';
import { demoCorrections } from '../../../seeds/demo/corrections.js';
import type { IndicatorRef } from '../../../seeds/wuchang-2022/shapes.js';
import { ConfirmImport, CorrectImport } from '../../modules/intake/index.js';
import { ListObligations } from '../../modules/reporting/index.js';
import {
  ActivateScheme,
  SchemeReader,
  UpdateIndicator,
  UpdateTarget,
  type SchemeStructure,
} from '../../modules/schemes/index.js';
import { uploadAndRead } from '../intake/upload-and-read.js';
import type { App } from './cast.js';
import type { District } from './found-district.js';
import type { SeedFiles } from './seed-files.js';

/**
 * The way every scheme goes: upload, reading, corrections and decisions on names, confirmation, base values,
 * activation. Nothing is put into the tables beside it.
 */
export async function startScheme(app: App, district: District, seed: SeedFiles): Promise<string> {
  const coordinator = district.cast.staff('coordinator');
  const read = await uploadAndRead(app, coordinator, seed.document);
  if (read.draft === null) throw new Error('the import has no draft');
  const corrections = demoCorrections(read.draft, seed.resolution, {
    units: district.unitIds,
    groups: district.groupIds,
  });
  const corrected = await app
    .get(CorrectImport, { strict: false })
    .run(coordinator, read.id, read.version, corrections);
  const confirmed = await app.get(ConfirmImport, { strict: false }).run(coordinator, read.id, corrected.version);
  const { schemeId } = confirmed;
  await setBaseValues(app, district, seed, schemeId);
  const header = await app.get(SchemeReader, { strict: false }).header(coordinator.actor.jurisdictionId, schemeId);
  await app.get(ActivateScheme, { strict: false }).run(coordinator, schemeId, header.version, 'HALF_YEAR');
  await obligationsMade(app, district, schemeId);
  return schemeId;
}

async function setBaseValues(app: App, { cast }: District, { resolution }: SeedFiles, schemeId: string): Promise<void> {
  const structure = await app.get(SchemeReader, { strict: false }).structure(cast.jurisdictionId, schemeId);
  const indicatorOf = indicatorFinder(structure);
  const updateIndicator = app.get(UpdateIndicator, { strict: false });
  for (const { baseValue, baseYear, reference, tolerance, ...ref } of resolution.indicators) {
    const indicator = indicatorOf(ref);
    const patch = {
      ...(baseValue !== undefined && { baseValue, baseYear: baseYear ?? null }),
      ...(reference !== undefined && { referenceIndicatorId: indicatorOf(reference).id }),
      ...(tolerance !== undefined && { tolerance }),
    };
    if (Object.keys(patch).length === 0) continue;
    await updateIndicator.run(cast.staff('coordinator'), indicator.id, indicator.version, patch);
  }
  const updateTarget = app.get(UpdateTarget, { strict: false });
  for (const { target, baseValue } of targetsWithBase(structure, resolution.targets)) {
    await updateTarget.run(cast.staff('coordinator'), target.id, 1, { baseValue });
  }
}

function targetsWithBase(structure: SchemeStructure, settings: SeedFiles['resolution']['targets']) {
  const taskOf = taskFinder(structure);
  return settings.flatMap(({ section, task, name, baseValue }) => {
    if (baseValue === undefined) return [];
    const taskId = taskOf(section, task).id;
    const target = structure.targets.find((candidate) => candidate.taskId === taskId && candidate.name === name);
    if (!target) throw new Error(`the scheme has no target ${name} in ${section}.${task}`);
    return [{ target, baseValue }];
  });
}

export function indicatorFinder(structure: SchemeStructure) {
  return ({ attribute, number }: IndicatorRef): SchemeStructure['indicators'][number] => {
    const found = structure.indicators.find((item) => item.attribute === attribute && item.number === number);
    if (!found) throw new Error(`the scheme has no indicator ${attribute} ${number}`);
    return found;
  };
}

export function taskFinder(structure: SchemeStructure) {
  return (sectionNumber: string, number: number): SchemeStructure['tasks'][number] => {
    const section = structure.sections.find((item) => item.number === sectionNumber);
    const found = structure.tasks.find((item) => item.sectionId === section?.id && item.number === number);
    if (!found) throw new Error(`the scheme has no task ${sectionNumber}.${number}`);
    return found;
  };
}

/** They are made by a job after the activation. */
async function obligationsMade(app: App, { cast }: District, schemeId: string): Promise<void> {
  const list = app.get(ListObligations, { strict: false });
  for (let tries = 0; tries < 600; tries += 1) {
    const { items } = await list.run(cast.staff('coordinator'), { scheme: schemeId, limit: 1 });
    if (items.length > 0) return;
    await sleep(100);
  }
  throw new Error('the obligations were not made within a minute');
}
