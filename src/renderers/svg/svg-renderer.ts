// Draws a scene as one SVG file: real text, no script, nothing fetched, the same bytes for the same scene.
// It measures nothing and moves nothing; what it is given is already in its place.

import { fontFamilies } from '../../fonts/font-chain.js';
import type { Scene } from '../../scene/scene.js';
import type { Theme } from '../../themes/theme.js';
import type { Renderer } from '../renderer.js';
import { append, element, type SvgNode, setAttributes, withCanvas, write } from './canvas.js';
import { darkStyle, fillAttributes, startColouring } from './colouring.js';
import { defineMarks } from './draw-mark.js';
import { drawAll } from './draw-primitives.js';
import { usualText } from './draw-text.js';
import type { Drawing } from './drawing.js';
import { idFrom, shortPrefix } from './identifiers.js';
import { number } from './numbers.js';
import { withoutForbiddenCharacters } from './safe-text.js';
import { defineShapes, sharedShapes } from './shared-shapes.js';

export const svgRenderer: Renderer = {
  name: 'svg',
  extension: '.svg',
  documentation: 'A vector picture that browsers, editors and print open alike.',
  render: (scene, theme) => withCanvas((root) => drawSheet(root, scene, theme)),
};

function drawSheet(root: SvgNode, scene: Scene, theme: Theme): string {
  const prefix = idFrom(scene.idPrefix);
  const definitionPrefix = shortPrefix(prefix);
  const ids = new Set([prefix, `${prefix}-title`, `${prefix}-description`]);
  const drawing: Drawing = {
    prefix,
    definitionPrefix,
    direction: scene.direction,
    language: scene.language,
    colouring: startColouring(theme),
    marks: new Map(),
    shapes: sharedShapes(scene.children, ids, definitionPrefix),
    ids,
  };
  const sheet = element('g', {
    // On an inner group, because a page's own `svg { fill: ... }` would win over attributes of the root.
    'font-family': fontFamilies.map(quotedFamily).join(','),
    'font-size': String(usualText.size),
    'stroke-linejoin': 'round',
    ...fillAttributes(drawing.colouring, usualText.paint),
    ...(scene.direction === 'rtl' ? { direction: 'rtl' } : {}),
  });
  append(sheet, 'rect', {
    width: number(scene.width),
    height: number(scene.height),
    ...fillAttributes(drawing.colouring, 'page'),
  });
  drawAll(sheet, scene.children, drawing);
  describe(root, scene, prefix);
  const style = darkStyle(drawing.colouring, prefix);
  if (style !== '') append(root, 'style', {}, style);
  define(root, drawing);
  sheet.addTo(root);
  return write(root);
}

function define(root: SvgNode, drawing: Drawing): void {
  if (drawing.marks.size === 0 && drawing.shapes.size === 0) return;
  const definitions = append(root, 'defs', {});
  defineShapes(definitions, drawing.shapes);
  defineMarks(definitions, drawing);
}

function describe(root: SvgNode, scene: Scene, prefix: string): void {
  setAttributes(root, {
    id: prefix,
    viewBox: `0 0 ${number(scene.width)} ${number(scene.height)}`,
    width: number(scene.width),
    height: number(scene.height),
    style: 'max-width:100%;height:auto',
    role: 'graphics-document',
    'aria-labelledby': `${prefix}-title`,
    'aria-describedby': `${prefix}-description`,
    lang: withoutForbiddenCharacters(scene.language),
  });
  append(root, 'title', { id: `${prefix}-title` }, withoutForbiddenCharacters(scene.title));
  append(root, 'desc', { id: `${prefix}-description` }, withoutForbiddenCharacters(scene.description));
}

/** Generic families (`sans-serif`) are keywords and lose their meaning in quotes. */
function quotedFamily(family: string): string {
  return /^[a-z-]+$/.test(family) ? family : `'${family.replace(/['\\]/g, '')}'`;
}
