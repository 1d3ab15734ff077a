// SVG images that would run or fetch something where a picture is opened are refused, with what was found and where.

import { describe, expect, test } from 'vitest';
import { lookAtImage } from '../../src/image/look-at-image.js';
import { png, svg } from './small-images.js';

const sound = Buffer.from(png(4, 4)).toString('base64');
const endless = Buffer.from(png(1e6, 1e6)).toString('base64');

function lookAt(text: string | Uint8Array) {
  const look = lookAtImage(typeof text === 'string' ? svg(text) : text, true);
  return look.kind === 'unusable' ? look.reason : look.kind;
}

test('an SVG as drawing programs write it is taken', () => {
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with a program <script> -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:i="http://www.inkscape.org/namespaces/inkscape"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" width="210mm" height="297mm" viewBox="0 0 210 297" i:label="Image (1) &amp; &lt;more&gt;">
  <metadata><rdf:RDF><rdf:li rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></rdf:RDF></metadata>
  <style type="text/css"><![CDATA[.a > .b{fill:url(#g);font-family:'A \\'B\\''} @font-face{src:url("data:font/woff2;base64,AAAA")}]]></style>
  <defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient><g id="s"><path d="M0 0"/></g></defs>
  <use xlink:href="#s" filter="url('#g')" style="mask:url( #g )"/><use href="#s"/>
  <image href="data:image/png;base64,${sound}"/><text on="x">onload=&quot;&#x41;&quot; url(x)</text>
</svg>
`;
  expect(lookAt(new TextEncoder().encode(text))).toBe('image');
});

describe('refused is', () => {
  test.each([
    ['<script>alert(1)</script>', 'a script'],
    ['<SCRIPT/>', 'a script'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg"/>', 'a script'],
    ['<g onload="x()"/>', 'a script (onload)'],
    ['<g ONCLICK="x()"/>', 'a script (ONCLICK)'],
    ['<foreignObject><p>hello</p></foreignObject>', 'a <foreignObject>, which draws a web page'],
    ['<animate attributeName="href" to="https://example.org"/>', 'an animation (<animate>)'],
    ['<set attributeName="onload" to="x()"/>', 'an animation (<set>)'],
    ['<img xmlns="http://www.w3.org/1999/xhtml" src="#"/>', 'a piece of a web page (<img>)'],
    ['<image href="https://example.org/a.png"/>', 'a reference to elsewhere (href="https://example.org/a.png")'],
    ['<image xlink:href="file:///etc/passwd"/>', 'a reference to elsewhere (xlink:href="file:///etc/passwd")'],
    ['<use href="other.svg#a"/>', 'a reference to elsewhere (href="other.svg#a")'],
    ['<use href="//example.org/a.svg#a"/>', 'a reference to elsewhere (href="//example.org/a.svg#a")'],
    ['<a href="&#106;avascript:alert(1)"/>', 'a reference to elsewhere (href="javascript:alert(1)")'],
    [
      '<image href="data:image/svg+xml;base64,AAAA"/>',
      'a reference to elsewhere (href="data:image/svg+xml;base64,AAAA")',
    ],
    ['<image href="data:text/html,x"/>', 'a reference to elsewhere (href="data:text/html,x")'],
    ['<image href="data:image/png;base64,AAAA"/>', 'a reference to elsewhere (href="data:image/png;base64,AAAA")'],
    ['<g xml:base="https://example.org/"/>', 'a reference to elsewhere (xml:base="https://example.org/")'],
    ['<g fill="url(https://example.org/a#b)"/>', 'a reference to elsewhere (url(https://example.org/a#b))'],
    ['<g style="fill:u\\72l( \'a.svg#b\')"/>', 'a reference to elsewhere (url(a.svg#b))'],
    ['<g style="fill:&#117;rl(a.svg)"/>', 'a reference to elsewhere (url(a.svg))'],
    ['<style>@import "a.css";</style>', 'a style sheet from elsewhere (@import)'],
    ['<style>@im<![CDATA[port]]> "a.css";</style>', 'a style sheet from elsewhere (@import)'],
    ['<style>@im<style></style>port "a.css";</style>', 'a style sheet from elsewhere (@import)'],
    ['<style>a{background:image-set("a.png" 1x)}</style>', 'a reference to elsewhere (image-set)'],
    ['<style>@font-face{src:url(a.woff)}</style>', 'a reference to elsewhere (url(a.woff))'],
    ['<style>a{width:expression(x())}</style>', 'a script (expression)'],
    ['<?xml-stylesheet href="a.css"?>', 'a style sheet from elsewhere (<?xml-stylesheet>)'],
  ])('%s', (inside, found) => {
    expect(lookAt(inside)).toBe(`holds ${found} (line 1)`);
  });

  test('an image within that is endless', () => {
    expect(lookAt(`<image href="data:image/png;base64,${endless}"/>`)).toMatch(/^holds a reference to elsewhere/);
  });

  test('a document type, with its line, before it can name an entity', () => {
    const text = `<?xml version="1.0"?>\n\n<!DOCTYPE svg [<!ENTITY a "<script/>">]>\n<svg xmlns="http://www.w3.org/2000/svg"/>`;
    expect(lookAt(new TextEncoder().encode(text))).toBe(
      'holds a document type (<!DOCTYPE>), which can change all that follows (line 3)',
    );
  });

  test.each([
    ['an entity that nothing declares', '<g>&a;</g>', 'a reference that XML does not know'],
    ['a bare ampersand', '<g a="a & b"/>', 'the attribute "a" of <g>'],
    ['an attribute without quotes', '<g a=b/>', 'the attribute "a" of <g>'],
    ['an attribute said twice', '<g a="1" a="2"/>', 'the attribute "a" of <g>'],
    ['a "<" in an attribute', '<g a="<script>"/>', 'the attribute "a" of <g>'],
    ['attributes that touch', '<g a="1"b="2"/>', '<g> without an end'],
    ['tags that cross', '<g><a></g></a>', '</g> where something else is open'],
    ['a second root', '</svg><svg>', 'a second <svg> beside the first element'],
    ['a character that XML forbids', '<g>\0</g>', 'a character that XML forbids'],
    ['a comment without end', '<!-- <g/>', 'no "-->" ends what begins; the file may be cut off'],
    ['endless depth', '<g>'.repeat(400), 'an element more than 256 deep'],
  ])('%s, for no viewer may see markup where we see text', (_, inside, reason) => {
    expect(lookAt(inside)).toBe(`is no well-formed SVG: ${reason} (line 1)`);
  });

  test('two kilobytes that draw a thousand million elements', () => {
    const level = (number: number) =>
      `<g id="a${number}">${number === 0 ? '<path/>' : `<use href="#a${number - 1}"/>`.repeat(10)}</g>`;
    const levels = (count: number) => Array.from({ length: count }, (_, number) => level(number)).join('');
    expect(lookAt(levels(3))).toBe('image');
    expect(lookAt(levels(10))).toBe('repeats its parts more often than can be drawn');
    expect(lookAt('<g id="a"><use href="#a"/></g>')).toBe('repeats its parts more often than can be drawn');
  });
});
