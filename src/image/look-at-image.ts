// Tells what an image file is from its bytes, never from its name. Decodes no pixel.

import { type ImageFormat, type ImageLook, unusable } from './image.js';
import { pixelFormats, withinSize } from './pixel-formats.js';
import { svgFormat } from './svg.js';

/** SVG last: it has no signature, only a beginning. */
const formats: readonly ImageFormat[] = [...pixelFormats, svgFormat];

/** Enough for the size of a PNG, and of a JPEG that carries no long preview. */
export const IMAGE_HEAD = 65_536;

/** `whole`: these are all bytes of the file. */
export function lookAtImage(bytes: Uint8Array, whole: boolean): ImageLook {
  if (bytes.length === 0) return unusable('is empty');
  const format = formatOf(bytes);
  if (format === undefined) return unusable(...whatItIs(bytes));
  const look = format.look(bytes, whole);
  return withinSize(look);
}

export function formatOf(bytes: Uint8Array): ImageFormat | undefined {
  return formats.find((format) => format.begins(bytes));
}

/** Other kinds are told by their name, so that nobody looks for a fault in the file. */
function whatItIs(bytes: Uint8Array): readonly [string, ...string[]] {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const known = start.startsWith('GIF8')
    ? 'a GIF'
    : start.startsWith('RIFF') && start.startsWith('WEBP', 8)
      ? 'a WebP'
      : start.startsWith('ftypavif', 4)
        ? 'an AVIF'
        : start.startsWith('ftyphei', 4)
          ? 'a HEIC photo'
          : undefined;
  if (known !== undefined) return [`is ${known}, and images are PNG, JPEG or SVG`, 'save a copy as PNG or JPEG'];
  if (/^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(start)) return ['is UTF-16, and an SVG is UTF-8', 'save it as UTF-8'];
  return ['is no image: neither PNG, JPEG nor SVG'];
}
