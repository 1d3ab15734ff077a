// All elements and attributes that a picture of ours may hold. What is not listed here cannot be drawn: no script, no
// foreignObject, no event attribute, no animation. The tests hold every output against these lists.

export const allowedElements = [
  'svg',
  'title',
  'desc',
  'style',
  'defs',
  'g',
  'a',
  'text',
  'tspan',
  'rect',
  'circle',
  'path',
  'use',
  'image',
] as const;

export const allowedAttributes = [
  'xmlns',
  'id',
  'style',
  'role',
  'lang',
  'direction',
  'xml:space',
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
  'viewBox',
  'width',
  'height',
  'x',
  'y',
  'cx',
  'cy',
  'r',
  'rx',
  'd',
  'href',
  'transform',
  'color',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
] as const;

export type ElementName = (typeof allowedElements)[number];
export type AttributeName = (typeof allowedAttributes)[number];
export type Attributes = { readonly [Name in AttributeName]?: string };
