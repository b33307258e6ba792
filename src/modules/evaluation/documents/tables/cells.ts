import { ABSENT, typeset } from '../../../../platform/official-document/wording.js';
import type { Cell } from '../../../../platform/official-document/table-model.js';
import { CONCLUSIONS, type Conclusion, LIGHTS, type Light } from '../../domain/conclusion.js';
import { aheadOf, percent, share, signedPoints } from '../format.js';
import { CONCLUSION_TINTS } from './indicator-words.js';

export const lightCell = (light: Light): Cell => ({ text: LIGHTS[light], tint: light });

export const conclusionCell = (conclusion: Conclusion): Cell => ({
  text: CONCLUSIONS[conclusion],
  tint: CONCLUSION_TINTS[conclusion],
});

export const nameCell = (name: string): Cell => ({ text: typeset(name) });

export const unitsCell = (units: readonly string[]): Cell => ({
  text: units.length === 0 ? ABSENT : units.map(typeset).join('、'),
});

export const percentCell = (value: string | null): Cell => ({ text: value === null ? ABSENT : percent(value) });

export const shareCell = (value: string | null): Cell => ({ text: value === null ? ABSENT : share(value) });

/** Percentage points ahead of (+) or behind (-) the share of the period that has passed. */
export const paceCell = (done: string | null, elapsed: string): Cell => ({
  text: done === null ? ABSENT : signedPoints(aheadOf(done, elapsed)),
});
