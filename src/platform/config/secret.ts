import { inspect } from 'node:util';

const HIDDEN = '[secret]';

/** A word that must not reach a log, a page or an error message: however it is shown, it shows nothing. */
export class Secret {
  readonly #word: string;

  constructor(word: string) {
    this.#word = word;
  }

  /** For the one call that needs it. */
  reveal(): string {
    return this.#word;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [inspect.custom](): string {
    return HIDDEN;
  }
}
