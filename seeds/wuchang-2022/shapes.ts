/** Shapes of the JSON files of this folder; figures are decimal strings, days `YYYY-MM-DD`. */

export interface SeedUnit {
  readonly name: string;
  /** Stem of the demo logins, unique, ASCII. */
  readonly code: string;
  /** Other ways in which documents write the unit. */
  readonly aliases: readonly string[];
}

export interface SeedGroup {
  readonly name: string;
  /** The document leaves the members open (相关街道). */
  readonly open: boolean;
  /** The roster was invented for the demonstration. */
  readonly demo: boolean;
  readonly validFrom: string;
  readonly members: readonly string[];
}

export interface SeedJurisdiction {
  readonly code: string;
  readonly name: string;
  readonly level: 'CITY' | 'DISTRICT' | 'STREET';
}

export interface SeedUnits {
  readonly jurisdiction: SeedJurisdiction;
  readonly parentJurisdiction: SeedJurisdiction;
  readonly units: readonly SeedUnit[];
  readonly groups: readonly SeedGroup[];
}

export type Attribute = 'BINDING' | 'EXPECTED';

export interface IndicatorRef {
  readonly attribute: Attribute;
  readonly number: number;
}

export type TargetKind = 'level' | 'cumulative' | 'ceiling' | 'floor';

/** A name as the document writes it, and the unit or the group that it means. */
export type NameResolution =
  | { readonly asWritten: string; readonly unit: string; readonly desk?: string }
  | { readonly asWritten: string; readonly group: string };

export interface IndicatorSetting extends IndicatorRef {
  readonly baseValue?: string;
  readonly baseYear?: number;
  readonly assigned?: readonly { readonly year: number; readonly value: string }[];
  readonly reference?: IndicatorRef;
  /** Percentage points by which a synchronised indicator may lag behind its reference. */
  readonly tolerance?: string;
}

/**
 * How the confirmation settles a target. The draft's target is the one with this value and unit in the task, the first
 * that is still unsettled when two are alike; `name` and `kind` replace what the parser proposed.
 */
export interface TargetSetting {
  /** Number of the section as written (一, 二…). */
  readonly section: string;
  readonly task: number;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly kind: TargetKind;
  readonly baseValue?: string;
}

/** Decisions of the demo's confirmation of the imported draft. */
export interface SeedResolution {
  readonly demo: true;
  readonly note: string;
  readonly sameUnit: readonly {
    readonly names: readonly [string, string];
    readonly accept: boolean;
    readonly unit: string;
  }[];
  readonly names: readonly NameResolution[];
  readonly indicators: readonly IndicatorSetting[];
  readonly targets: readonly TargetSetting[];
}

/** The part of `scheme.expected.json` that the seeds themselves read. */
export interface SeedScheme {
  readonly document: { readonly planPeriod: { readonly start: string; readonly end: string } };
  readonly indicators: readonly {
    readonly attribute: string;
    readonly number: number;
    readonly name: string;
    readonly targetText: string;
    readonly unit: string | null;
    readonly kind: string;
    readonly lead: readonly string[];
    readonly responsible: readonly string[];
  }[];
  readonly sections: readonly {
    readonly number: string;
    readonly title: string;
    readonly tasks: readonly {
      readonly number: number;
      readonly title: string;
      readonly lead: readonly string[];
      readonly responsible: readonly string[];
      readonly measures: readonly string[];
      readonly targets: readonly {
        readonly name: string;
        readonly comparator: string;
        readonly value: number;
        readonly valueMax: number | null;
        readonly unit: string;
        readonly deadline: string | null;
      }[];
    }[];
  }[];
  readonly sameUnit: readonly (readonly [string, string])[];
  readonly unitGroups: readonly string[];
}
