import { reactive } from 'vue';

export interface Toast {
  readonly id: number;
  readonly kind: 'good' | 'bad';
  readonly text: string;
}

export const toasts = reactive<Toast[]>([]);
let last = 0;

/** Says in passing that something was done. What the person must act on stands in the page instead. */
export function say(text: string, kind: Toast['kind'] = 'good'): void {
  const toast = { id: (last += 1), kind, text };
  toasts.push(toast);
  setTimeout(() => dismiss(toast.id), kind === 'good' ? 5_000 : 15_000);
}

export function dismiss(id: number): void {
  const at = toasts.findIndex((toast) => toast.id === id);
  if (at >= 0) toasts.splice(at, 1);
}
