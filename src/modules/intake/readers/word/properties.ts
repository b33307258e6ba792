import type { Element } from '../markup.js';

export function valueOf(element: Element | undefined): string | undefined {
  return element?.attributes['w:val'];
}

/** A property that is there, and not switched off. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(valueOf(element) ?? '');
}
