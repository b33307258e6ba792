import { figure, stored } from '../figures.js';
import type { EvaluationSnapshot } from '../snapshot.js';
import type { ItemType } from './asked-items.js';
import { conclusionWord, type Finding } from './finding.js';

/** One side's word on an item; `difference` is its value less ours, null when one of the two is missing. */
export interface OtherSide extends Finding {
  readonly conclusionWord: string | null;
  readonly difference: string | null;
  /** Both give a conclusion, and they are not the same one. */
  readonly conclusionDiffers: boolean;
}

export interface UnitsWord extends Finding {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly text: string;
}

export interface ThirdPartyWord extends Finding {
  readonly reason: string;
  readonly source: string;
  readonly foundBy: string | null;
  readonly version: number;
}

export interface ComparedItem {
  readonly item: { readonly type: ItemType; readonly id: string; readonly label: string };
  /** Of values: the indicator's unit, or % done of a task or section. */
  readonly unit: string | null;
  readonly ours: Finding & { readonly conclusionWord: string | null };
  readonly units: readonly (UnitsWord & OtherSide)[];
  readonly thirdParty: (ThirdPartyWord & OtherSide) | null;
  /** Somebody gives another value or another conclusion than we do. */
  readonly differs: boolean;
}

/**
 * Puts what the units and the third party say of each item beside our result, in the document's order. Nothing is
 * merged and nothing missing is filled in: a side that says nothing differs in nothing.
 */
export function compareVoices(
  snapshot: EvaluationSnapshot,
  unitsWords: ReadonlyMap<string, readonly UnitsWord[]>,
  thirdParty: ReadonlyMap<string, ThirdPartyWord>,
): ComparedItem[] {
  const compared = (item: ComparedItem['item'], unit: string | null, ours: Finding): ComparedItem => {
    const beside = <T extends Finding>(word: T): T & OtherSide => ({ ...word, ...otherSide(item.type, ours, word) });
    const units = (unitsWords.get(item.id) ?? []).map(beside);
    const third = thirdParty.get(item.id);
    const sides: OtherSide[] = third ? [...units, beside(third)] : units;
    return {
      item,
      unit,
      ours: { ...ours, conclusionWord: conclusionWord(item.type, ours.conclusion) },
      units,
      thirdParty: third ? beside(third) : null,
      differs: sides.some((side) => side.conclusionDiffers || (side.difference !== null && side.difference !== '0')),
    };
  };
  return [
    ...snapshot.indicators.map(({ id, number, name, unit, values, conclusion }) =>
      compared({ type: 'INDICATOR', id, label: `${number}.${name}` }, unit, {
        value: values.at(-1)?.value ?? null,
        conclusion,
      }),
    ),
    ...snapshot.sections.flatMap((section) => [
      compared({ type: 'SECTION', id: section.id, label: `${section.number} ${section.title}` }, '%', {
        value: section.percent,
        conclusion: null,
      }),
      ...section.tasks.map(({ id, number, title, percent, light }) =>
        compared({ type: 'TASK', id, label: `${number}.${title}` }, '%', { value: percent, conclusion: light }),
      ),
    ]),
  ];
}

function otherSide(type: ItemType, ours: Finding, theirs: Finding): OtherSide {
  const both = ours.value !== null && theirs.value !== null;
  return {
    value: theirs.value,
    conclusion: theirs.conclusion,
    conclusionWord: conclusionWord(type, theirs.conclusion),
    difference: both ? stored(figure(theirs.value).minus(figure(ours.value))) : null,
    conclusionDiffers: theirs.conclusion !== null && ours.conclusion !== null && theirs.conclusion !== ours.conclusion,
  };
}
