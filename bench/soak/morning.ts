import { newId } from '../../src/platform/ids.js';

/**
 * The morning that the soak lives through: Sunday 2023-06-25, which is worked in exchange for the dragon boat festival
 * of 22 to 24 June (国办发明电〔2022〕16号). At nine the ladder asks for `obligations` reports at once.
 */
export const TODAY = '2023-06-25';
export const OPENS_AT = '09:00';

export type Owner = 'reporters' | 'approver' | 'lead' | 'supervisor';

/** One row of the ledger that a report must have when the day is over. */
export interface Asked {
  readonly stage: string;
  readonly of: Owner;
  readonly stageOn: string;
  /** False: a newer stage has overtaken it, or it was told on its own day (see `Plight.before`). */
  readonly told: boolean;
}

const asked = (stage: string, stageOn: string, told: boolean, ...owners: readonly Owner[]): Asked[] =>
  owners.map((of) => ({ stage, of, stageOn, told }));

/** A due day, and what the rules (ADR 11, DESIGN §7) make of it today, counted out on the calendar by hand. */
export interface Plight {
  readonly dueOn: string;
  readonly asked: readonly Asked[];
}

export const PLIGHTS: readonly Plight[] = [
  { dueOn: '2023-06-30', asked: asked('REMIND_1', '2023-06-25', true, 'reporters') },
  {
    dueOn: '2023-06-26',
    asked: [
      ...asked('REMIND_1', '2023-06-16', false, 'reporters'),
      ...asked('REMIND_2', '2023-06-25', true, 'reporters'),
    ],
  },
  {
    dueOn: '2023-06-21',
    asked: [
      ...asked('REMIND_1', '2023-06-14', false, 'reporters'),
      ...asked('REMIND_2', '2023-06-20', false, 'reporters'),
      ...asked('URGE_1', '2023-06-25', true, 'reporters', 'approver', 'lead'),
    ],
  },
  {
    dueOn: '2023-06-19',
    asked: [
      ...asked('REMIND_1', '2023-06-12', false, 'reporters'),
      ...asked('REMIND_2', '2023-06-16', false, 'reporters'),
      ...asked('URGE_1', '2023-06-20', false, 'reporters', 'approver', 'lead'),
      ...asked('URGE_2', '2023-06-25', true, 'reporters', 'approver', 'lead'),
    ],
  },
  {
    dueOn: '2023-06-15',
    asked: [
      ...asked('REMIND_1', '2023-06-08', false, 'reporters'),
      ...asked('REMIND_2', '2023-06-14', false, 'reporters'),
      ...asked('URGE_1', '2023-06-16', false, 'reporters', 'approver', 'lead'),
      ...asked('URGE_2', '2023-06-20', true, 'reporters', 'approver', 'lead'),
      ...asked('SUPERVISE_1', '2023-06-25', true, 'supervisor'),
    ],
  },
];

export interface Obligation {
  readonly id: string;
  readonly unit: UnitInDistrict;
  readonly lead: UnitInDistrict;
  readonly taskId: string;
  readonly state: 'PENDING' | 'SUBMITTED';
  readonly plight: Plight;
  /** What was told before today stands in the ledger already; without, the service was down until now. */
  readonly toldBefore: boolean;
}

export interface UnitInDistrict {
  readonly id: string;
  readonly name: string;
  readonly reporters: readonly string[];
  readonly approver: string;
}

export interface District {
  readonly id: string;
  readonly number: number;
  readonly schemeId: string;
  readonly sectionId: string;
  readonly cycleId: string;
  readonly units: readonly UnitInDistrict[];
  readonly taskIds: readonly string[];
  readonly supervisor: string;
  readonly obligations: readonly Obligation[];
}

const OBLIGATIONS_OF_A_DISTRICT = 2_000;
const REPORTERS_OF_A_UNIT = 2;
/** Of each reporter's twenty reports so many are in the reviewer's hands: nothing is to be said about them. */
const HANDED_IN = 3;

/** Districts that owe `obligations` reports in all, a number that the units and tasks of a district divide evenly. */
export function morning(obligations: number): District[] {
  const districts = Math.max(3, Math.round(obligations / OBLIGATIONS_OF_A_DISTRICT));
  const each = Math.ceil(obligations / districts);
  const units = each >= 1_000 ? 50 : 10;
  const tasks = Math.ceil((each * 20) / (20 - HANDED_IN) / units);
  return Array.from({ length: districts }, (_, number) => district(number, units, tasks, each));
}

function district(number: number, unitCount: number, taskCount: number, owed: number): District {
  const units = Array.from({ length: unitCount }, (_, place) => ({
    id: newId(),
    name: `区第${place + 1}局`,
    reporters: Array.from({ length: REPORTERS_OF_A_UNIT }, newId),
    approver: newId(),
  }));
  const taskIds = Array.from({ length: taskCount }, newId);
  let left = owed;
  const obligations = taskIds.flatMap((taskId, task) =>
    units.map((unit, place): Obligation => {
      const index = task * unitCount + place;
      const handedIn = index % 20 < HANDED_IN || left === 0;
      if (!handedIn) left -= 1;
      return {
        id: newId(),
        unit,
        lead: units[task % unitCount]!,
        taskId,
        state: handedIn ? 'SUBMITTED' : 'PENDING',
        plight: PLIGHTS[(index + task) % PLIGHTS.length]!,
        toldBefore: index % 2 === 0,
      };
    }),
  );
  const made = { schemeId: newId(), sectionId: newId(), cycleId: newId(), supervisor: newId() };
  return { id: newId(), number, ...made, units, taskIds, obligations };
}

/** Obligations about which something is to be said this morning. */
export function owedIn(districts: readonly District[]): number {
  return districts.flatMap(({ obligations }) => obligations).filter(({ state }) => state === 'PENDING').length;
}
