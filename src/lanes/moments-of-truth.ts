// Moments of truth as text: those that no emotion panel shows.

import { momentsInPanel } from '../scene/curve-facts.js';
import { factDetails } from '../scene/pieces/details.js';
import { iconAt } from '../scene/pieces/icon-line.js';
import { paragraph, smallStrong } from '../scene/pieces/paragraph.js';
import { indented, stacked } from '../scene/pieces/piece.js';
import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const momentsOfTruthLane: Lane = {
  name: 'moments-of-truth',
  documentation: 'Moments that decide what the persona thinks of the whole, on a map without a curve.',
  words: ['moment-of-truth'],
  lower: (plan) =>
    factRow(plan, {
      name: 'moments-of-truth',
      label: plan.wording.lanes['moments-of-truth'],
      words: ['moment-of-truth'],
      item: ({ fact }, columnIndex) => {
        if (momentsInPanel(plan, columnIndex)) return undefined;
        const words = indented(paragraph(plan, fact.text, smallStrong, 'ink'), 22, (x, y) => [
          iconAt('star', x, y, 'ink'),
        ]);
        return stacked([words, ...factDetails(plan, fact, new Set())], 2);
      },
    }),
};
