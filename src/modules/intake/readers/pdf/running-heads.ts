import type { PageContent } from './page-content.js';
import type { TextLine } from './text-lines.js';

/** Share of the page at its top and bottom where running heads stand. */
const MARGIN = 0.12;
/** A head repeats itself on at least this many pages. */
const FEWEST_REPEATS = 3;
const PAGE_NUMBER =
  /^(?:第?\s*[-—–－·•\s]*\d{1,4}[-—–－·•\s]*页?(?:\s*[,，/]?\s*共?\s*\d{1,4}\s*页?)?|[ivxⅰ-ⅻ]{1,5})$/i;

/** The lines of each page without page numbers and without what repeats itself in the margins. */
export function withoutRunningHeads(pages: readonly PageContent[]): TextLine[][] {
  const repeats = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.lines.filter((line) => inMargin(page, line)).map((line) => keyOf(page, line)));
    for (const key of keys) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  }
  return pages.map((page) =>
    page.lines.filter((line) => {
      if (!inMargin(page, line)) return true;
      return !PAGE_NUMBER.test(line.text) && (repeats.get(keyOf(page, line)) ?? 0) < FEWEST_REPEATS;
    }),
  );
}

function inMargin(page: PageContent, line: TextLine): boolean {
  return line.bottom < page.height * MARGIN || line.top > page.height * (1 - MARGIN);
}

/** The same words, figures aside, at the same height. */
function keyOf(page: PageContent, line: TextLine): string {
  const place = Math.round((line.top / page.height) * 50);
  return `${place} ${line.text.replace(/\d+/g, '#').replace(/\s+/g, '')}`;
}
