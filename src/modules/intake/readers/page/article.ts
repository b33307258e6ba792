import { elementsOf, findElement, isElement, textOf, type Element, type Node } from '../markup.js';
import { cellText } from '../table-text.js';

const NEVER_READ = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'select',
  'option',
  'button',
  'input',
  'textarea',
  'head',
  'nav',
  'aside',
  'footer',
]);
/** Class or id of what stands on every page of a site. */
const FURNITURE =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|bottom|sidebar|share|copyright|pagination|pager|toolbar|related|recommend|login|search|qrcode|ewm|dh|weizhi|position)(?:$|[\s_-])/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** A child that holds this much of the words is the way to the article. */
const MAIN_SHARE = 0.7;
/** The table of 索引号, 文号, 发布机构 that stands outside the article on government sites. */
const FACTS = /索\s*引\s*号|发文字号|文\s*号[:：]|发文机关|发布机构|成文日期/;
const LONGEST_FACTS = 800;
/** Blocks of links: menus, lists of other articles. */
const LINK_SHARE = 0.6;

interface Weight {
  words: number;
  linked: number;
}

/** Counts characters once for every element, so that the descent costs no more than one walk. */
class Weights {
  private readonly known = new Map<Element, Weight>();

  of(element: Element, inLink = false): Weight {
    const known = this.known.get(element);
    if (known) return known;
    const weight: Weight = { words: 0, linked: 0 };
    const link = inLink || element.name === 'a';
    for (const child of element.children) {
      if (isElement(child)) {
        const inner = this.of(child, link);
        weight.words += inner.words;
        weight.linked += inner.linked;
      } else {
        const length = child.replace(/\s+/g, '').length;
        if (link) weight.linked += length;
        else weight.words += length;
      }
    }
    this.known.set(element, weight);
    return weight;
  }
}

/**
 * The part of the page that is the document: from the body down to the last element that still holds most of the
 * words outside links. Government sites put the facts of a document (索引号, 文号) into a box of their own; it is kept.
 */
export function articleOf(root: Element): Element {
  const page = withoutFurniture(findElement(root, 'body') ?? root);
  const weights = new Weights();
  const boxes: Node[] = [];
  let at = page;
  for (;;) {
    const { words } = weights.of(at);
    const next = elementsOf(at).find((child) => weights.of(child).words >= words * MAIN_SHARE);
    if (!next || words === 0 || isPartOfTable(next)) break;
    for (const sibling of elementsOf(at)) if (sibling !== next && isFacts(sibling)) boxes.push(sibling);
    at = next;
  }
  return { name: 'div', attributes: {}, children: [...boxes, withoutLinkBlocks(at, weights)] };
}

/** The table itself is the article's; its rows are not. */
function isPartOfTable({ name }: Element): boolean {
  return /^(?:table|tbody|thead|tr|p|ol|ul)$/.test(name);
}

function isFacts(element: Element): boolean {
  const text = textOf(element);
  return text.length <= LONGEST_FACTS && FACTS.test(text);
}

function withoutFurniture(element: Element): Element {
  const children = element.children.filter((child) => !isElement(child) || !isFurniture(child));
  return { ...element, children: children.map((child) => (isElement(child) ? withoutFurniture(child) : child)) };
}

function isFurniture({ name, attributes }: Element): boolean {
  if (NEVER_READ.has(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (/^(?:navigation|search|banner|contentinfo)$/.test(attributes['role'] ?? '')) return true;
  if (HIDDEN_STYLE.test(attributes['style'] ?? '')) return true;
  if (/^(?:body|html|table|tbody|tr|td|p|article|main)$/.test(name)) return false;
  return FURNITURE.test(attributes['class'] ?? '') || FURNITURE.test(attributes['id'] ?? '');
}

function withoutLinkBlocks(element: Element, weights: Weights): Element {
  const children = element.children.filter((child) => {
    if (!isElement(child) || !/^(?:div|ul|ol|dl|section|table)$/.test(child.name)) return true;
    const { words, linked } = weights.of(child);
    return linked === 0 || linked < (words + linked) * LINK_SHARE;
  });
  return { ...element, children };
}

/** Title of the document by the standard tag of government sites, or by the heading, or by the window's title. */
export function titleOf(root: Element): string {
  const named = findMeta(root, 'articletitle');
  const heading = findElement(root, 'h1');
  const spoken = named || (heading ? cellText(textOf(heading)) : '');
  if (spoken !== '') return spoken;
  const title = findElement(root, 'title');
  return title ? cellText(textOf(title)).replace(/\s*[-_|—－].*$/, '') : '';
}

function findMeta(element: Element, name: string): string {
  for (const child of elementsOf(element)) {
    if (child.name === 'meta' && child.attributes['name']?.toLowerCase() === name)
      return cellText(child.attributes['content'] ?? '');
    const inner = findMeta(child, name);
    if (inner !== '') return inner;
  }
  return '';
}
