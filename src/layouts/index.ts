// All layouts. A layout is one file or folder and its line here.

import { blueprintOn } from './blueprint.js';
import { circleLayout } from './circle/circle.js';
import { empathyLayout } from './empathy/empathy.js';
import { gridLayout } from './grid/grid.js';
import type { Layout } from './layout.js';

export const layouts: readonly Layout[] = [gridLayout, blueprintOn(gridLayout), circleLayout, empathyLayout];

/** The layout of this name; the grid where there is none yet. */
export function layoutNamed(name: string | undefined): Layout {
  return layouts.find((layout) => layout.name === name) ?? gridLayout;
}
