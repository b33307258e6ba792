import { requestOf } from './change-request.ts';
import type { Adjustment, Change } from './kinds.ts';

/** One change of a draft, with what a person needs to know of the part that it is about. */
export interface Entry {
  readonly change: Change;
  /** Of a target or measure the task that it is in. */
  readonly taskId: string | null;
  /** Name of the part; empty for what is added to the scheme as a whole. */
  readonly about: string;
}

export function entriesOf({ changes, parts }: Adjustment): Entry[] {
  const byId = new Map(parts.map((part) => [part.id, part]));
  return changes.map((kept) => {
    const change = requestOf(kept);
    const part = byId.get(change.itemId ?? '');
    return { change, taskId: part?.taskId ?? null, about: part?.name ?? '' };
  });
}
