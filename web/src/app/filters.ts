import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/**
 * A filter that lives in the address, so that every view can be linked to, kept as a bookmark and left by the back button.
 * The empty string stands for "no filter" and is not in the address.
 */
export function useFilter(name: string, initial = ''): WritableComputedRef<string> {
  const route = useRoute();
  const router = useRouter();
  return computed({
    get() {
      const value = route.query[name];
      return typeof value === 'string' ? value : initial;
    },
    set(value) {
      const query = { ...route.query };
      if (value === initial) delete query[name];
      else query[name] = value;
      void router.replace({ query });
    },
  });
}
