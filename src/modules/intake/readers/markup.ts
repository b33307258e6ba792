import { Parser } from 'htmlparser2';
import { Unreadable } from './refusals.js';

/** An element of an XML part or a web page. Text is a plain string among the children. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

export type Node = Element | string;

/** Deeper nesting than any editor makes; it would exhaust the stack of those who walk the tree. */
const DEEPEST = 400;

/** @throws Unreadable `document_too_complex` when elements are nested beyond reason. */
export function parseMarkup(source: string, kind: 'xml' | 'html'): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
        if (open.length > DEEPEST) throw new Unreadable('document_too_complex');
      },
      ontext(data) {
        const { children } = open.at(-1) ?? root;
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + data;
        else children.push(data);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: kind === 'xml', decodeEntities: true },
  );
  parser.end(source);
  return root;
}

export function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}

export function elementsOf(element: Element): Element[] {
  return element.children.filter(isElement);
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child): child is Element => isElement(child) && child.name === name);
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element ? elementsOf(element).filter((child) => child.name === name) : [];
}

/** The first element of this name at any depth, in reading order. */
export function findElement(element: Element, name: string): Element | undefined {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const found = child.name === name ? child : findElement(child, name);
    if (found) return found;
  }
  return undefined;
}

export function textOf(node: Node): string {
  return isElement(node) ? node.children.map(textOf).join('') : node;
}
