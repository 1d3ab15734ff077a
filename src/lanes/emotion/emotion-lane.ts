// The emotion curve: one panel over all columns, a line for each persona. Emotions that have words but no score anywhere
// make an ordinary text row instead. Nothing is invented: where nobody said how they felt, the line is dotted.

import { collectEmotions } from '../../scene/emotions/collect-emotions.js';
import { factRow } from '../../scene/rows/fact-row.js';
import type { Lane } from '../lane.js';
import { drawEmotionPanel } from './draw-panel.js';

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
    return [{ kind: 'panel', name: 'emotion', label, draw: (frame) => drawEmotionPanel(plan, emotions, frame) }];
  },
};
