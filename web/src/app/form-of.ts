import { computed, ref, watch, type Ref } from 'vue';

/**
 * A form that begins as the service has it. It follows what others save until the person changes something; from then on it
 * keeps the person's words and the version that they were written on, so that saving over somebody else is refused (412)
 * instead of done unseen. Call `follow` once the service has taken the form.
 */
export function useFormOf<A extends { readonly version: number }, F>(
  answer: Readonly<Ref<A | undefined>>,
  of: (answer: A) => F,
) {
  const form = ref<F>();
  const version = ref(0);
  let base: string | undefined;
  const isAltered = computed(() => form.value !== undefined && JSON.stringify(form.value) !== base);
  function take(now: A): void {
    form.value = of(now);
    version.value = now.version;
    base = JSON.stringify(form.value);
  }
  watch(
    answer,
    (now) => {
      if (now && (base === undefined || JSON.stringify(form.value) === base)) take(now);
    },
    { immediate: true },
  );
  return {
    form,
    version,
    isAltered,
    follow: () => {
      base = JSON.stringify(form.value);
    },
  };
}
