// The images lane: screenshots, photos and sketches of the moments, each with what it shows.

import { imagePiece } from '../scene/pieces/image-piece.js';
import { paragraph, small } from '../scene/pieces/paragraph.js';
import { stacked } from '../scene/pieces/piece.js';
import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const imagesLane: Lane = {
  name: 'images',
  documentation: 'Screenshots, photos and sketches, in their own proportions.',
  words: ['image'],
  lower: (plan) =>
    factRow(plan, {
      name: 'images',
      label: plan.wording.lanes.images,
      words: ['image'],
      gap: 16,
      item: ({ fact, within }, columnIndex) => {
        const subject = within?.title ?? plan.columns[columnIndex ?? -1]?.moments[0]?.title ?? '';
        const image = imagePiece(plan, fact, { subject, highest: 200 });
        if (image === undefined || within === undefined) return image;
        return stacked([paragraph(plan, within.title, small, 'ink2'), image], 4);
      },
    }),
};
