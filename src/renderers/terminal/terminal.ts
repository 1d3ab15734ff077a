// The format for terminals: its entry. Composing the lines is for tell-journey.ts.

import type { JourneyRenderer } from '../renderer.js';

export const terminalRenderer: JourneyRenderer = {
  name: 'terminal',
  endings: ['.txt'],
  mediaType: 'text/plain',
  documentation: 'Text with the curve, for terminals and logs: what journey show prints.',
  drawsFrom: 'journey',
  render: async (journey, { options }) => {
    const { tellJourney } = await import('./tell-journey.js');
    return tellJourney(journey, options.terminal);
  },
};
