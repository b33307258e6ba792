import pg from 'pg';

const MARK = '/* prepared */ ';
/** Marked statements are written by hand, so there are some dozens of texts. */
const names = new Map<string, string>();

type Query = (...parameters: unknown[]) => unknown;

/**
 * Marks a statement that every connection prepares once. For look-ups by key that are asked all the time: planning them
 * costs more than running them, and a plan for any parameters is as good as one for these. Not for lists: what suits a
 * page of a large unit does not suit a small one, so they are planned each time.
 */
export function prepared(sql: string): string {
  return MARK + sql;
}

/** A client that knows the mark. */
export class PreparingClient extends pg.Client {
  constructor(...parameters: ConstructorParameters<typeof pg.Client>) {
    super(...parameters);
    const query = this.query.bind(this) as Query;
    const marked: Query = (text, values, ...rest) =>
      typeof text === 'string' && text.startsWith(MARK)
        ? query({ name: nameOf(text), text, values }, ...rest)
        : query(text, values, ...rest);
    this.query = marked as typeof this.query;
  }
}

function nameOf(text: string): string {
  const name = names.get(text) ?? `s${names.size}`;
  names.set(text, name);
  return name;
}
