// Draws a scene as one SVG file: real text, no script, nothing fetched, the same bytes for the same scene.
// It measures nothing and moves nothing; what it is given is already in its place.

import type { PictureFonts } from '../../fonts/picture-fonts.js';
import type { Scene } from '../../scene/scene.js';
import type { Theme } from '../../themes/theme.js';
import type { Attributes } from './allowlist.js';
import { defineImages, startCarriedImages } from './carried-images.js';
import { darkStyle, fillAttributes, paintAttributes, startColouring } from './colouring.js';
import { defineMarks, usualMarkPaint } from './draw-mark.js';
import { drawAll } from './draw-primitives.js';
import { usualText } from './draw-text.js';
import type { Drawing } from './drawing.js';
import { fontFaces, fontStack } from './font-faces.js';
import { idFrom, shortPrefix } from './identifiers.js';
import { element, write, writeEnd, writeStart } from './markup.js';
import { number } from './numbers.js';
import { withoutForbiddenCharacters } from './safe-text.js';
import { defineShapes, sharedShapes } from './shared-shapes.js';
import { startStyles } from './styles.js';

export function drawSvg(scene: Scene, theme: Theme, fonts: PictureFonts = noFonts): string {
  const prefix = idFrom(scene.idPrefix);
  const definitionPrefix = shortPrefix(prefix);
  const ids = new Set([prefix, `${prefix}-title`, `${prefix}-description`]);
  const drawing: Drawing = {
    prefix,
    definitionPrefix,
    direction: scene.direction,
    language: scene.language,
    colouring: startColouring(theme),
    styles: startStyles(),
    marks: new Map(),
    carried: startCarriedImages(),
    shapes: sharedShapes(scene.children, ids, definitionPrefix),
    ids,
  };
  // Drawn before what stands above it: only then is it known which marks and colours it has.
  const sheet = drawChildren(scene, fonts, drawing);
  const style = fontFaces(fonts, definitionPrefix) + darkStyle(drawing.colouring, definitionPrefix);
  const root = element('svg', rootAttributes(scene, prefix, style === '' ? undefined : definitionPrefix));
  const lines: string[] = [];
  writeStart(lines, root);
  write(lines, element('title', { id: `${prefix}-title` }, withoutForbiddenCharacters(scene.title)));
  write(lines, element('desc', { id: `${prefix}-description` }, withoutForbiddenCharacters(scene.description)));
  if (style !== '') write(lines, element('style', {}, style));
  define(lines, drawing);
  const end: string[] = [];
  writeEnd(end, root);
  return [...lines, ...sheet, ...end, ''].join('\n');
}

const noFonts: PictureFonts = { own: [], embedded: [] };

function drawChildren(scene: Scene, fonts: PictureFonts, drawing: Drawing): readonly string[] {
  const lines: string[] = [];
  const sheet = element('g', {
    // On an inner group, because a page's own `svg { fill: ... }` would win over attributes of the root.
    'font-family': fontStack(fonts, drawing.definitionPrefix),
    'font-size': String(usualText.size),
    'stroke-linejoin': 'round',
    ...paintAttributes(drawing.colouring, [
      ['fill', usualText.paint],
      ['color', usualMarkPaint],
    ]),
    ...(scene.direction === 'rtl' ? { direction: 'rtl' } : {}),
  });
  const page = element('rect', {
    width: number(scene.width),
    height: number(scene.height),
    ...fillAttributes(drawing.colouring, 'page'),
  });
  writeStart(lines, sheet);
  write(lines, page);
  drawAll(lines, scene.children, drawing);
  writeEnd(lines, sheet);
  return lines;
}

function define(lines: string[], drawing: Drawing): void {
  const { marks, shapes, carried } = drawing;
  if (marks.size + shapes.size + carried.images.size === 0) return;
  const definitions = element('defs', {});
  writeStart(lines, definitions);
  defineShapes(lines, shapes);
  defineMarks(lines, drawing);
  defineImages(lines, carried);
  writeEnd(lines, definitions);
}

function rootAttributes(scene: Scene, prefix: string, styled: string | undefined): Attributes {
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    id: prefix,
    ...(styled === undefined ? {} : { class: styled }),
    viewBox: `0 0 ${number(scene.width)} ${number(scene.height)}`,
    width: number(scene.width),
    height: number(scene.height),
    style: 'max-width:100%;height:auto',
    // The second role is for readers that do not know the first.
    role: 'graphics-document document',
    'aria-labelledby': `${prefix}-title`,
    'aria-describedby': `${prefix}-description`,
    lang: withoutForbiddenCharacters(scene.language),
  };
}
