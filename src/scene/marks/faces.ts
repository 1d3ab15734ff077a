// The five faces of an emotion, drawn around 0,0 to lie in a marker of radius 13. Other scales map linearly onto them.

import type { Scale } from '../../model/journey.js';
import type { Paint } from '../paint.js';
import type { Mark } from '../primitive.js';
import type { MarkDrawing } from './mark-drawing.js';

/** From the lowest to the highest. */
export type FaceLevel = -2 | -1 | 0 | 1 | 2;

/** The face of a level, its middle at `x`, `y`; at scale 1 it fills a marker of radius 13. */
export function faceMark(level: FaceLevel, x: number, y: number, scale: number, paint: Paint): Mark {
  return { kind: 'mark', mark: nameOfLevel(level), x, y, scale, paint };
}

/** Which face shows a score: the scale's lowest is -2, its highest 2, all between linear. */
export function faceLevelOf(score: number, scale: Pick<Scale, 'lowest' | 'highest'>): FaceLevel {
  const span = scale.highest - scale.lowest;
  const level = span > 0 ? Math.round(((score - scale.lowest) / span) * 4) - 2 : 0;
  if (level <= -2) return -2;
  if (level >= 2) return 2;
  return level === -1 ? -1 : level === 1 ? 1 : 0;
}

function nameOfLevel(level: FaceLevel): string {
  return faceNames[level];
}

const faceNames: Readonly<Record<FaceLevel, string>> = {
  [-2]: 'face-lowest',
  [-1]: 'face-low',
  0: 'face-middle',
  1: 'face-high',
  2: 'face-highest',
};

const eyes = { d: 'M-4.4-2.8v.01M4.4-2.8v.01', strokeWidth: 3 };
const frowningEyes = { d: 'M-4.4-1.6v.01M4.4-1.6v.01', strokeWidth: 3 };
const box = { x: -8, y: -8, width: 16, height: 16 };

export const faceDrawings: readonly MarkDrawing[] = [
  {
    name: faceNames[-2],
    box,
    parts: [frowningEyes, { d: 'M-5 6.5Q0 .5 5 6.5M-7-6L-2.6-4.4M7-6L2.6-4.4', strokeWidth: 1.75 }],
  },
  { name: faceNames[-1], box, parts: [eyes, { d: 'M-5 5.5Q0 1.5 5 5.5', strokeWidth: 1.75 }] },
  { name: faceNames[0], box, parts: [eyes, { d: 'M-4.5 4H4.5', strokeWidth: 1.75 }] },
  { name: faceNames[1], box, parts: [eyes, { d: 'M-5 2.5Q0 7 5 2.5', strokeWidth: 1.75 }] },
  {
    name: faceNames[2],
    box,
    parts: [eyes, { d: 'M-5.5 1.5H5.5C5 5.2 2.8 7 0 7S-5 5.2-5.5 1.5Z', strokeWidth: 1.75, filled: true }],
  },
];
