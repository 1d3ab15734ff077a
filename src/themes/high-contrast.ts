// Black lines on white, no tones: every text at least 7:1 (WCAG 2.2, 1.4.6), every line as strong as text.

import type { Theme } from './theme.js';

export const highContrastTheme: Theme = {
  name: 'high-contrast',
  documentation: 'Black lines on white, without tones: for weak eyes, bright rooms and poor projectors.',
  colours: {
    page: '#FFFFFF',
    panel: '#FFFFFF',
    tile: '#FFFFFF',
    ink: '#000000',
    ink2: '#2E2E2E',
    rule: '#000000',
    line: '#000000',
    pain: '#970D0D',
    opportunity: '#00512F',
    on: '#FFFFFF',
    'persona-1': '#0B4480',
    'persona-2': '#7A3E00',
    'persona-3': '#7A1B6C',
    'persona-4': '#004F52',
    'persona-5': '#3B3C40',
  },
  washOpacity: 0,
  surfaces: 'outlined',
};
