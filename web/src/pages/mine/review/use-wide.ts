import { onScopeDispose, ref, type Ref } from 'vue';

/** Whether there is room for a list and a report beside each other. */
export function useWide(): Readonly<Ref<boolean>> {
  const query = window.matchMedia('(min-width: 1100px)');
  const wide = ref(query.matches);
  const look = (): void => void (wide.value = query.matches);
  query.addEventListener('change', look);
  onScopeDispose(() => query.removeEventListener('change', look));
  return wide;
}
