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
 * Pairs brackets of any shape, （ with 〕 too, inside one paragraph, or over a line break
 * when the next line goes on with it. A bracket that is not closed is given with `closed: false` and ends with the paragraph.
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
    if (match[0] === '\n') {
      if (stack.length > 0 && !closesBehind(text, at)) leaveOpen(at);
    } else if (match[0] === '(' || match[0] === '[') {
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

const LONGEST_CONTINUATION = 300;

/** A bracket broken over lines: the next bracket sign closes, and no sentence ends and no item begins before it. */
function closesBehind(text: string, lineEnd: number): boolean {
  const behind = text.slice(lineEnd, lineEnd + LONGEST_CONTINUATION);
  const next = behind.search(/[()[\]]/);
  if (next < 0 || !/[)\]]/.test(behind[next] ?? '')) return false;
  return !/[。:]|\n\s*(?:[一二三四五六七八九十]{1,3}、|\d{1,3}[.、])/.test(behind.slice(0, next));
}
