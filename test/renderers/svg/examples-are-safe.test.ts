// What every picture of the examples is made of, in every layout and theme: well-formed XML of listed elements and
// attributes, that runs nothing and fetches nothing.

import { describe, expect, test } from 'vitest';
import { layouts } from '../../../src/layouts/index.js';
import { allowedAttributes, allowedElements } from '../../../src/renderers/svg/allowlist.js';
import { themes } from '../../../src/themes/index.js';
import { compileExample, drawExample, exampleNames } from '../../example-maps.js';
import { allElements, readXml, textOf, type XmlElement } from './read-xml.js';

const elements: ReadonlySet<string> = new Set(allowedElements);
const attributes: ReadonlySet<string> = new Set(allowedAttributes);

describe.each(exampleNames)('the pictures of %s.journey', (name) => {
  test.each(layouts.map((layout) => layout.name))('in the layout %s', async (layout) => {
    const { value: journey } = await compileExample(name, layout);
    // Themes differ in colours and grounds, not in what is drawn: one example shows all of them.
    const shown = themes.filter((theme) => name === 'dinner' || theme.name === 'auto');
    for (const theme of shown) {
      expect(unsafeParts(readXml(await drawExample(journey, theme.name))), theme.name).toEqual([]);
    }
  });
});

test.each([
  ['<script>a()</script>', 'script'],
  ['<foreignObject></foreignObject>', 'foreignObject'],
  ['<g onclick="a()"/>', 'onclick'],
  ['<image href="https://example.org/a.png"/>', 'image href'],
  ['<use href="other.svg#a"/>', 'use href'],
  ['<a href="javascript:a()"/>', 'a href'],
  ['<style>@import url(https://example.org/a.css)</style>', 'style'],
  ['<rect fill="url(https://example.org/a.svg#b)"/>', 'rect fill'],
])('%s would be found', (part, expected) => {
  expect(unsafeParts(readXml(`<svg>${part}</svg>`))).toContain(expected);
});

/** Names of what no picture may have. */
function unsafeParts(root: XmlElement): readonly string[] {
  return allElements(root).flatMap((element) => [
    ...(elements.has(element.name) ? [] : [element.name]),
    ...(element.name === 'style' && /@import|url\((?!data:font)/i.test(textOf(element)) ? ['style'] : []),
    ...Array.from(element.attributes).flatMap(([attribute, value]) => {
      if (!attributes.has(attribute)) return [attribute];
      return isSafe(element.name, attribute, value) ? [] : [`${element.name} ${attribute}`];
    }),
  ]);
}

function isSafe(element: string, attribute: string, value: string): boolean {
  if (attribute !== 'href') return attribute === 'xmlns' || !/url\(|javascript:/i.test(value);
  if (element === 'image') return /^data:image\/(?:png|jpeg|svg\+xml);base64,/.test(value);
  return element === 'a' ? /^(?:https?:|mailto:|[^:]*$)/.test(value) : value.startsWith('#');
}
