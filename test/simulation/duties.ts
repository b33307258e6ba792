import { SCHEMES, type Item, type Scheme, type Unit } from './cast.js';
import type { Workdays } from './workdays.js';

/** What a unit owes on an item for one period, by the text of ADR 13: all days are counted back from the period's end. */
export interface Duty {
  /** `季1 发改局 2021-03-31`. */
  readonly key: string;
  readonly item: Item;
  readonly unit: Unit;
  readonly periodEnd: string;
  readonly opensOn: string;
  readonly dueOn: string;
}

/** Working days: lead before the period's last working day, others before the lead, opening before the others. */
const COUNTS = { QUARTER: { lead: 3, others: 3, open: 12 }, MONTH: { lead: 2, others: 2, open: 8 } } as const;

/** Everything that is owed from 2021 to 2025. */
export function duties(calendar: Workdays): Duty[] {
  return SCHEMES.flatMap((scheme) => ends(scheme).flatMap((periodEnd) => ofPeriod(scheme, periodEnd, calendar)));
}

function ofPeriod(scheme: Scheme, periodEnd: string, calendar: Workdays): Duty[] {
  const { lead, others, open } = COUNTS[scheme.cycle];
  const end = calendar.from(periodEnd, 0);
  const leadDueOn = calendar.from(end, -lead);
  const othersDueOn = calendar.from(end, -lead - others);
  const opensOn = calendar.from(end, -lead - others - open);
  return scheme.items.flatMap((item) =>
    [item.lead, ...item.responsible].map((unit) => ({
      key: `${item.name} ${unit} ${periodEnd}`,
      item,
      unit,
      periodEnd,
      opensOn,
      dueOn: unit === item.lead ? leadDueOn : othersDueOn,
    })),
  );
}

function ends({ cycle }: Scheme): string[] {
  const months = cycle === 'QUARTER' ? 3 : 1;
  return Array.from({ length: 60 / months }, (_, index) => {
    const after = (index + 1) * months;
    return new Date(Date.UTC(2021, after, 0)).toISOString().slice(0, 10);
  });
}
