import type { FieldError } from '../../../platform/errors.js';
import { tidyName } from './names.js';
import { NO, UNIT_STATES, YES, type BookRow, type ReadBook } from './unit-book.js';

export type BookUnit = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly active: boolean;
  /** Days are `YYYY-MM-DD`. */
  readonly validTo: string | null;
  readonly successorId: string | null;
};

export type BookGroup = {
  readonly id: string;
  readonly name: string;
  readonly open: boolean;
};

export type BookMember = {
  readonly id: string;
  readonly groupId: string;
  readonly unitId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** The directory as it is. */
export interface UnitDirectoryState {
  readonly units: readonly BookUnit[];
  readonly aliases: readonly { readonly unitId: string; readonly alias: string }[];
  readonly groups: readonly BookGroup[];
  readonly members: readonly BookMember[];
}

/** What applying a book would do; it never removes anything. */
export interface UnitBookPlan {
  readonly newUnits: BookUnit[];
  readonly changedUnits: BookUnit[];
  readonly newAliases: { readonly unitId: string; readonly alias: string }[];
  readonly newGroups: BookGroup[];
  readonly changedGroups: BookGroup[];
  readonly newMembers: BookMember[];
  readonly changedMembers: BookMember[];
  readonly errors: FieldError[];
}

export interface PlanContext {
  readonly today: string;
  newId(): string;
}

/**
 * Compares a book with the directory. Units are found by 编号, else by name; what the book does not mention stays as it
 * is. Every fault is reported with its cell, and one fault is reason enough to apply nothing.
 */
export function planUnitBook(book: ReadBook, now: UnitDirectoryState, context: PlanContext): UnitBookPlan {
  const planner = new Planner(now, context, [...book.errors]);
  for (const { row, unit } of planner.namedUnits(book.rows.units)) planner.succession(row, unit);
  book.rows.aliases.forEach((row) => planner.alias(row));
  book.rows.groups.forEach((row) => planner.group(row));
  book.rows.members.forEach((row) => planner.member(row));
  return planner.plan();
}

interface NamedRow {
  readonly row: BookRow;
  readonly unit: Draft<BookUnit>;
  readonly name: string;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const LONGEST_NAME = 100;

class Planner {
  private readonly units: Map<string, Draft<BookUnit>>;
  private readonly before: ReadonlyMap<string, BookUnit>;
  private readonly groups: Map<string, Draft<BookGroup>>;
  private readonly members: Draft<BookMember>[];
  private readonly newAliases: UnitBookPlan['newAliases'] = [];
  /** Whom each name denotes once the book is applied: id of a unit or group. */
  private readonly owners: Map<string, string>;
  /** Units by the names that they had before it, because the other sheets may still use these. */
  private readonly former: ReadonlyMap<string, string>;

  constructor(
    private readonly now: UnitDirectoryState,
    private readonly context: PlanContext,
    private readonly errors: FieldError[],
  ) {
    this.before = new Map(now.units.map((unit) => [unit.id, unit]));
    this.units = new Map(now.units.map((unit) => [unit.id, { ...unit }]));
    this.groups = new Map(now.groups.map((group) => [group.id, { ...group }]));
    this.members = now.members.map((member) => ({ ...member }));
    this.owners = new Map([
      ...now.aliases.map(({ alias, unitId }) => [alias, unitId] as const),
      ...now.groups.map(({ name, id }) => [name, id] as const),
    ]);
    this.former = new Map(now.units.map(({ name, id }) => [name, id]));
  }

  /** All names at once: two units may exchange theirs, a new one may take the name of one that is renamed. */
  namedUnits(rows: readonly BookRow[]): NamedRow[] {
    const numbered = rows.filter((row) => row.text('编号') !== '');
    const mentioned = new Set<string>();
    const known = numbered.flatMap((row) => this.named(row, mentioned, () => this.unitById(row)));
    for (const { unit, name } of known) unit.name = name;
    const others = rows
      .filter((row) => row.text('编号') === '')
      .flatMap((row) => this.named(row, mentioned, (name) => this.unitByName(row, name)));
    for (const [id, { name }] of this.units) if (!mentioned.has(id)) this.owners.set(name, id);
    return [...known, ...others].filter((named) => this.claim(named));
  }

  private named(row: BookRow, mentioned: Set<string>, find: (name: string) => Draft<BookUnit> | null): NamedRow[] {
    const name = this.name(row, '单位名称');
    const unit = name === null ? null : find(name);
    if (name === null || !unit) return [];
    if (mentioned.has(unit.id)) return this.refuse(row, '单位名称', 'unit_twice', `“${name}”在表中出现了两次`);
    mentioned.add(unit.id);
    return [{ row, unit, name }];
  }

  private claim({ row, unit, name }: NamedRow): boolean {
    const owner = this.owners.get(name);
    if (owner !== undefined && owner !== unit.id) {
      this.refuse(row, '单位名称', 'name_taken', `“${name}”已是另一单位或单位组的名称或别名`);
      return false;
    }
    this.owners.set(name, unit.id);
    return true;
  }

  /** After all units are known, because a successor may stand further down. */
  succession(row: BookRow, unit: Draft<BookUnit>): void {
    const state = row.text('状态') || UNIT_STATES.active;
    const validTo = this.day(row, '撤并日期');
    const successor = row.text('承接单位');
    if (state === UNIT_STATES.active) {
      Object.assign(unit, { active: true, validTo: null, successorId: null });
      if (validTo !== null || successor !== '') {
        this.refuse(row, '状态', 'unit_not_dissolved', '在用的单位没有撤并日期和承接单位，请改为“撤并”或清空这两格');
      }
      return;
    }
    if (state !== UNIT_STATES.dissolved) {
      this.refuse(row, '状态', 'state_unknown', `请填写“${UNIT_STATES.active}”或“${UNIT_STATES.dissolved}”`);
      return;
    }
    const { today } = this.context;
    if (validTo !== null && validTo > today) {
      this.refuse(row, '撤并日期', 'dissolved_in_future', '撤并日期还没有到，请在生效之日起再登记');
    }
    const successorId = successor === '' ? null : this.successor(row, successor, unit);
    Object.assign(unit, { active: false, validTo: validTo ?? unit.validTo ?? today, successorId });
  }

  alias(row: BookRow): void {
    const alias = this.name(row, '别名');
    const units = this.knownUnits(row);
    const [unit] = units;
    if (alias === null || !unit) return;
    const owner = this.owners.get(alias);
    if (units.some(({ id }) => id === owner)) return;
    if (owner !== undefined) {
      this.refuse(row, '别名', 'name_taken', `“${alias}”已是另一单位或单位组的名称或别名`);
      return;
    }
    this.owners.set(alias, unit.id);
    this.newAliases.push({ unitId: unit.id, alias });
  }

  group(row: BookRow): void {
    const name = this.name(row, '组名');
    const openText = row.text('成员待定') || NO;
    if (name === null) return;
    if (openText !== YES && openText !== NO) {
      this.refuse(row, '成员待定', 'open_unknown', `请填写“${YES}”或“${NO}”`);
      return;
    }
    const owner = this.owners.get(name);
    const group = owner === undefined ? this.newGroup(name) : this.groups.get(owner);
    if (group) group.open = openText === YES;
    else this.refuse(row, '组名', 'name_taken', `“${name}”已是某单位的名称或别名`);
  }

  member(row: BookRow): void {
    const groupId = this.owners.get(tidyName(row.text('组名')));
    const units = this.knownUnits(row);
    const [unit] = units;
    const validFrom = this.day(row, '加入日期');
    const validTo = this.day(row, '退出日期');
    if (groupId === undefined || !this.groups.has(groupId)) {
      this.refuse(row, '组名', 'group_unknown', '没有这个单位组，请先在“单位组”表中填写');
      return;
    }
    if (!unit) return;
    if (validFrom === null) {
      if (row.text('加入日期') === '') this.refuse(row, '加入日期', 'day_missing', '请填写加入日期，如 2021-01-01');
      return;
    }
    if (validTo !== null && validTo < validFrom) {
      this.refuse(row, '退出日期', 'period_reversed', '退出日期早于加入日期');
      return;
    }
    const same = this.now.members.some(
      (member) =>
        member.groupId === groupId &&
        member.validFrom === validFrom &&
        member.validTo === validTo &&
        units.some(({ id }) => id === member.unitId),
    );
    if (!same) this.enter(row, { id: '', groupId, unitId: unit.id, validFrom, validTo });
  }

  plan(): UnitBookPlan {
    const units = [...this.units.values()];
    const groups = [...this.groups.values()];
    const groupsBefore = new Map(this.now.groups.map((group) => [group.id, group]));
    const membersBefore = new Map(this.now.members.map((member) => [member.id, member]));
    return {
      newUnits: units.filter(({ id }) => !this.before.has(id)),
      changedUnits: units.filter((unit) => differs(unit, this.before.get(unit.id))),
      newAliases: this.newAliases,
      newGroups: groups.filter(({ id }) => !groupsBefore.has(id)),
      changedGroups: groups.filter((group) => differs(group, groupsBefore.get(group.id))),
      newMembers: this.members.filter(({ id }) => !membersBefore.has(id)),
      changedMembers: this.members.filter((member) => differs(member, membersBefore.get(member.id))),
      errors: this.errors,
    };
  }

  /** A row that begins on the day of a known membership is that membership. */
  private enter(row: BookRow, wanted: BookMember): void {
    const others = this.members.filter(({ groupId, unitId }) => groupId === wanted.groupId && unitId === wanted.unitId);
    const known = others.find(({ validFrom }) => validFrom === wanted.validFrom);
    const clash = others.find(
      (other) =>
        other !== known &&
        (other.validTo === null || other.validTo >= wanted.validFrom) &&
        (wanted.validTo === null || wanted.validTo >= other.validFrom),
    );
    if (clash) {
      const period = `${clash.validFrom} 至 ${clash.validTo ?? '今'}`;
      this.refuse(row, '加入日期', 'membership_overlaps', `该单位在此期间已是成员（${period}）`);
    } else if (known) known.validTo = wanted.validTo;
    else this.members.push({ ...wanted, id: this.context.newId() });
  }

  private unitById(row: BookRow): Draft<BookUnit> | null {
    const unit = this.units.get(row.text('编号').toLowerCase());
    if (!unit || !this.before.has(unit.id)) {
      this.refuse(row, '编号', 'unit_unknown', '单位库中没有这个编号。新单位请把编号和版本留空');
      return null;
    }
    if (row.text('版本') !== String(unit.version)) {
      this.refuse(row, '版本', 'stale_row', '导出后已有人修改过这个单位，请重新导出单位簿，在新簿上填写');
      return null;
    }
    return unit;
  }

  /** A name that its unit gives up in this book is free for a new one. */
  private unitByName(row: BookRow, name: string): Draft<BookUnit> | null {
    const known = this.units.get(this.former.get(name) ?? '');
    if (known?.name === name) return known;
    if (this.owners.has(name)) {
      this.refuse(row, '单位名称', 'name_taken', `“${name}”已是另一单位或单位组的名称或别名`);
      return null;
    }
    const unit = { id: this.context.newId(), version: 1, name, active: true, validTo: null, successorId: null };
    this.units.set(unit.id, unit);
    return unit;
  }

  private successor(row: BookRow, name: string, unit: BookUnit): string | null {
    const heirs = this.unitsCalled(tidyName(name)).filter(({ id, active }) => id !== unit.id && active);
    const heir = heirs.find(({ id }) => id === unit.successorId) ?? heirs[0];
    if (heir) return heir.id;
    this.refuse(row, '承接单位', 'successor_unknown', '承接单位应是另一个在用的单位，请按单位名称填写');
    return null;
  }

  /** By its name after the book, and by the one before: rows that nobody has touched still mean the latter. */
  private unitsCalled(name: string): BookUnit[] {
    const ids = new Set([this.owners.get(name), this.former.get(name)]);
    return [...ids].flatMap((id) => this.units.get(id ?? '') ?? []);
  }

  private knownUnits(row: BookRow): BookUnit[] {
    const units = this.unitsCalled(tidyName(row.text('单位名称')));
    if (units.length === 0) this.refuse(row, '单位名称', 'unit_unknown', '没有这个单位，请先在“单位”表中填写');
    return units;
  }

  private newGroup(name: string): Draft<BookGroup> {
    const group = { id: this.context.newId(), name, open: false };
    this.groups.set(group.id, group);
    this.owners.set(name, group.id);
    return group;
  }

  private name(row: BookRow, header: string): string | null {
    const name = tidyName(row.text(header));
    if (name !== '' && name.length <= LONGEST_NAME) return name;
    this.refuse(row, header, 'name_invalid', `请填写 1 至 ${LONGEST_NAME} 字的名称`);
    return null;
  }

  private day(row: BookRow, header: string): string | null {
    const text = row
      .text(header)
      .replaceAll('/', '-')
      .replace(/-(\d)(?=-|$)/g, '-0$1');
    if (text === '' || (DAY.test(text) && new Date(text).toISOString().startsWith(text))) return text || null;
    this.refuse(row, header, 'day_invalid', '请填写日期，如 2021-01-01');
    return null;
  }

  private refuse(row: BookRow, header: string, code: string, message: string): [] {
    this.errors.push(row.error(header, code, message));
    return [];
  }
}

function differs<T extends object>(after: T, before: T | undefined): boolean {
  return before !== undefined && (Object.keys(after) as (keyof T)[]).some((key) => after[key] !== before[key]);
}
