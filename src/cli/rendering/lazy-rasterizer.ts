// What makes pixels, loaded when the first PNG is asked for. Says once which characters this machine's fonts draw.

import type { Rasterizer } from '../../renderers/renderer.js';
import { tellWarning } from '../tell-error.js';
import type { Terminal } from '../terminal.js';

export function createLazyRasterizer(terminal: Terminal): Rasterizer {
  const told = new Set<string>();
  const tellOnce = (characters: string) => {
    const fresh = [...characters].filter((character) => !told.has(character));
    for (const character of fresh) told.add(character);
    if (fresh.length === 0) return;
    const some = fresh.length > 8 ? `${fresh.slice(0, 8).join('')}…` : fresh.join('');
    tellWarning(
      `no font is carried for ${some}: this system's fonts draw them in PNG, unless --font gives one`,
      terminal,
    );
  };
  return async (svg, request) => {
    const { createRasterizer } = await import('../../project/pixels/rasterize.js');
    return createRasterizer(tellOnce)(svg, request);
  };
}
