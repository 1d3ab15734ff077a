// Faces that may stand for a score, each with its position on the scale. Emoji and text alike; draws none of them.

import { lazyPattern } from '../source/lazy-pattern.js';

/** `position` runs from 0, the worst of the scale, to 1, the best. */
export interface Face {
  readonly face: string;
  readonly position: number;
  readonly meaning: string;
}

export const faces: readonly Face[] = [
  { face: '😡', position: 0, meaning: 'furious' },
  { face: '🤬', position: 0, meaning: 'furious' },
  { face: '😭', position: 0, meaning: 'in despair' },
  { face: '😱', position: 0, meaning: 'terrified' },
  { face: '😠', position: 0.125, meaning: 'angry' },
  { face: '😤', position: 0.125, meaning: 'exasperated' },
  { face: '😢', position: 0.125, meaning: 'sad' },
  { face: '☹️', position: 0.25, meaning: 'unhappy' },
  { face: '🙁', position: 0.25, meaning: 'unhappy' },
  { face: '😞', position: 0.25, meaning: 'disappointed' },
  { face: '😟', position: 0.25, meaning: 'worried' },
  { face: '😕', position: 0.375, meaning: 'doubtful' },
  { face: '🤔', position: 0.375, meaning: 'wondering' },
  { face: '😐', position: 0.5, meaning: 'neutral' },
  { face: '😑', position: 0.5, meaning: 'neutral' },
  { face: '😶', position: 0.5, meaning: 'neutral' },
  { face: '🙂', position: 0.75, meaning: 'content' },
  { face: '☺️', position: 0.75, meaning: 'content' },
  { face: '😌', position: 0.75, meaning: 'relieved' },
  { face: '😊', position: 0.875, meaning: 'pleased' },
  { face: '😃', position: 0.875, meaning: 'glad' },
  { face: '😀', position: 1, meaning: 'happy' },
  { face: '😄', position: 1, meaning: 'happy' },
  { face: '😍', position: 1, meaning: 'delighted' },
  { face: '🤩', position: 1, meaning: 'delighted' },
  { face: '🥳', position: 1, meaning: 'celebrating' },
  { face: ":'(", position: 0, meaning: 'in despair' },
  { face: '>:(', position: 0, meaning: 'furious' },
  { face: ':(', position: 0.25, meaning: 'unhappy' },
  { face: ':-(', position: 0.25, meaning: 'unhappy' },
  { face: ':/', position: 0.375, meaning: 'doubtful' },
  { face: ':-/', position: 0.375, meaning: 'doubtful' },
  { face: ':|', position: 0.5, meaning: 'neutral' },
  { face: ':-|', position: 0.5, meaning: 'neutral' },
  { face: ':)', position: 0.75, meaning: 'content' },
  { face: ':-)', position: 0.75, meaning: 'content' },
  { face: ':D', position: 1, meaning: 'happy' },
  { face: ':-D', position: 1, meaning: 'happy' },
];

const byFace: ReadonlyMap<string, Face> = new Map(faces.map((face) => [withoutSelector(face.face), face]));

/** An emoji that no joiner makes another one. */
const emoji = lazyPattern('^\\p{Extended_Pictographic}\\u{FE0F}?(?!\\u{200D})');
/** Two or three signs that stand alone. */
const signs = /^[>:'()|/D-]{2,3}(?=\s|$)/;
const LAST_ASCII = 0x7f;

/** The face that `text` begins with, and how many code units it takes. */
export function faceAtStart(text: string): { readonly face: Face; readonly length: number } | undefined {
  const pattern = text.charCodeAt(0) > LAST_ASCII ? emoji() : signs;
  const first = pattern.exec(text)?.[0];
  if (first === undefined) return undefined;
  const face = byFace.get(withoutSelector(first));
  return face === undefined ? undefined : { face, length: first.length };
}

/** The same face is typed with and without the selector that asks for its emoji form. */
function withoutSelector(face: string): string {
  return face.replace(/\u{FE0F}/gu, '');
}
