// Two themes in one picture: the reader's system decides.

import type { Theme } from './theme.js';

export function autoTheme(light: Theme, dark: Theme): Theme {
  return {
    ...light,
    name: 'auto',
    documentation: 'Light, and dark where the reader’s system prefers it: for pages that switch.',
    dark: { colours: dark.colours, washOpacity: dark.washOpacity },
  };
}
