// The format SVG: its entry. Drawing is for draw-svg.ts.

import type { SceneRenderer } from '../renderer.js';

export const svgRenderer: SceneRenderer = {
  name: 'svg',
  endings: ['.svg'],
  mediaType: 'image/svg+xml',
  documentation: 'A vector picture that browsers, editors and print open alike.',
  drawsFrom: 'scene',
  load: () => import('./draw-svg.js'),
  render: async (scene, { theme, fonts }) => (await import('./draw-svg.js')).drawSvg(scene, theme, fonts),
};
