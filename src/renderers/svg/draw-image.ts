// An image where it is seen: its definition is used there, cut out along a shape. Nothing is ever fetched: what is not in
// the file itself is not drawn.

import type { CarriedImage } from '../../image/image.js';
import type { ClipShape, Image } from '../../scene/primitive.js';
import type { Attributes } from './allowlist.js';
import type { Drawing } from './drawing.js';
import { claimId } from './identifiers.js';
import { attributesOf, element, elementOf, markupOf } from './markup.js';
import { number } from './numbers.js';
import { withoutForbiddenCharacters } from './safe-text.js';
import type { Drawn } from './style-runs.js';
import { noStyle } from './styles.js';

export function drawImage(
  { image, clip, x, y, width, height, description }: Image,
  drawing: Drawing,
): Drawn | undefined {
  if (!isCarried(image.data)) return undefined;
  const name = { role: 'img', 'aria-label': withoutForbiddenCharacters(description) };
  const href = `#${idOfImage(image, drawing)}`;
  const place = (left: number, top: number): Attributes => ({
    x: number(x - left),
    y: number(y - top),
    width: number(width),
    height: number(height),
  });
  if (clip === undefined) return { element: element('use', { ...name, href, ...place(0, 0) }), style: noStyle };
  const attributes = attributesOf({
    ...name,
    transform: `translate(${number(clip.x)} ${number(clip.y)})`,
    'clip-path': `url(#${idOfClip(clip, drawing)})`,
  });
  const use = element('use', { href, ...place(clip.x, clip.y) });
  return { element: elementOf('g', attributes, markupOf(use)), style: noStyle };
}

/** Any other address would be fetched. */
function isCarried(data: string): boolean {
  return /^data:image\/(?:png|jpeg|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/.test(data);
}

function idOfImage(image: CarriedImage, { ids, definitionPrefix, carried: { images } }: Drawing): string {
  // A photo and its turned copy have the same pixels.
  const key = `${image.orientation} ${image.data}`;
  const before = images.get(key);
  if (before !== undefined) return before.id;
  const id = claimId(ids, definitionPrefix, 'image');
  images.set(key, { id, image });
  return id;
}

function idOfClip({ d }: ClipShape, { ids, definitionPrefix, carried: { clips } }: Drawing): string {
  const id = clips.get(d) ?? claimId(ids, definitionPrefix, 'clip');
  clips.set(d, id);
  return id;
}
