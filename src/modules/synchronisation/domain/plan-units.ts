import { tidyName } from '../../organizations/rules.js';
import {
  inOrder,
  outcomeOf,
  refusal,
  repeated,
  repeatedId,
  type Change,
  type Duty,
  type ItemOutcome,
  type Refusal,
} from './outcome.js';

export interface UnitItem {
  readonly externalId: string;
  readonly name: string;
  /** Other ways of writing it; only ever added. */
  readonly aliases: readonly string[];
  /** False: the source says that it has ended. */
  readonly active: boolean;
  /** A unit of this very name that the source has not named yet is the one that is meant. */
  readonly adopt: boolean;
}

export interface KnownUnit {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly validTo: string | null;
  readonly successorId: string | null;
  readonly aliases: readonly string[];
  /** In the source; null for a unit that it has not named. */
  readonly externalId: string | null;
  /** Whether it was the source's synchronisation that ended it. */
  readonly endedBySource: boolean;
}

export interface UnitState {
  readonly units: readonly KnownUnit[];
  readonly groupNames: readonly string[];
  /** What units still owe, by id. */
  readonly duties: ReadonlyMap<string, readonly Duty[]>;
}

/** What becomes of a unit of ours. */
export interface UnitStep {
  readonly externalId: string;
  readonly unit: KnownUnit;
  readonly name: string;
  readonly active: boolean;
  readonly addedAliases: readonly string[];
  readonly removedAliases: readonly string[];
  readonly adopted: boolean;
}

export interface UnitPlan {
  readonly items: readonly ItemOutcome[];
  readonly made: readonly { readonly externalId: string; readonly name: string; readonly aliases: readonly string[] }[];
  /** Only of units of which something changes. */
  readonly changed: readonly UnitStep[];
  /** How many active units the source knows here, before. */
  readonly known: number;
}

/**
 * Compares what a source says of its units with the directory. Order does not matter: what two items both want, neither
 * gets. Nothing is matched silently, nothing is deleted, and a unit that owes something is kept.
 * @param full whether units that the source has named and no item names have ended.
 */
export function planUnits(items: readonly UnitItem[], state: UnitState, full: boolean): UnitPlan {
  return new Planner(state).plan(items, full);
}

/** An item that says something of a unit, or asks for a new one (null). */
interface Wish {
  readonly index: number;
  readonly item: UnitItem;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unit: KnownUnit | null;
  readonly adopted: boolean;
}

class Planner {
  private readonly byExternalId: ReadonlyMap<string, KnownUnit>;
  private readonly ownerOf: ReadonlyMap<string, KnownUnit | 'group'>;
  private readonly made: UnitPlan['made'][number][] = [];
  private readonly changed: UnitStep[] = [];
  private readonly outcomes: ItemOutcome[] = [];

  constructor(private readonly state: UnitState) {
    this.byExternalId = new Map(
      state.units.flatMap((unit) => (unit.externalId === null ? [] : [[unit.externalId, unit]])),
    );
    this.ownerOf = new Map<string, KnownUnit | 'group'>([
      ...state.groupNames.map((name) => [name, 'group'] as const),
      ...state.units.flatMap((unit) => unit.aliases.map((alias) => [alias, unit] as const)),
      ...state.units.map((unit) => [unit.name, unit] as const),
    ]);
  }

  plan(items: readonly UnitItem[], full: boolean): UnitPlan {
    const granted = this.freeOfClashes(this.settle(this.wishesOf(items)));
    const taken = new Set(granted.map(({ name }) => name));
    for (const wish of granted) this.grant(wish, taken);
    if (full) this.endUnnamed(new Set(items.map(({ externalId }) => externalId)));
    const known = this.state.units.filter(({ externalId, active }) => externalId !== null && active).length;
    return { items: inOrder(this.outcomes), made: this.made, changed: this.changed, known };
  }

  private wishesOf(items: readonly UnitItem[]): Wish[] {
    const twice = repeated(items.map(({ externalId }) => externalId));
    return items.flatMap((item, index): Wish[] => {
      const name = tidyName(item.name);
      const wish = {
        index,
        item,
        name,
        aliases: [...new Set(item.aliases.map(tidyName))].filter((one) => one !== name),
      };
      const meant = twice.has(item.externalId) ? repeatedId() : this.meant(item, name);
      if (meant !== null && 'code' in meant) return this.refuse({ ...wish, unit: null, adopted: false }, meant);
      return [{ ...wish, unit: meant, adopted: meant !== null && meant.externalId === null }];
    });
  }

  /** The unit that an item means: by external id, else by exact name or alias, which must be confirmed. */
  private meant({ externalId, adopt }: UnitItem, name: string): KnownUnit | null | Refusal {
    const known = this.byExternalId.get(externalId);
    if (known) return known;
    const owner = this.ownerOf.get(name);
    if (owner === undefined) return null;
    if (owner === 'group') return nameTaken(name, '已是单位组的名称');
    if (owner.externalId !== null) return nameTaken(name, `已是外部编号 ${owner.externalId} 的单位的名称或别名`);
    if (adopt) return owner;
    return refusal(
      'adoption_needed',
      `本系统已有名称或别名为“${name}”的单位。确认就是它，请加上 adopt: true 重新提交；不是，请换一个全称。`,
      { id: owner.id, name: owner.name },
    );
  }

  /** Takes out what needs no name: units that have ended, and those that may not be brought back. */
  private settle(wishes: readonly Wish[]): Wish[] {
    const adopted = repeated(wishes.flatMap(({ unit, adopted: taken }) => (taken && unit ? [unit.id] : [])));
    return wishes.flatMap((wish): Wish[] => {
      const { unit, item } = wish;
      if (unit !== null && adopted.has(unit.id)) return this.refuse(wish, adoptedTwice(unit));
      if (!item.active) return this.end(wish);
      if (unit === null || unit.active || (unit.endedBySource && unit.successorId === null)) return [wish];
      return this.refuse(wish, dissolvedHere(unit));
    });
  }

  /**
   * Names denote one unit each, before and after. An old name stays with its unit as an alias, and passes to another only
   * when that is a unit we know which takes it as its name, so that two may exchange theirs.
   */
  private freeOfClashes(wishes: readonly Wish[]): Wish[] {
    const wantedTwice = repeated(wishes.flatMap(({ name, aliases }) => [name, ...aliases]));
    let granted = wishes.filter((wish) => {
      const claims = this.claimsOf(wish);
      const clash = claims.find((claim) => wantedTwice.has(claim)) ?? claims.find((claim) => this.isFirm(claim, wish));
      return clash === undefined || this.refuseName(wish, clash);
    });
    for (;;) {
      const givenUp = new Set(
        granted.flatMap(({ unit, name }) => (unit !== null && unit.name !== name ? [unit.name] : [])),
      );
      const stuck = granted.filter((wish) => this.owned(wish.name, wish) && !givenUp.has(wish.name));
      if (stuck.length === 0) return granted;
      for (const wish of stuck) this.refuseName(wish, wish.name);
      granted = granted.filter((wish) => !stuck.includes(wish));
    }
  }

  /** Names that the unit does not have yet. */
  private claimsOf({ name, aliases, unit }: Wish): string[] {
    return [name, ...aliases].filter((claim) => unit === null || this.ownerOf.get(claim) !== unit);
  }

  private owned(claim: string, { unit }: Wish): boolean {
    const owner = this.ownerOf.get(claim);
    return owner !== undefined && owner !== unit;
  }

  /** Denotes somebody who cannot give it up to this wish. */
  private isFirm(claim: string, wish: Wish): boolean {
    if (!this.owned(claim, wish)) return false;
    const owner = this.ownerOf.get(claim);
    return wish.unit === null || claim !== wish.name || owner === 'group' || owner?.name !== claim;
  }

  /** @param taken names of the units of all wishes that are granted. */
  private grant({ index, item, name, aliases, unit, adopted }: Wish, taken: ReadonlySet<string>): void {
    const { externalId } = item;
    if (unit === null) {
      this.made.push({ externalId, name, aliases });
      const changes = aliases.length > 0 ? [{ field: 'aliases', before: [], after: aliases }] : [];
      this.outcomes.push(outcomeOf({ index, externalId, outcome: 'CREATED', id: null, name, changes }));
      return;
    }
    const kept = unit.name !== name && !taken.has(unit.name) ? [unit.name] : [];
    const addedAliases = [...new Set([...kept, ...aliases])].filter((alias) => !unit.aliases.includes(alias));
    const step: UnitStep = {
      ...{ externalId, unit, name, active: true, adopted },
      addedAliases,
      removedAliases: unit.aliases.filter((alias) => alias === name),
    };
    const changes = changesOf(step);
    if (changes.length > 0) this.changed.push(step);
    const outcome = changes.length > 0 ? 'UPDATED' : 'UNCHANGED';
    this.outcomes.push(outcomeOf({ index, externalId, outcome, id: unit.id, name, changes }));
  }

  /** The source says of it that it has ended. */
  private end(wish: Wish): [] {
    const { index, item, unit, name, adopted } = wish;
    if (unit === null) {
      const detail = '对方已停用、本系统没有的单位，无需建立。';
      this.outcomes.push(
        outcomeOf({ index, externalId: item.externalId, outcome: 'UNCHANGED', id: null, name, detail }),
      );
    } else this.endUnit(index, item.externalId, unit, adopted);
    return [];
  }

  private endUnnamed(named: ReadonlySet<string>): void {
    for (const [externalId, unit] of this.byExternalId) {
      if (unit.active && !named.has(externalId)) this.endUnit(null, externalId, unit, false);
    }
  }

  private endUnit(index: number | null, externalId: string, unit: KnownUnit, adopted: boolean): void {
    const owes = this.state.duties.get(unit.id) ?? [];
    const step = { externalId, unit, name: unit.name, addedAliases: [], removedAliases: [], adopted };
    const ended = { ...step, active: unit.active && owes.length > 0 };
    const changes = changesOf(ended);
    if (changes.length > 0) this.changed.push(ended);
    const outcome = !unit.active ? (adopted ? 'UPDATED' : 'UNCHANGED') : owes.length > 0 ? 'KEPT' : 'ENDED';
    const common = { index, externalId, id: unit.id, name: unit.name, changes };
    this.outcomes.push(outcomeOf({ ...common, outcome, owes: outcome === 'KEPT' ? owes : [] }));
  }

  private refuseName(wish: Wish, claim: string): false {
    const owner = this.ownerOf.get(claim);
    const whose =
      owner === 'group'
        ? '已是单位组的名称'
        : owner === undefined || owner === wish.unit
          ? '在本次数据中由不止一个单位使用'
          : `已是单位“${owner.name}”的名称或别名`;
    this.refuse(wish, nameTaken(claim, whose));
    return false;
  }

  private refuse({ index, item, unit, name }: Wish, { code, detail, proposal }: Refusal): [] {
    const id = unit?.id ?? null;
    const common = { index, externalId: item.externalId, id, name, code, detail };
    this.outcomes.push(outcomeOf({ ...common, outcome: 'REFUSED', proposal: proposal ?? null }));
    return [];
  }
}

function changesOf({ unit, name, active, addedAliases, removedAliases, adopted, externalId }: UnitStep): Change[] {
  const aliases = [...unit.aliases.filter((alias) => !removedAliases.includes(alias)), ...addedAliases];
  return [
    ...(adopted ? [{ field: 'externalId', before: null, after: externalId }] : []),
    ...(name === unit.name ? [] : [{ field: 'name', before: unit.name, after: name }]),
    ...(addedAliases.length + removedAliases.length === 0
      ? []
      : [{ field: 'aliases', before: unit.aliases, after: aliases }]),
    ...(active === unit.active ? [] : [{ field: 'active', before: unit.active, after: active }]),
  ];
}

function nameTaken(name: string, whose: string): Refusal {
  return refusal('name_taken', `“${name}”${whose}。请核对是不是同一单位；不是，请换一个全称。`);
}

function adoptedTwice({ id, name }: KnownUnit): Refusal {
  return refusal('adoption_ambiguous', `本次数据中不止一条要认领单位“${name}”，请只保留一条。`, { id, name });
}

function dissolvedHere({ name }: KnownUnit): Refusal {
  return refusal(
    'dissolved_here',
    `单位“${name}”已在本系统登记为撤并，同步不恢复。撤并有误，请统筹单位在单位簿中恢复；无误，请在对方系统停用。`,
  );
}
