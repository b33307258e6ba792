/** A bracketed passage of one paragraph; `end` lies behind the closing bracket. */
export interface Bracketed {
  start: number;
  innerStart: number;
  innerEnd: number;
  end: number;
  closed: boolean;
  depth: number;
}

/** No assignment is longer; a bracket that is left open does not swallow the document. */
export const LONGEST_CLAUSE = 1500;
const DEEPEST = 3;

/**
 * Pairs brackets of any shape, （ with 〕 too, inside one paragraph. A bracket that its paragraph does not
 * close is given with `closed: false` and ends with the paragraph.
 */
export function findBrackets(text: string): Bracketed[] {
  const found: Bracketed[] = [];
  let stack: Bracketed[] = [];
  const leaveOpen = (at: number): void => {
    const outermost = stack[0];
    if (outermost) Object.assign(outermost, { innerEnd: at, end: at });
    stack = [];
  };
  for (const match of text.matchAll(/[()[\]\n]/g)) {
    const at = match.index;
    if (match[0] === '\n') leaveOpen(at);
    else if (match[0] === '(' || match[0] === '[') {
      const open = { start: at, innerStart: at + 1, innerEnd: at + 1, end: at + 1, closed: false, depth: stack.length };
      stack.push(open);
      if (open.depth < DEEPEST) found.push(open);
    } else {
      const open = stack.pop();
      if (open) Object.assign(open, { innerEnd: at, end: at + 1, closed: true });
    }
  }
  leaveOpen(text.length);
  return found.filter(
    (bracket) => bracket.end - bracket.start <= LONGEST_CLAUSE && bracket.innerEnd > bracket.innerStart,
  );
}
