// The format PNG: the picture as pixels, which the machine makes. Refuses where it brings nothing to make them with.

import type { PictureRenderer } from '../renderer.js';

export const pngRenderer: PictureRenderer = {
  name: 'png',
  endings: ['.png'],
  mediaType: 'image/png',
  documentation: 'Pixels, for slides and for places that take no SVG.',
  drawsFrom: 'svg',
  oneTheme: true,
  render: (svg, { options, rasterize, fonts }) => {
    if (rasterize === undefined) {
      throw new RangeError('png is made where there is something to make pixels with: give `rasterize`');
    }
    return rasterize(svg, { scale: options.png?.scale ?? DEFAULT_SCALE, fonts });
  },
};

/** Sharp on screens of double density. */
const DEFAULT_SCALE = 2;
