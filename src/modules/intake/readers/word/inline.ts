import { childOf, elementsOf, isElement, textOf, type Element } from '../markup.js';
import { isOn } from './properties.js';

/** What a paragraph holds: its words, text boxes anchored in it, and notes that it refers to. */
export interface Inline {
  text: string;
  boxes: Element[];
  notes: { kind: 'footnote' | 'endnote'; id: string }[];
}

/** Deleted and moved-away text, markers, field codes, phonetic guides, the older twin of a drawing. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:pPr',
  'w:rPr',
  'w:rt',
  'w:sdtPr',
  'w:footnoteRef',
  'w:endnoteRef',
  'mc:Fallback',
]);
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

export function readInline(paragraph: Element): Inline {
  const inline: Inline = { text: '', boxes: [], notes: [] };
  collect(paragraph, inline);
  return inline;
}

function collect(element: Element, into: Inline): void {
  for (const child of elementsOf(element)) {
    const { name } = child;
    if (LEFT_OUT.has(name)) continue;
    const sign = SIGNS[name];
    if (sign !== undefined) into.text += sign;
    else if (name === 'w:t' || name === 'm:t') into.text += textOf(child);
    else if (name === 'w:br') into.text += breakOf(child);
    else if (name === 'w:txbxContent') into.boxes.push(child);
    else if (name === 'w:footnoteReference') into.notes.push({ kind: 'footnote', id: child.attributes['w:id'] ?? '' });
    else if (name === 'w:endnoteReference') into.notes.push({ kind: 'endnote', id: child.attributes['w:id'] ?? '' });
    else if (name === 'mc:AlternateContent') collect(chosen(child), into);
    else if (name !== 'w:r' || !isOn(childOf(childOf(child, 'w:rPr'), 'w:vanish'))) collect(child, into);
  }
}

/** A break of the line parts paragraphs in these documents; one of page or column does not. */
function breakOf(element: Element): string {
  return /^(?:page|column)$/.test(element.attributes['w:type'] ?? '') ? '' : '\n';
}

function chosen(alternate: Element): Element {
  return childOf(alternate, 'mc:Choice') ?? childOf(alternate, 'mc:Fallback') ?? { ...alternate, children: [] };
}

export function hasChanges(element: Element): boolean {
  return element.children.some(
    (child) => isElement(child) && (/^w:(?:ins|del|moveFrom|moveTo)$/.test(child.name) || hasChanges(child)),
  );
}
