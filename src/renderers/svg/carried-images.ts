// The images that one picture carries and the shapes they are cut out along: each defined once, and used from where it is
// seen.

import type { CarriedImage } from '../../image/image.js';
import type { Attributes } from './allowlist.js';
import { attributesOf, element, elementOf, markupOf, write } from './markup.js';
import { number, pathData } from './numbers.js';

/** Images by what they show, and the shapes that they are cut out along, each with the id of its definition. */
export interface CarriedImages {
  readonly images: Map<string, { readonly id: string; readonly image: CarriedImage }>;
  readonly clips: Map<string, string>;
}

export function startCarriedImages(): CarriedImages {
  return { images: new Map(), clips: new Map() };
}

export function defineImages(lines: string[], { images, clips }: CarriedImages): void {
  for (const [d, id] of clips) {
    write(lines, elementOf('clipPath', attributesOf({ id }), markupOf(element('path', { d: pathData(d) }))));
  }
  for (const { id, image } of images.values()) {
    const viewBox = `0 0 ${number(image.width)} ${number(image.height)}`;
    const stored = element('image', { ...uprightAttributes(image), href: image.data });
    write(lines, elementOf('symbol', attributesOf({ id, viewBox }), markupOf(stored)));
  }
}

/** A camera that was turned stores its image lying; here it is put upright, for viewers are not agreed on doing so. */
function uprightAttributes({ width, height, orientation }: CarriedImage): Attributes {
  const [w, h] = orientation >= 5 ? [height, width].map(number) : [width, height].map(number);
  const size = { width: w ?? '', height: h ?? '' };
  switch (orientation) {
    case 1:
      return size;
    case 2:
      return { ...size, transform: `matrix(-1 0 0 1 ${w} 0)` };
    case 3:
      return { ...size, transform: `matrix(-1 0 0 -1 ${w} ${h})` };
    case 4:
      return { ...size, transform: `matrix(1 0 0 -1 0 ${h})` };
    case 5:
      return { ...size, transform: 'matrix(0 1 1 0 0 0)' };
    case 6:
      return { ...size, transform: `matrix(0 1 -1 0 ${h} 0)` };
    case 7:
      return { ...size, transform: `matrix(0 -1 -1 0 ${h} ${w})` };
    case 8:
      return { ...size, transform: `matrix(0 -1 1 0 0 ${w})` };
  }
}
