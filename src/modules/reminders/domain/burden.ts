import type { JsonObject } from '../../../platform/json.js';

/** What a person is asked to do by a line of a message. */
export const ASK_KINDS = ['REMIND', 'URGE', 'SUPERVISE', 'COPY'] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/** Minutes that reading and acting on one such line is estimated to cost; the report itself is not counted. */
export type AskMinutes = Readonly<Record<AskKind, number>> & JsonObject;
export const DEFAULT_MINUTES: AskMinutes = { REMIND: 2, URGE: 5, SUPERVISE: 10, COPY: 3 };
export const MOST_MINUTES = 480;

/** Asks of a unit in a month as the ledger counts them. */
export interface CountedAsks {
  readonly unit: { readonly id: string; readonly name: string };
  /** Messages that reached people of the unit. */
  readonly messages: number;
  /** Lines in them, by kind. */
  readonly items: Readonly<Record<AskKind, number>>;
  /** Stages that a newer one had overtaken, so that nobody was told. */
  readonly overtaken: number;
}

export interface UnitBurden {
  readonly unit: { readonly id: string; readonly name: string };
  readonly messages: number;
  readonly items: number;
  readonly itemsByKind: Readonly<Record<AskKind, number>>;
  readonly minutes: number;
  readonly avoided: {
    /** Lines that came in a message which the person had anyway. */
    readonly merged: number;
    readonly overtaken: number;
    /** Stages that fell after the day on which the report was in (`spared-stages.ts`). */
    readonly silenced: number;
  };
}

export function burdenOf(
  { unit, messages, items, overtaken }: CountedAsks,
  silenced: number,
  minutes: AskMinutes,
): UnitBurden {
  const all = ASK_KINDS.reduce((sum, kind) => sum + items[kind], 0);
  return {
    unit,
    messages,
    items: all,
    itemsByKind: items,
    minutes: ASK_KINDS.reduce((sum, kind) => sum + items[kind] * minutes[kind], 0),
    avoided: { merged: all - messages, overtaken, silenced },
  };
}

/** Whether the unit was asked, or spared, anything at all. */
export function isBurdened({ items, avoided }: UnitBurden): boolean {
  return items + avoided.overtaken + avoided.silenced > 0;
}
