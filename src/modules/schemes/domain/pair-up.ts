/** Which things of two lists are the same thing; lists keep their order. */
export interface Pairs<B, A> {
  readonly kept: readonly (readonly [B, A])[];
  readonly ended: readonly B[];
  readonly added: readonly A[];
}

export interface Resemblance<T> {
  readonly textOf: (item: T) => string;
  /** Things whose keys differ are not compared; an empty key compares with every other empty key. */
  readonly within?: (item: T) => string;
  /** Least share of common pairs of characters, 0 to 1. */
  readonly least: number;
}

/** Beyond this many comparisons of what is left, only equal keys count: a wholly new document is no revision. */
const MOST_COMPARISONS = 40_000;

/**
 * Pairs by keys, the surest first (each in order of appearance), then what is left by resemblance, the most alike first.
 */
export function pairUp<T, B extends T, A extends T>(
  before: readonly B[],
  after: readonly A[],
  keys: readonly ((item: T) => string)[],
  resemblances: readonly Resemblance<T>[] = [],
): Pairs<B, A> {
  const partner = new Map<B, A>();
  const taken = new Set<A>();
  const pair = (one: B, other: A): void => {
    partner.set(one, other);
    taken.add(other);
  };
  const left = (): [B[], A[]] => [
    before.filter((item) => !partner.has(item)),
    after.filter((item) => !taken.has(item)),
  ];
  for (const key of keys) byKey(...left(), key, pair);
  for (const resemblance of resemblances) byResemblance(...left(), resemblance, (one) => partner.has(one), taken, pair);
  const [ended, added] = left();
  const kept = before.flatMap((one) => {
    const other = partner.get(one);
    return other === undefined ? [] : [[one, other] as const];
  });
  return { kept, ended, added };
}

function byKey<T, B extends T, A extends T>(
  before: readonly B[],
  after: readonly A[],
  key: (item: T) => string,
  pair: (one: B, other: A) => void,
): void {
  const waiting = new Map<string, A[]>();
  for (const item of after) waiting.set(key(item), [...(waiting.get(key(item)) ?? []), item]);
  for (const one of before) {
    const other = waiting.get(key(one))?.shift();
    if (other !== undefined) pair(one, other);
  }
}

function byResemblance<T, B extends T, A extends T>(
  before: readonly B[],
  after: readonly A[],
  { textOf, within = () => '', least }: Resemblance<T>,
  isPaired: (one: B) => boolean,
  taken: ReadonlySet<A>,
  pair: (one: B, other: A) => void,
): void {
  const candidates = groups(after, within);
  const wanted = before.reduce((sum, one) => sum + (candidates.get(within(one))?.length ?? 0), 0);
  if (wanted > MOST_COMPARISONS) return;
  const shapes = new Map([...before, ...after].map((item: T) => [item, bigrams(textOf(item))]));
  const found = before.flatMap((one) =>
    (candidates.get(within(one)) ?? []).map((other) => ({
      one,
      other,
      alike: dice(shapes.get(one) ?? new Set(), shapes.get(other) ?? new Set()),
    })),
  );
  for (const { one, other, alike } of found.sort((a, b) => b.alike - a.alike)) {
    if (alike >= least && !isPaired(one) && !taken.has(other)) pair(one, other);
  }
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
}

function bigrams(text: string): Set<string> {
  const plain = plainText(text);
  return new Set(Array.from({ length: Math.max(plain.length - 1, 1) }, (_, at) => plain.slice(at, at + 2)));
}

/** Dice's coefficient. */
function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of one) if (other.has(pair)) common++;
  return (2 * common) / (one.size + other.size);
}

/** Letters and figures alone: how a text is spaced and punctuated says nothing about what it is. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}
