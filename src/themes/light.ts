// Ink on warm paper: the values of the lookbook, each checked for contrast on its grounds.

import type { Theme } from './theme.js';

export const lightTheme: Theme = {
  name: 'light',
  documentation: 'Ink on warm paper: for screens, documents and print.',
  colours: {
    page: '#FBFAF7',
    panel: '#FFFFFF',
    tile: '#E6E2D8',
    ink: '#1E2024',
    ink2: '#5B5B5A',
    rule: '#7F7C75',
    line: '#DDD9D0',
    pain: '#B3261E',
    opportunity: '#1F6B4F',
    on: '#FFFFFF',
    'persona-1': '#1D5C96',
    'persona-2': '#A05A00',
    'persona-3': '#8A3B7D',
    'persona-4': '#00696B',
    'persona-5': '#55565A',
  },
  washOpacity: 0.07,
};
