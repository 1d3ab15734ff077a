// Metrics of steps and touchpoints, as value and target. Those of a stage stand in its header.

import { measureOf, measurePiece } from '../scene/pieces/value-bar.js';
import { factRow } from '../scene/rows/fact-row.js';
import { withoutStageCells } from '../scene/rows/without-stage-cells.js';
import type { Lane } from './lane.js';

export const metricsLane: Lane = {
  name: 'metrics',
  documentation: 'What is measured in a step or touchpoint, against its target.',
  words: ['metric'],
  lower: (plan) =>
    withoutStageCells(
      factRow(plan, {
        name: 'metrics',
        label: plan.wording.lanes.metrics,
        words: ['metric'],
        gap: 16,
        item: (placed) => measurePiece(plan, measureOf(plan, placed.fact), { name: 'label' }),
      }),
    ),
};
