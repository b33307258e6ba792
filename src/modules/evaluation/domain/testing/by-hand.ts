import { type Figure, figure } from '../figures.js';

/** What a clerk does with a worked line: each `… = expression = result` in it, computed again from the text alone. */
export interface CheckedSum {
  readonly text: string;
  readonly computed: Figure;
  readonly shown: Figure;
}

const OPERATOR = /[+−×÷^]/;

/** Sums in a worked line; lines that only tell something have none. Throws for a sum that cannot be read. */
export function sumsIn(line: string): readonly CheckedSum[] {
  return line.split(/[，；：]/).flatMap((part) => {
    const sides = part.split(' = ');
    const [expression, shown] = [sides.at(-2), sides.at(-1)];
    if (sides.length < 2 || expression === undefined || shown === undefined || !OPERATOR.test(expression)) return [];
    return [{ text: part, computed: compute(expression), shown: compute(shown) }];
  });
}

/** What rounding to six decimals may make of a sum of a few figures. */
const ALLOWED = figure('0.000005');

/** Whether a sum is right; a figure in percent may be written without its sign (`(20 + 40) ÷ 2 = 30%`). */
export function isRight({ computed, shown }: CheckedSum): boolean {
  return [shown, shown.times(100)].some((value) => computed.minus(value).abs().lte(ALLOWED));
}

function compute(text: string): Figure {
  const tokens = text
    .replaceAll('个百分点', '%')
    .replace(/[\p{Script=Han}τag“”\s]/gu, '')
    .replaceAll('[', '(')
    .replaceAll(']', ')');
  const reader = new Reader(tokens.match(/\d+(?:\.\d+)?%?|[-+−×÷/^()]/g) ?? []);
  return reader.whole();
}

/** Recursive descent: sums of products of powers of figures and brackets. */
class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  whole(): Figure {
    const value = this.sum();
    if (this.at < this.tokens.length) throw new Error(`cannot read ${this.tokens.join(' ')}`);
    return value;
  }

  private sum(): Figure {
    let value = this.product();
    for (let sign = this.take('+', '−'); sign; sign = this.take('+', '−')) {
      const next = this.product();
      value = sign === '+' ? value.plus(next) : value.minus(next);
    }
    return value;
  }

  private product(): Figure {
    let value = this.power();
    for (let sign = this.take('×', '÷', '/'); sign; sign = this.take('×', '÷', '/')) {
      const next = this.power();
      value = sign === '×' ? value.times(next) : value.div(next);
    }
    return value;
  }

  private power(): Figure {
    const value = this.operand();
    return this.take('^') ? value.pow(this.operand()) : value;
  }

  private operand(): Figure {
    if (this.take('-', '−')) return this.operand().negated();
    if (this.take('(')) {
      const value = this.sum();
      if (!this.take(')')) throw new Error(`no closing bracket in ${this.tokens.join(' ')}`);
      return value;
    }
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Error(`nothing to compute in ${this.tokens.join(' ')}`);
    return token.endsWith('%') ? figure(token.slice(0, -1)).div(100) : figure(token);
  }

  private take(...wanted: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token === undefined || !wanted.includes(token)) return undefined;
    this.at += 1;
    return token;
  }
}
