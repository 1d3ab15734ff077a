// The format CSV: its entry. Rows are for fact-rows.ts, their writing for write-table.ts.

import type { JourneyRenderer } from '../renderer.js';

export const csvRenderer: JourneyRenderer = {
  name: 'csv',
  endings: ['.csv'],
  mediaType: 'text/csv',
  documentation: 'A row for each fact, for spreadsheets.',
  drawsFrom: 'journey',
  render: async (journey) => {
    const { columns, factRows } = await import('./fact-rows.js');
    const { writeTable } = await import('./write-table.js');
    return writeTable(columns, factRows(journey));
  },
};
