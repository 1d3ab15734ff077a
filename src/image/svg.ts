// SVG images: text that may ask a viewer for scripts, files and addresses. It is taken as it is, or refused with what was
// found and where; nothing is mended.

import { type ImageFormat, type ImageLook, unusable } from './image.js';
import { createSvgGuard } from './svg-guard.js';
import { lineAt, markupOf } from './svg-markup.js';
import { createRepetitions } from './svg-repetitions.js';
import { svgSize } from './svg-size.js';

export const svgFormat: ImageFormat = {
  mediaType: 'image/svg+xml',
  begins: (bytes) => {
    const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 4096)).replace(/^\s+/, '');
    return head.startsWith('<') && /<(?:[\w.-]{1,40}:)?svg[\s>/]/.test(head);
  },
  // Danger may stand in its last line.
  look: (bytes, whole) => (whole ? lookAtSvg(bytes) : { kind: 'more' }),
  carried: (bytes) => [bytes],
};

const otherEncoding = /^<\?xml[^>]{0,100}\sencoding\s*=\s*["'](?!utf-?8["']|us-ascii["'])/i;

function lookAtSvg(bytes: Uint8Array): ImageLook {
  const text = decoded(bytes);
  if (text === undefined) return unusable('is no UTF-8 text, as an SVG must be', 'save it as UTF-8');
  if (otherEncoding.test(text)) return unusable('says that it is in another encoding than UTF-8', 'save it as UTF-8');
  const guard = createSvgGuard();
  const repetitions = createRepetitions();
  let size: ImageLook | undefined;
  for (const event of markupOf(text)) {
    if (event.kind === 'malformed')
      return unusable(`is no well-formed SVG: ${event.reason} (line ${lineAt(text, event.at)})`);
    size ??= event.kind === 'start' ? svgSize(event) : undefined;
    if (size?.kind === 'unusable') return size;
    const danger = guard(event);
    if (danger !== undefined) {
      return unusable(
        `holds ${danger} (line ${lineAt(text, event.at)})`,
        'an image may hold no script and nothing from elsewhere: export it as a plain SVG, or as PNG',
      );
    }
    repetitions.see(event);
  }
  if (repetitions.areTooMany())
    return unusable('repeats its parts more often than can be drawn', 'export it as a plain SVG, or as PNG');
  return size ?? unusable('is no well-formed SVG: it holds no element');
}

/** Nothing where the bytes are no UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
