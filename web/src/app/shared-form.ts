import { nextTick, reactive, ref, shallowRef } from 'vue';
import type { Conflict } from '../parts/ConflictBox.vue';
import { FengongError } from './api.ts';

/**
 * The fields of a dialog over something that somebody else may change while it is open. It is saved on the version that the
 * dialog began with, so that the service refuses (412) what would overwrite words that nobody here has seen; after a refusal
 * `meet` takes over what only the other one has changed, and leaves for `ConflictBox` what both have.
 * @param answer what the page shows now; it is asked anew after each refusal.
 */
export function useSharedForm<A extends { readonly version: number }, F extends Record<string, string>>(
  answer: () => A,
  of: (answer: A) => F,
  labels: Readonly<Record<keyof F, string>>,
) {
  const form = reactive(of(answer()));
  const version = ref(answer().version);
  const conflicts = shallowRef<readonly Conflict[]>([]);
  let base: Record<string, string> = of(answer());

  /** @returns whether the step may be tried again at once, since the two have changed different fields. */
  async function meet(refusal: unknown): Promise<boolean> {
    if (!(refusal instanceof FengongError && refusal.status === 412)) return false;
    await nextTick();
    const theirs: Record<string, string> = of(answer());
    const mine: Record<string, string> = { ...form };
    const keys = Object.keys(theirs);
    Object.assign(
      form,
      Object.fromEntries(keys.filter((key) => mine[key] === base[key]).map((key) => [key, theirs[key]])),
    );
    conflicts.value = keys
      .filter((key) => mine[key] !== base[key] && theirs[key] !== base[key] && mine[key] !== theirs[key])
      .map((key) => ({ key, label: labels[key] ?? key, mine: mine[key]!, theirs: theirs[key]! }));
    base = theirs;
    version.value = answer().version;
    return conflicts.value.length === 0;
  }
  function settle(chosen: Readonly<Record<string, string>>): void {
    Object.assign(form, chosen);
    conflicts.value = [];
  }
  return { form, version, conflicts, meet, settle };
}
