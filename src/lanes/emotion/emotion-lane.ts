// The emotion curve: one panel over all columns, a line for each persona. Emotions that have words but no score anywhere
// make an ordinary text row instead. Nothing is invented: where nobody said how they felt, the line is dotted.

import { baselineOf, splitBaseline } from '../../scene/emotions/baseline-feelings.js';
import { collectEmotions, type Emotions } from '../../scene/emotions/collect-emotions.js';
import { splitEmotions } from '../../scene/emotions/split-emotions.js';
import type { MapPlan } from '../../scene/map-plan.js';
import type { PanelRow } from '../../scene/row.js';
import { factRow } from '../../scene/rows/fact-row.js';
import type { Lane } from '../lane.js';
import { detailNotes } from './detail-notes.js';
import { drawEmotionPanel, type Feelings } from './draw-panel.js';

export const emotionLane: Lane = {
  name: 'emotion',
  documentation:
    'How each persona feels, as a curve over the levels of the scale, with faces, words and turning points.',
  words: ['emotion'],
  lower: (plan) => {
    if (plan.hiddenLanes.has('emotion')) return [];
    const label = plan.wording.lanes.emotion;
    const emotions = collectEmotions(plan);
    if (emotions.lines.length === 0) {
      return factRow(plan, { name: 'emotion', label, words: ['emotion'], options: { tags: 'always' } });
    }
    return [panelRow(plan, { emotions, baseline: baselineOf(plan, emotions) })];
  },
};

function panelRow(plan: MapPlan, feelings: Feelings): PanelRow {
  return {
    kind: 'panel',
    name: 'emotion',
    label: plan.wording.lanes.emotion,
    draw: (frame) => drawEmotionPanel(plan, feelings, frame),
    split: (parts) => {
      const { emotions, baseline } = feelings;
      const baselines = baseline === undefined ? [] : splitBaseline(baseline, parts);
      return splitEmotions(emotions, parts).map((own, index) => {
        const part = parts[index]?.plan;
        const shown = part !== undefined && (isTold(own) || panelFacts(part));
        return shown ? panelRow(part, { emotions: own, baseline: baselines[index] }) : undefined;
      });
    },
  };
}

/** Somebody felt something, or says by the line through this part that it stayed so. */
function isTold({ lines, notes }: Emotions): boolean {
  return notes.length > 0 || lines.some(({ points, enters }) => points.length > 0 || enters?.gap === false);
}

/** Moments of truth stand in the panel wherever the map has one, and notes of what else it draws. */
function panelFacts(part: MapPlan): boolean {
  const hasMoments =
    !part.hiddenLanes.has('moment-of-truth') && part.columns.some(({ facts }) => facts.has('moment-of-truth'));
  return hasMoments || detailNotes(part).length > 0;
}
