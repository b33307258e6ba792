/** All items of a list that is walked page by page (`api.each.…`); for lists that a page needs whole, such as the units. */
export async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
