// One ink on white paper: shapes, dashes and words carry what colour says elsewhere.

import type { Theme } from './theme.js';

const ink = '#1A1A1A';

export const monoTheme: Theme = {
  name: 'mono',
  documentation: 'One ink and three greys on white: for black-and-white print and for photocopies.',
  colours: {
    page: '#FFFFFF',
    panel: '#F5F5F5',
    tile: '#E6E6E6',
    ink,
    ink2: '#575757',
    rule: '#767676',
    line: '#D2D2D2',
    pain: ink,
    opportunity: ink,
    on: '#FFFFFF',
    'persona-1': ink,
    'persona-2': ink,
    'persona-3': ink,
    'persona-4': ink,
    'persona-5': ink,
  },
  washOpacity: 0.06,
  authorColours: 'ink',
};
