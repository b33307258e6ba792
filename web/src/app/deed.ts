import { computed, ref, toValue, type ComputedRef, type MaybeRefOrGetter, type Ref } from 'vue';
import { FengongError } from './api.ts';
import { problemText } from './problem.ts';
import { changed } from './queries.ts';
import { say } from './toast.ts';

export interface Deed {
  /** A step is on its way; its buttons rest meanwhile. */
  readonly busy: Readonly<Ref<boolean>>;
  /** What the service has refused last, for `fieldProblem`; undefined after the next step has begun. */
  readonly problem: Ref<unknown>;
  /** The same as a sentence, empty when there is none. */
  readonly complaint: ComputedRef<string>;
  /**
   * Does a step that changes something, says `done` in passing and has everything on the screen asked anew.
   * @returns whether it was done; a refusal is kept in `problem`, and said where the page has no place for it.
   */
  readonly run: (step: () => Promise<unknown>, done?: string) => Promise<boolean>;
  /** Forgets the refusal, for a dialog that opens anew. */
  readonly forget: () => void;
}

/** @param inPassing whether a refusal is said in passing, because nothing is open in which the person would read it. */
export function useDeed(inPassing: MaybeRefOrGetter<boolean> = false): Deed {
  const busy = ref(false);
  const problem = ref<unknown>();
  const complaint = computed(() => (problem.value === undefined ? '' : problemText(problem.value)));
  return {
    busy,
    problem,
    complaint,
    async run(step, done) {
      busy.value = true;
      problem.value = undefined;
      try {
        await step();
        if (done !== undefined) say(done);
        await changed();
        return true;
      } catch (refusal) {
        problem.value = refusal;
        if (toValue(inPassing)) say(problemText(refusal), 'bad');
        // Somebody else was faster, or it is not possible any more: the page shows what is there now.
        if (refusal instanceof FengongError) await changed();
        return false;
      } finally {
        busy.value = false;
      }
    },
    forget() {
      problem.value = undefined;
    },
  };
}
