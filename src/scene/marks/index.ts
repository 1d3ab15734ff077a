// All marks by name. A mark is one entry in its file; a renderer draws whatever is listed here.

import { faceDrawings } from './faces.js';
import { iconDrawings } from './icons.js';
import type { MarkDrawing } from './mark-drawing.js';

export const markDrawings: ReadonlyMap<string, MarkDrawing> = new Map(
  [...faceDrawings, ...iconDrawings].map((drawing) => [drawing.name, drawing]),
);

export type { MarkDrawing } from './mark-drawing.js';
