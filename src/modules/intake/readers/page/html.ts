import type { Extract } from '../extract.js';
import { parseMarkup } from '../markup.js';
import { articleOf, titleOf } from './article.js';
import { pageLines } from './page-lines.js';

/** The article of a web page as lines, with its title in front when the article itself does not begin with it. */
export function readHtml(source: string): Extract {
  const root = parseMarkup(source, 'html');
  const lines = pageLines(articleOf(root));
  const title = titleOf(root);
  const key = (text: string): string => text.replace(/\s+/g, '');
  const head = key(lines.slice(0, 30).join(''));
  const untitled = title !== '' && !head.includes(key(title));
  return { text: [...(untitled ? [title] : []), ...lines].join('\n'), notes: [] };
}
