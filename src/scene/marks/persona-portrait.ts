// The portrait of a persona: their image, cut out along their own shape and rimmed in their colour, else one or two
// letters on the shape.

import { factOf } from '../../model/queries.js';
import type { MapPlan, PersonaMark } from '../map-plan.js';
import type { Paint } from '../paint.js';
import { captionsOf } from '../pieces/image-piece.js';
import { heading, textLine } from '../pieces/paragraph.js';
import type { Image, Primitive } from '../primitive.js';
import { paintOnPersona, personaOutline, personaShape, portraitScale } from './persona-marks.js';

const rim = 3;

/** Its middle at `x`, `y`; 64 high at scale 1. `ground` is what lies behind it. */
export function personaPortrait(
  plan: MapPlan,
  mark: PersonaMark,
  {
    x,
    y,
    ground,
    scale = 1,
  }: { readonly x: number; readonly y: number; readonly ground: Paint; readonly scale?: number },
): readonly Primitive[] {
  const outline = personaOutline(mark, x, y, portraitScale(mark.shape) * scale, ground);
  const image = portraitImage(plan, mark, x, y, scale);
  if (image === undefined)
    return [outline, textLine(plan, mark.monogram, heading, paintOnPersona(mark), x, y - 14, 'middle')];
  // What shines through an image is the ground, not the persona's colour.
  const { clip } = image;
  return [outline, ...(clip === undefined ? [] : [{ kind: 'path' as const, ...clip, fill: ground }]), image];
}

/** Whether it is drawn, so that nothing else needs to tell of it. */
export function hasPortrait(plan: MapPlan, mark: PersonaMark): boolean {
  const fact = factOf(mark.persona, 'image');
  return fact !== undefined && plan.imageOf(fact) !== undefined;
}

/** It fills the shape; what juts out of it is cut off alike on both sides. */
function portraitImage(plan: MapPlan, mark: PersonaMark, x: number, y: number, scale: number): Image | undefined {
  const fact = factOf(mark.persona, 'image');
  const image = fact === undefined ? undefined : plan.imageOf(fact);
  if (fact === undefined || image === undefined) return undefined;
  const shape = personaShape(mark.shape, portraitScale(mark.shape) * scale, rim);
  const { box } = shape;
  const larger = Math.max(box.width / image.width, box.height / image.height);
  const [width, height] = [image.width * larger, image.height * larger];
  return {
    kind: 'image',
    image,
    x: x + box.x + (box.width - width) / 2,
    y: y + box.y + (box.height - height) / 2,
    width,
    height,
    clip: { ...shape, x, y },
    description: captionsOf(fact).join(' ') || mark.persona.title || mark.persona.id,
  };
}
