// Light ink on near-black: persona hues lifted so that they read as clearly as on paper.

import type { Theme } from './theme.js';

export const darkTheme: Theme = {
  name: 'dark',
  documentation: 'Light ink on near-black: for dark pages and dim rooms.',
  colours: {
    page: '#15171B',
    panel: '#1C1F24',
    tile: '#2B2F36',
    ink: '#EEECE6',
    ink2: '#ACA9A2',
    rule: '#7E828A',
    line: '#34383F',
    pain: '#F58B80',
    opportunity: '#6FC7A2',
    on: '#15171B',
    'persona-1': '#86B8F2',
    'persona-2': '#E5A955',
    'persona-3': '#DE9AD3',
    'persona-4': '#5CC4C6',
    'persona-5': '#B9BBC0',
  },
  washOpacity: 0.1,
};
