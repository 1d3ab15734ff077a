// All themes. A theme is one file and its line here.

import { autoTheme } from './auto.js';
import { darkTheme } from './dark.js';
import { highContrastTheme } from './high-contrast.js';
import { lightTheme } from './light.js';
import { monoTheme } from './mono.js';
import type { Theme } from './theme.js';

export const themes: readonly Theme[] = [
  lightTheme,
  darkTheme,
  autoTheme(lightTheme, darkTheme),
  highContrastTheme,
  monoTheme,
];
