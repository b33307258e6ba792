interface Waiting<I, O> {
  readonly item: I;
  resolve(answer: O): void;
  reject(error: unknown): void;
}

/**
 * Does for many at once what is asked for one by one, as a statement of the database: while it runs, what comes gathers,
 * and goes together with the next. Nobody is kept waiting on purpose, so that a single one is as quick as without.
 */
export class Gatherer<I, O> {
  /** By key, of which one run is under way. */
  private readonly waiting = new Map<string, Waiting<I, O>[]>();

  /**
   * @param run answers in the order of the items.
   * @param keyOf only items of one key go together; those of another do not wait for them.
   */
  constructor(
    private readonly run: (items: readonly I[]) => Promise<readonly O[]>,
    private readonly keyOf: (item: I) => string = () => '',
  ) {}

  /** @throws what the run throws for this item alone: one that cannot be done spoils no other. */
  ask(item: I): Promise<O> {
    return new Promise((resolve, reject) => {
      const key = this.keyOf(item);
      const others = this.waiting.get(key);
      if (others) others.push({ item, resolve, reject });
      else void this.serve(key, { item, resolve, reject });
    });
  }

  private async serve(key: string, first: Waiting<I, O>): Promise<void> {
    const waiting = [first];
    this.waiting.set(key, waiting);
    // Those that were asked for in the same turn go with it.
    await Promise.resolve();
    while (waiting.length > 0) await this.answer(waiting.splice(0));
    this.waiting.delete(key);
  }

  private async answer(together: readonly Waiting<I, O>[]): Promise<void> {
    try {
      const answers = await this.run(together.map((one) => one.item));
      together.forEach((one, index) => one.resolve(answers[index]!));
    } catch (error) {
      const [only, ...others] = together;
      if (others.length === 0) only!.reject(error);
      else for (const one of together) await this.answer([one]);
    }
  }
}
