// Font files by their paths, as the fonts that the compiler knows: the files of one family make one font.

import type { FontWeight } from '../../fonts/letters.js';
import type { OwnFont } from '../../fonts/own-font.js';
import { readBytes } from '../read-bytes.js';
import type { FontFace } from './read-face.js';

/** A font of Chinese, Japanese and Korean in one weight has about 20 MiB. */
export const MAXIMUM_FONT = 32 * 1024 * 1024;
const MOST_FONTS = 12;

export interface OpenedFonts {
  readonly fonts: readonly OwnFont[];
  readonly refused: readonly RefusedFont[];
}

export interface RefusedFont {
  /** Its place in the list that was given. */
  readonly index: number;
  /** A clause: `is not there`. */
  readonly reason: string;
}

/** Whole paths. `main`: all text is to be set in them. Never throws. */
export async function openFonts(paths: readonly string[], main: boolean): Promise<OpenedFonts> {
  const faces: FontFace[] = [];
  const refused: RefusedFont[] = [];
  if (paths.length === 0) return { fonts: [], refused };
  const { readFace } = await import('./read-face.js');
  paths.forEach((path, index) => {
    if (index >= MOST_FONTS) {
      refused.push({ index, reason: `is one more than the ${MOST_FONTS} fonts that there may be` });
      return;
    }
    const reading = readBytes(path, MAXIMUM_FONT);
    const face = reading.kind === 'bytes' ? readFace(reading.bytes) : reading;
    if (face.kind === 'read') faces.push(face.face);
    else refused.push({ index, reason: face.reason });
  });
  const families = [...new Set(faces.map(({ family }) => family))];
  const fonts = families.map((family) =>
    fontOf(
      faces.filter((face) => face.family === family),
      main,
    ),
  );
  return { fonts, refused };
}

/** Of two files of one weight the first counts. */
function fontOf(faces: readonly FontFace[], main: boolean): OwnFont {
  const weights = ([400, 600] as const).filter((weight) => faces.some((face) => face.weights.includes(weight)));
  const faceFor = (weight: FontWeight) => faces.find((face) => face.weights.includes(weight)) ?? faces[0];
  return {
    family: faces[0]?.family ?? '',
    main,
    weights,
    variable: faces.some(({ variable }) => variable),
    mayEmbed: faces.every(({ mayEmbed }) => mayEmbed),
    has: (codePoint) => faces.every((face) => face.has(codePoint)),
    advance: (text, weight) => faceFor(weight)?.advance(text, weight) ?? 0,
    file: (weight) => faceFor(weight)?.bytes ?? new Uint8Array(),
  };
}
