import type { SeedResolution, TargetSetting } from '../wuchang-2022/shapes.js';

/** What the corrections look at in a draft, as `GET /imports/:id` gives it. */
export interface DraftToSettle {
  readonly sections: readonly {
    readonly number: string;
    readonly tasks: readonly { readonly number: number; readonly targets: readonly DraftTargetToSettle[] }[];
  }[];
}

interface DraftTargetToSettle {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly kind: string;
}

/** Ids of the installation by canonical name. */
export interface KnownIds {
  readonly units: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
}

export type NameDecision =
  | { readonly asWritten: string; readonly decision: 'unit'; readonly unitId: string }
  | { readonly asWritten: string; readonly decision: 'group'; readonly groupId: string };

export interface FieldCorrection {
  readonly path: string;
  readonly field: 'name' | 'kind';
  readonly value: string;
}

/** Body of `PATCH /imports/:id`: every name decided, accepted pairs, targets renamed or judged another way. */
export interface DemoCorrections {
  readonly units: readonly NameDecision[];
  readonly acceptSameUnit: readonly (readonly [string, string])[];
  readonly items: readonly FieldCorrection[];
}

/** Decisions of the demo's confirmation; a target that the draft lacks or a name without id is an error of the seed. */
export function demoCorrections(draft: DraftToSettle, resolution: SeedResolution, ids: KnownIds): DemoCorrections {
  return {
    units: resolution.names.map((name) =>
      'unit' in name
        ? { asWritten: name.asWritten, decision: 'unit', unitId: idOf(ids.units, name.unit) }
        : { asWritten: name.asWritten, decision: 'group', groupId: idOf(ids.groups, name.group) },
    ),
    acceptSameUnit: resolution.sameUnit.filter(({ accept }) => accept).map(({ names }) => names),
    items: targetCorrections(draft, resolution.targets),
  };
}

function targetCorrections(draft: DraftToSettle, settings: readonly TargetSetting[]): FieldCorrection[] {
  const settled = new Set<string>();
  return settings.flatMap((setting) => {
    const found = targetsOf(draft, setting).find(
      ({ path, target }) =>
        !settled.has(path) && target.value === Number(setting.value) && (target.unit ?? '') === setting.unit,
    );
    if (found === undefined)
      throw new Error(`the draft has no target ${setting.name} in ${setting.section}.${setting.task}`);
    settled.add(found.path);
    const fields = ['name', 'kind'] as const;
    return fields
      .filter((field) => found.target[field] !== setting[field])
      .map((field) => ({ path: found.path, field, value: setting[field] }));
  });
}

function targetsOf(draft: DraftToSettle, setting: TargetSetting): { path: string; target: DraftTargetToSettle }[] {
  const section = draft.sections.findIndex(({ number }) => number === setting.section);
  const tasks = draft.sections[section]?.tasks ?? [];
  const task = tasks.findIndex(({ number }) => number === setting.task);
  return (tasks[task]?.targets ?? []).map((target, index) => ({
    path: `sections.${section}.tasks.${task}.targets.${index}`,
    target,
  }));
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the installation has no unit or group ${name}`);
  return id;
}
