import { CHOICES, fieldValue, GROUPS, keptValue, OWN_WEIGHTS, ownWeights, valueAt, type Rules } from './settings.ts';

/** A new version while it is written: what stands in the fields, by path. */
export interface PolicyDraft {
  name: string;
  reason: string;
  documentNumber: string;
  /** Figures and choices by path. */
  values: Record<string, string>;
  /** Weights of single parts: by list, then by id; empty: 1. */
  own: Record<string, Record<string, string>>;
}

type Changes = { [member: string]: string | number | null | Changes };

const SETTINGS = GROUPS.flatMap(({ settings }) => settings);

export function beginWith(rules: Rules): PolicyDraft {
  return {
    name: rules.name,
    reason: '',
    documentNumber: '',
    values: Object.fromEntries([
      ...SETTINGS.map((setting) => [setting.field, fieldValue(setting, valueAt(rules, setting.field))] as const),
      ...CHOICES.map(({ field, words }) => [field, valueAt(rules, field) ?? Object.keys(words)[0]!] as const),
    ]),
    own: Object.fromEntries(OWN_WEIGHTS.map(({ field }) => [field, { ...ownWeights(rules, field) }])),
  };
}

/** What is otherwise than in the former version, as the service merges it: null takes a setting out. */
export function changesOf(rules: Rules, draft: PolicyDraft): Changes {
  const changes: Changes = {};
  const before = beginWith(rules);
  if (draft.name.trim() !== rules.name) changes['name'] = draft.name.trim();
  for (const setting of SETTINGS) {
    const text = (draft.values[setting.field] ?? '').trim();
    if (text === before.values[setting.field]) continue;
    put(changes, setting.field, text === '' && setting.optional !== undefined ? null : keptValue(setting, text));
  }
  for (const { field } of CHOICES) {
    const choice = draft.values[field]!;
    if (choice !== before.values[field]) put(changes, field, choice);
  }
  for (const { field } of OWN_WEIGHTS) {
    const [now, former] = [draft.own[field] ?? {}, before.own[field] ?? {}];
    const altered = Object.keys(now).filter((id) => now[id]!.trim() !== (former[id] ?? ''));
    const isEmpty = Object.values(now).every((weight) => weight.trim() === '');
    // A list without weights is none: the mean is one over sections as soon as there is a list of them.
    if (altered.length > 0 && isEmpty) put(changes, field, null);
    else for (const id of altered) put(changes, `${field}.${id}`, now[id]!.trim() || null);
  }
  return changes;
}

function put(changes: Changes, path: string, value: string | number | null): void {
  const steps = path.split('.');
  const last = steps.pop()!;
  let at = changes;
  for (const step of steps) at = (at[step] ??= {}) as Changes;
  at[last] = value;
}
