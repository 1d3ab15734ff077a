// An image of the author's as a piece: whole, in its own proportions, with what it shows below it.

import type { CarriedImage } from '../../image/image.js';
import type { Fact } from '../../model/fact.js';
import { factsOf } from '../../model/queries.js';
import type { MapPlan } from '../map-plan.js';
import { roundedRectangle } from '../marks/rounded-rectangle.js';
import type { Image } from '../primitive.js';
import { factDetails } from './details.js';
import { paragraph, small } from './paragraph.js';
import { type Piece, stacked } from './piece.js';

/** The narrowest that still shows something. */
const narrowest = 96;
const radius = 6;

export interface ImagePieceOptions {
  /** What it is called where the author gives no caption: the step's title. */
  readonly subject: string;
  readonly highest: number;
}

/** Nothing where the picture has not got the image: its caption is told instead. */
export function imagePiece(plan: MapPlan, fact: Fact, options: ImagePieceOptions): Piece | undefined {
  const image = plan.imageOf(fact);
  if (image === undefined) return undefined;
  const captions = captionsOf(fact);
  const below = [
    ...captions.map((caption) => paragraph(plan, caption, small, 'ink2')),
    ...factDetails(plan, fact, captionWord),
  ];
  const { wording } = plan;
  const description = captions.join(' ') || wording.labelled(wording.facts.image, options.subject || fact.text);
  const picture = pictureOf(image, description, options.highest);
  return below.length === 0 ? picture : stacked([picture, stacked(below, 2)], 6);
}

export function captionsOf(fact: Fact): readonly string[] {
  return factsOf(fact, 'caption').map(({ text }) => text);
}

export const captionWord: ReadonlySet<string> = new Set(['caption']);

function pictureOf(image: CarriedImage, description: string, highest: number): Piece {
  return {
    minimumWidth: narrowest,
    place: (room) => {
      const { width, height } = sizeWithin(image, room, highest);
      const at = (x: number, y: number): Image => ({
        kind: 'image',
        image,
        x,
        y,
        width,
        height,
        clip: { ...roundedRectangle(width, height, radius), x, y },
        description,
      });
      return { height, draw: (x, y) => [at(x, y)] };
    },
  };
}

/** As wide as the column and no higher than is told; pixels are never blown up. */
function sizeWithin({ data, width, height }: CarriedImage, room: number, highest: number) {
  const largest = data.startsWith('data:image/svg') ? Number.POSITIVE_INFINITY : 1;
  const scale = Math.min(room / width, highest / height, largest);
  return { width: rounded(width * scale), height: rounded(height * scale) };
}

/** An image is never thinner than a line. */
function rounded(length: number): number {
  return Math.max(1, Math.round(length * 100) / 100);
}
