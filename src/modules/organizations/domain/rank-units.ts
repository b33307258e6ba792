import { loosestForm, sameness, type PlaceNames } from './same-name.js';

/** One name of the directory and whom it denotes. */
export interface DirectoryName {
  readonly name: string;
  readonly kind: 'unit' | 'group';
  readonly id: string;
  /** The party's own name when `name` is an alias of it, else null. */
  readonly aliasOf: string | null;
  readonly active: boolean;
  /** Last day of a dissolved unit. */
  readonly validTo: string | null;
  readonly successorId: string | null;
}

/** A party that a name of a document may mean. */
export interface RankedParty {
  readonly kind: 'unit' | 'group';
  readonly id: string;
  readonly name: string;
  /** From 0 to 1, for ranking alone. */
  readonly confidence: number;
  readonly reason: string;
}

/** Taking over is a fact that a person has recorded, but not that the task went with it. */
const SUCCESSION = 0.9;
const MOST_PROPOSALS = 5;
/** Longer chains of mergers do not happen; the limit ends a circle. */
const LONGEST_SUCCESSION = 10;

/**
 * Ranks, for any name of a document, the units and groups of a directory that it may mean. Built once per directory;
 * each question costs one look-up by the loosest form. It proposes and never decides.
 */
export class UnitRanking {
  private readonly byForm = new Map<string, DirectoryName[]>();
  private readonly byId = new Map<string, DirectoryName>();

  constructor(
    names: readonly DirectoryName[],
    private readonly places: PlaceNames,
  ) {
    for (const entry of names) {
      if (entry.aliasOf === null) this.byId.set(entry.id, entry);
      const form = loosestForm(entry.name, places);
      this.byForm.set(form, [...(this.byForm.get(form) ?? []), entry]);
    }
  }

  /** Best first; each party once, with its best reason. */
  of(asWritten: string): RankedParty[] {
    const best = new Map<string, RankedParty>();
    const candidates = this.byForm.get(loosestForm(asWritten, this.places)) ?? [];
    for (const entry of candidates) {
      const ranked = this.rank(asWritten, entry);
      if (ranked && ranked.confidence > (best.get(ranked.id)?.confidence ?? 0)) best.set(ranked.id, ranked);
    }
    return [...best.values()]
      .sort((a, b) => b.confidence - a.confidence || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_PROPOSALS);
  }

  private rank(asWritten: string, entry: DirectoryName): RankedParty | null {
    const same =
      entry.name === asWritten ? { confidence: 1, reason: '' } : sameness(asWritten, entry.name, this.places);
    if (!same) return null;
    const reason = [same.reason, entry.aliasOf === null ? '' : `“${entry.name}”是“${entry.aliasOf}”的别名`]
      .filter((part) => part !== '')
      .join('；');
    const party = { kind: entry.kind, id: entry.id, name: entry.aliasOf ?? entry.name };
    if (entry.active) return { ...party, confidence: same.confidence, reason: reason || '与单位库中的名称相同' };
    return this.succeeded(entry, { confidence: same.confidence, reason });
  }

  /** A dissolved unit is no answer; the one that took over may be. */
  private succeeded(entry: DirectoryName, same: { confidence: number; reason: string }): RankedParty | null {
    const heir = this.heirOf(entry);
    if (!heir) return null;
    const dissolved = `“${entry.aliasOf ?? entry.name}”已于 ${entry.validTo ?? '较早时'} 撤并，由“${heir.name}”承接`;
    return {
      kind: 'unit',
      id: heir.id,
      name: heir.name,
      confidence: Math.round(same.confidence * SUCCESSION * 100) / 100,
      reason: [same.reason, dissolved].filter((part) => part !== '').join('；'),
    };
  }

  private heirOf(entry: DirectoryName): DirectoryName | null {
    let heir: DirectoryName | undefined = entry;
    for (let step = 0; heir && !heir.active && step < LONGEST_SUCCESSION; step++) {
      heir = heir.successorId === null ? undefined : this.byId.get(heir.successorId);
    }
    return heir?.active ? heir : null;
  }
}
