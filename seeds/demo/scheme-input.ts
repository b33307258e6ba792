import type {
  NameResolution,
  SeedGroup,
  SeedResolution,
  SeedScheme,
  SeedUnits,
  Attribute,
} from '../wuchang-2022/shapes.js';
import type { DemoIndicator, DemoScheme, DemoTask } from './demo-facts.js';
import { participantsOf } from './participants.js';

type SeedSection = SeedScheme['sections'][number];

/** Puts the scheme as read, the units and the confirmation's decisions together into the generator's input. */
export function demoScheme(scheme: SeedScheme, units: SeedUnits, resolution: SeedResolution): DemoScheme {
  const membersOf = memberLookup(units.groups, resolution.names);
  return {
    tasks: scheme.sections.flatMap((section) => section.tasks.map((task) => demoTask(section, task))),
    indicators: scheme.indicators.map(demoIndicator),
  };

  function demoTask(section: SeedSection, task: SeedSection['tasks'][number]): DemoTask {
    return {
      section: section.number,
      number: task.number,
      title: task.title,
      measures: task.measures,
      participants: participantsOf(assignments(task), membersOf),
      targets: task.targets.map((target) => {
        const setting = resolution.targets.find(
          (candidate) =>
            candidate.section === section.number && candidate.task === task.number && candidate.name === target.name,
        );
        if (setting === undefined) throw new Error(`resolution.json says nothing about target ${target.name}`);
        return {
          name: target.name,
          value: String(target.value),
          unit: target.unit,
          kind: setting.kind,
          baseValue: setting.baseValue ?? null,
        };
      }),
    };
  }

  function demoIndicator(indicator: SeedScheme['indicators'][number]): DemoIndicator {
    const attribute = attributeOf(indicator.attribute);
    const setting = resolution.indicators.find(
      (candidate) => candidate.attribute === attribute && candidate.number === indicator.number,
    );
    return {
      attribute,
      number: indicator.number,
      name: indicator.name,
      targetText: indicator.targetText,
      unit: indicator.unit,
      assigned: setting?.assigned ?? [],
      participants: participantsOf(assignments(indicator), membersOf),
    };
  }
}

export function attributeOf(asWritten: string): Attribute {
  if (asWritten === '约束性') return 'BINDING';
  if (asWritten === '预期性') return 'EXPECTED';
  throw new Error(`no such indicator attribute: ${asWritten}`);
}

function assignments(item: { readonly lead: readonly string[]; readonly responsible: readonly string[] }) {
  return [
    ...item.lead.map((asWritten) => ({ role: 'LEAD' as const, asWritten })),
    ...item.responsible.map((asWritten) => ({ role: 'RESPONSIBLE' as const, asWritten })),
  ];
}

function memberLookup(
  groups: readonly SeedGroup[],
  names: readonly NameResolution[],
): (asWritten: string) => readonly string[] {
  const rosters = new Map(groups.map((group) => [group.name, group.members]));
  const resolved = new Map(
    names.map((name) => [name.asWritten, 'unit' in name ? [name.unit] : rosters.get(name.group)]),
  );
  return (asWritten) => {
    const members = resolved.get(asWritten);
    if (members === undefined) throw new Error(`resolution.json does not resolve the name ${asWritten}`);
    return members;
  };
}
