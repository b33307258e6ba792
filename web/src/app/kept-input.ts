import { onScopeDispose, watch, type WatchSource } from 'vue';

interface Kept<T> {
  readonly at: string;
  readonly value: T;
}

const PREFIX = 'fengong.input.';

/**
 * Keeps what is being typed in this browser until the service has it, so that a closed window, a lost connection or a
 * broken machine loses nothing. Keys name the person and the thing, since several people may share a machine.
 */
export function keepInput<T>(key: string, source: WatchSource<T>, pauseMs = 400): { forget(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = watch(
    source,
    (value) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        try {
          localStorage.setItem(PREFIX + key, JSON.stringify({ at: new Date().toISOString(), value }));
        } catch {
          // A full or forbidden store: the page works without it, only less safely.
        }
      }, pauseMs);
    },
    { deep: true },
  );
  onScopeDispose(() => clearTimeout(timer));
  return {
    forget() {
      clearTimeout(timer);
      stop();
      forgetInput(key);
    },
  };
}

/** The service has it, or nobody wants it any more. What is typed from now on is kept again. */
export function forgetInput(key: string): void {
  localStorage.removeItem(PREFIX + key);
}

/** What was typed and never handed over, or null. */
export function keptInput<T>(key: string): Kept<T> | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Kept<T> | null;
  } catch {
    return null;
  }
}
