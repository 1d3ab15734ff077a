// The format Markdown: its entry. What is told is for tell-journey.ts; how text is made safe for escape.ts.

import type { JourneyRenderer } from '../renderer.js';

export const markdownRenderer: JourneyRenderer = {
  name: 'md',
  endings: ['.md', '.markdown', '.mdx'],
  mediaType: 'text/markdown',
  documentation: 'The map as text with tables and lists, for pages of documentation.',
  drawsFrom: 'journey',
  render: async (journey, { options }) => {
    const { tellJourney } = await import('./tell-journey.js');
    return tellJourney(journey, options.markdown);
  },
};
