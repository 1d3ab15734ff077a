// The only place that makes markup of words: every value and every text passes `escaped`, every name is a listed one. An
// element is text at once: a tree of nodes, kept until it is written, costs a large map more than all the rest of its drawing.

import type { AttributeName, Attributes, ElementName } from './allowlist.js';
import { number } from './numbers.js';

/** An element that stands nowhere yet: attributes may still be added, and nothing is to be escaped any more. */
export interface Element {
  readonly name: ElementName;
  /** Each with a space before it. */
  readonly attributes: string;
  /** What stands between its tags. */
  readonly content: string;
}

export function element(name: ElementName, attributes: Attributes, text?: string): Element {
  return { name, attributes: attributesOf(attributes), content: text === undefined ? '' : escaped(text) };
}

/** For elements of which there are thousands: the attributes are made one by one, the content piece by piece. */
export function elementOf(name: ElementName, attributes: string, content = ''): Element {
  return { name, attributes, content };
}

export function attribute(name: AttributeName, value: string): string {
  return ` ${name}="${escaped(value)}"`;
}

/** A number needs no escape. */
export function numberAttribute(name: AttributeName, value: number): string {
  return ` ${name}="${number(value)}"`;
}

export function attributesOf(attributes: Attributes): string {
  let markup = '';
  for (const [name, value] of Object.entries(attributes)) markup += ` ${name}="${escaped(value)}"`;
  return markup;
}

/** `attributes`: more of them, which it does not have yet. */
export function markupOf({ name, attributes, content }: Element, more = ''): string {
  return content === '' ? `<${name}${attributes}${more}/>` : `<${name}${attributes}${more}>${content}</${name}>`;
}

/** One element a line, so that two versions of a picture can be compared; nothing is added within a text. */
export function write(lines: string[], element: Element): void {
  lines.push(markupOf(element));
}

/** The start of an element around those that are written until its end. */
export function writeStart(lines: string[], { name, attributes }: Element): void {
  lines.push(`<${name}${attributes}>`);
}

export function writeEnd(lines: string[], { name }: Element): void {
  lines.push(`</${name}>`);
}

/** For text and for attributes in double quotes. */
export function escaped(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
