// What all bands of a sheet share: margins, the column of labels, and how narrow a column may be. The narrower the sheet,
// the more of it is for the columns.

import { highest } from '../../scene/highest.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { strong } from '../../scene/pieces/paragraph.js';
import type { Row } from '../../scene/row.js';
import type { SheetFrame } from './sheet-frame.js';

export interface BandSheet extends Pick<SheetFrame, 'left' | 'right' | 'contentLeft' | 'bleed' | 'labels'> {
  readonly margin: number;
  /** Of a column. */
  readonly narrowest: number;
}

/** Below this, labels of rows stand above their cells. */
const leastBeside = 640;
/** From this on, the sheet has the margins and labels of one that does not wrap. */
const leastRoomy = 1120;
const [narrowestLabels, usualLabels, besideLabels] = [96, 136, 16] as const;

export function bandSheet(plan: MapPlan, rows: readonly Row[], width: number): BandSheet {
  const labels = width < leastBeside ? 'above' : 'beside';
  const margin = labels === 'above' ? 16 : width < leastRoomy ? 32 : 64;
  const right = width - margin;
  const contentLeft = labels === 'above' ? margin : margin + labelWidth(plan, rows, width) + besideLabels;
  return { margin, left: margin, right, contentLeft, bleed: Math.min(24, margin - 4), labels, narrowest: 128 };
}

/** As wide as the longest word, so that none is broken. */
function labelWidth(plan: MapPlan, rows: readonly Row[], width: number): number {
  if (width >= leastRoomy) return usualLabels;
  const words = highest(rows.map(({ label }) => plan.typesetter.longestWord(label, strong)));
  return Math.min(usualLabels, Math.max(narrowestLabels, Math.ceil(words)));
}
