// The format JSON: its entry. Telling is for journey-document.ts; what it promises is in journey-schema.ts.

import type { JourneyRenderer } from '../renderer.js';

export const jsonRenderer: JourneyRenderer = {
  name: 'json',
  endings: ['.json'],
  mediaType: 'application/json',
  documentation: 'Every fact of the map for scripts, by a published schema (journey.schema.json).',
  drawsFrom: 'journey',
  render: async (journey, { options }) => {
    const { journeyDocument } = await import('./journey-document.js');
    return `${JSON.stringify(journeyDocument(journey, options.json), undefined, 2)}\n`;
  },
};
