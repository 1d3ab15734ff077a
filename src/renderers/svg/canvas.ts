// The only place that knows svg.js and svgdom. svg.js is given nothing but listed names and finished strings, for its own
// parsing of markup, paths and links is not safe or slow. An element is written as soon as it is whole, and forgotten:
// a large map whose elements are all kept to the end costs five times as much.

import { create, withWindow } from '@svgdotjs/svg.js';
import { createSVGWindow } from 'svgdom';
import type { Attributes, ElementName } from './allowlist.js';

/** What is used here of an element of the DOM, and of a text in one, which has no attributes. */
export interface SvgNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: SvgNode | null;
  readonly childNodes: Iterable<SvgNode>;
  readonly attributes?: Iterable<SvgAttribute>;
  readonly ownerDocument: {
    readonly createTextNode: (text: string) => SvgNode;
    readonly createAttribute: (name: string) => SvgAttribute;
  };
  readonly appendChild: (child: SvgNode) => void;
  readonly setAttributeNode: (attribute: SvgAttribute) => void;
}

interface SvgAttribute {
  readonly name: string;
  value: string;
}

/** Lets elements be made while `draw` runs; svg.js works on one global document, which is put back afterwards. */
export function withCanvas<Result>(draw: () => Result): Result {
  return withWindow(createSVGWindow(), draw);
}

/** An element that stands nowhere yet. */
export function element(name: ElementName, attributes: Attributes, text?: string): SvgNode {
  const made: SvgNode = create(name);
  addAttributes(made, attributes);
  if (text !== undefined) made.appendChild(made.ownerDocument.createTextNode(text));
  return made;
}

/**
 * Attributes that the element does not have yet: `setAttribute` would look for each, and svg.js's `attr` would rewrite
 * numbers and colours.
 */
export function addAttributes(node: SvgNode, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const attribute = node.ownerDocument.createAttribute(name);
    attribute.value = value;
    node.setAttributeNode(attribute);
  }
}

export function append(parent: SvgNode, name: ElementName, attributes: Attributes, text?: string): void {
  parent.appendChild(element(name, attributes, text));
}

/** One element a line, so that two versions of a picture can be compared; nothing is added within a text. */
export function write(lines: string[], node: SvgNode): void {
  lines.push(markupOf(node));
}

/** The start of an element around those that are written until its end. */
export function writeStart(lines: string[], node: SvgNode): void {
  lines.push(startTag(node, '>'));
}

export function writeEnd(lines: string[], node: SvgNode): void {
  lines.push(endTag(node));
}

/** As svgdom's `outerHTML` would, in a third of its time. */
function markupOf(node: SvgNode): string {
  if (node.attributes === undefined) return escaped(node.nodeValue ?? '');
  if (node.firstChild === null) return startTag(node, '/>');
  let inside = '';
  for (const child of node.childNodes) inside += markupOf(child);
  return startTag(node, '>') + inside + endTag(node);
}

function startTag(node: SvgNode, end: '>' | '/>'): string {
  let attributes = '';
  for (const { name, value } of node.attributes ?? []) attributes += ` ${name}="${escaped(value)}"`;
  return `<${node.nodeName}${attributes}${end}`;
}

function endTag(node: SvgNode): string {
  return `</${node.nodeName}>`;
}

/** For text and for attributes in double quotes. */
function escaped(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
