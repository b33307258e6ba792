import type { Body } from '../../../app/api.ts';

export type UnitItem = Body<'synchroniseUnits'>['items'][number];
export type PersonItem = Body<'synchronisePeople'>['items'][number];

/**
 * A list as the office system would send it: JSON, the items alone or the whole request.
 * @throws Error whose message is for the person.
 */
export function itemsIn(text: string): unknown[] {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new Error('名单不是 JSON，请向办公系统的开发人员要一份它发送的内容。');
  }
  const items = Array.isArray(given) ? given : (given as { items?: unknown } | null)?.items;
  if (!Array.isArray(items) || items.length === 0)
    throw new Error('名单中没有条目，应为一个数组，或者带有 items 的对象。');
  return items;
}
