// The levels that the panel draws a line for, and where a score stands between the lowest and the highest.

import type { Scale } from '../../model/journey.js';
import type { MapPlan } from '../map-plan.js';

export interface Level {
  readonly score: number;
  readonly label: string;
}

/** From the highest to the lowest: the scale's own, else five with the words of the language. */
export function levelsOf({ journey, wording }: Pick<MapPlan, 'journey' | 'wording'>): readonly Level[] {
  const { lowest, highest, levels } = journey.scale;
  if (levels.length > 0) return [...levels].sort((one, other) => other.score - one.score);
  return wording.emotionLevels
    .map((label, index) => ({ score: lowest + ((highest - lowest) * index) / 4, label }))
    .reverse();
}

/** A face alone would leave it to its reader what it means. */
export function levelLabel(plan: Pick<MapPlan, 'journey' | 'wording'>, score: number): string {
  return levelsOf(plan).find((level) => level.score === score)?.label ?? String(score);
}

/** 0 at the lowest score of the scale, 1 at the highest; the middle of a scale without extent. */
export function heightOf(score: number, { lowest, highest }: Pick<Scale, 'lowest' | 'highest'>): number {
  const span = highest - lowest;
  if (!(span > 0) || !Number.isFinite(score)) return 0.5;
  return Math.max(0, Math.min(1, (score - lowest) / span));
}

/** The score that parts good from bad: zero where the scale has both, else its middle. */
export function neutralScore({ lowest, highest }: Pick<Scale, 'lowest' | 'highest'>): number {
  return lowest < 0 && highest > 0 ? 0 : (lowest + highest) / 2;
}
