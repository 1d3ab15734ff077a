// The only place that knows svg.js and svgdom. Elements are made once and never looked up again; svg.js is given
// nothing but listed names and finished strings, for its own parsing of markup, paths and links is not safe or slow.

import { create, Dom, withWindow } from '@svgdotjs/svg.js';
import { createSVGWindow } from 'svgdom';
import type { Attributes, ElementName } from './allowlist.js';

export type SvgNode = Dom;

/** Runs `draw` on an empty `<svg>`; svg.js works on one global document, which is put back afterwards. */
export function withCanvas<Result>(draw: (root: SvgNode) => Result): Result {
  const window = createSVGWindow();
  return withWindow(window, () => {
    const root = new Dom(window.document.documentElement);
    setAttributes(root, { xmlns: 'http://www.w3.org/2000/svg' });
    return draw(root);
  });
}

/** An element that stands nowhere yet. */
export function element(name: ElementName, attributes: Attributes, text?: string): SvgNode {
  const made = new Dom(create(name));
  setAttributes(made, attributes);
  if (text !== undefined) made.words(text);
  return made;
}

/** Past svg.js's own `attr`, which would rewrite numbers and colours. */
export function setAttributes({ node }: SvgNode, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
}

export function append(parent: SvgNode, name: ElementName, attributes: Attributes, text?: string): SvgNode {
  const made = element(name, attributes, text);
  made.addTo(parent);
  return made;
}

/** One element a line, so that two versions of a picture can be compared; nothing is added within a text. */
export function write(root: SvgNode): string {
  return `${root
    .svg()
    .replace(/><\/(?:path|rect|circle|use|image)>/g, '/>')
    .replace(/><(?!\/?tspan|\/text)/g, '>\n<')}\n`;
}
