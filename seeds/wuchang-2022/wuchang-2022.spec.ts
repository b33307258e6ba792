import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import type { SeedResolution, SeedScheme, SeedUnits } from './shapes.js';

const folder = new URL('./', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

const text = read('scheme.txt');
const scheme = JSON.parse(read('scheme.expected.json')) as SeedScheme;
const units = JSON.parse(read('units.json')) as SeedUnits;
const resolution = JSON.parse(read('resolution.json')) as SeedResolution;

const tasks = scheme.sections.flatMap((section) => section.tasks.map((task) => ({ ...task, section: section.number })));
const namesAsWritten = new Set([...scheme.indicators, ...tasks].flatMap((item) => [...item.lead, ...item.responsible]));

/** Body of a task, from its number to the next numbered line or chapter. */
function bodyOf(task: { number: number; title: string }): string {
  const start = text.indexOf(`\n${task.number}.${task.title}。`);
  expect(start).toBeGreaterThan(0);
  const rest = text.slice(start + 1);
  const end = rest.search(/\n\n(\d\.|\(|三、)/u);
  return rest.slice(0, end);
}

describe('The condensed edition says what its expected reading lists', () => {
  it('has the header, seven sections, twenty-three tasks and seventeen indicators', () => {
    expect(text).toContain('武昌政办〔2022〕11号');
    expect(text).toContain('公开日期: 2022年04月29日');
    expect(scheme.sections.every(({ number, title }) => text.includes(`\n(${number})${title}\n`))).toBe(true);
    expect([scheme.sections.length, tasks.length, scheme.indicators.length]).toEqual([7, 23, 17]);
    for (const { number, name } of scheme.indicators) expect(text).toContain(`\n${number}.${name}`);
  });

  it.each(tasks.map((task) => [`${task.section}.${task.number} ${task.title}`, task] as const))(
    'holds the measures, figures and units of task %s',
    (_, task) => {
      const body = bodyOf(task);
      for (const measure of task.measures) expect(body).toContain(measure);
      for (const target of task.targets) expect(body).toContain(String(target.value));
      for (const unit of [...task.lead, ...task.responsible]) expect(body).toContain(unit);
    },
  );

  it('keeps the oddities of the original: open brackets, another label, a damaged date, a chapter without number', () => {
    const open = tasks.filter((task) => /责任单位:[^)]*$/u.test(bodyOf(task)));
    expect(open.map(({ section, number }) => `${section}.${number}`)).toEqual(['六.1', '六.2']);
    expect(text).toContain('(牵头部门:区委组织部');
    expect(text).toContain('\n2022429\n');
    expect(text).toContain('\n主要指标分工\n');
    expect(text).toContain('2.5%c');
  });
});

const original = new URL('../../../shared/documents/wuchang-2022-11-division-of-labour.txt', import.meta.url);
const originalExpected = new URL('../../../shared/documents/wuchang-2022-11.expected.json', import.meta.url);

if (existsSync(original)) {
  describe('Against the original, where it is at hand', () => {
    it('states the same facts', () => {
      expect(scheme).toEqual(JSON.parse(readFileSync(originalExpected, 'utf8')));
    });

    it('is less than two thirds as long', () => {
      expect(text.length).toBeLessThan((readFileSync(original, 'utf8').length * 2) / 3);
    });
  });
}

describe('The confirmation leaves no name open', () => {
  const unitNames = new Set(units.units.map(({ name }) => name));
  const groupNames = new Set(units.groups.map(({ name }) => name));

  it('resolves each of the 53 names as written exactly once', () => {
    expect(namesAsWritten.size).toBe(53);
    expect(resolution.names.map(({ asWritten }) => asWritten).sort()).toEqual([...namesAsWritten].sort());
  });

  it('resolves to units and groups that exist, by name or by alias', () => {
    for (const name of resolution.names) {
      if ('group' in name) {
        expect(groupNames).toContain(name.group);
        continue;
      }
      const unit = units.units.find((candidate) => candidate.name === name.unit);
      expect([unit?.name, ...(unit?.aliases ?? [])]).toContain(name.asWritten);
    }
  });

  it('knows every group of the document, and no other', () => {
    expect([...groupNames].sort()).toEqual([...scheme.unitGroups].sort());
  });

  it('accepts each proposal of two spellings for one unit, and both spellings resolve to it', () => {
    expect(resolution.sameUnit.map(({ names }) => names)).toEqual(expect.arrayContaining([...scheme.sameUnit]));
    for (const { names, unit, accept } of resolution.sameUnit) {
      expect(accept).toBe(true);
      for (const asWritten of names) {
        expect(resolution.names).toContainEqual(expect.objectContaining({ asWritten, unit }));
      }
    }
  });

  it('fills rosters with known units, each once, and marks the invented ones', () => {
    for (const group of units.groups) {
      expect(new Set(group.members).size).toBe(group.members.length);
      for (const member of group.members) expect(unitNames).toContain(member);
      expect(group.demo).toBe(group.name !== '各街道');
    }
    expect(units.groups.find(({ name }) => name === '各街道')?.members).toHaveLength(14);
    expect(units.groups.filter(({ open }) => open).map(({ name }) => name)).toEqual(['相关街道']);
  });

  it('gives no name, alias or login stem to two units', () => {
    const names = units.units.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    const codes = units.units.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^[a-z]+$/u.test(code))).toBe(true);
  });
});

describe('Invented settings', () => {
  it('are marked as a demonstration', () => {
    expect(resolution.demo).toBe(true);
    expect(resolution.note).toContain('演示虚构');
  });

  it('name each target of the document once, with a base below its goal for every level', () => {
    const wanted = tasks.flatMap((task) =>
      task.targets.map(({ name, value, unit }) => [task.section, task.number, name, String(value), unit]),
    );
    expect(resolution.targets.map((t) => [t.section, t.task, t.name, t.value, t.unit])).toEqual(wanted);
    const goals = tasks.flatMap((task) => task.targets);
    resolution.targets.forEach((setting, index) => {
      expect(setting.baseValue !== undefined).toBe(setting.kind === 'level');
      if (setting.baseValue !== undefined) expect(Number(setting.baseValue)).toBeLessThan(goals[index]?.value ?? 0);
    });
  });

  it('call a limit from above a ceiling and nothing else', () => {
    const goals = tasks.flatMap((task) => task.targets);
    resolution.targets.forEach((setting, index) => {
      const fromAbove = ['lt', 'lte'].includes(goals[index]?.comparator ?? '');
      expect(setting.kind === 'ceiling').toBe(fromAbove);
    });
  });

  it('give level indicators a base, assigned ones yearly goals, and the synchronised one its reference', () => {
    for (const indicator of scheme.indicators) {
      const attribute = indicator.attribute === '约束性' ? 'BINDING' : 'EXPECTED';
      const setting = resolution.indicators.find((s) => s.attribute === attribute && s.number === indicator.number);
      const isThirdBinding = attribute === 'BINDING' && indicator.number === 3;
      if (indicator.kind === 'level') expect(setting?.baseYear).toBe(2020);
      if (indicator.kind === 'assigned') expect(setting?.assigned?.length ?? 0).toBe(isThirdBinding ? 0 : 2);
      if (indicator.kind === 'synchronised') expect(setting?.reference).toEqual({ attribute: 'EXPECTED', number: 1 });
    }
  });
});
