// The registry of renderers: a new output format is its own folder and one line here.

import type { Renderer } from './renderer.js';
import { svgRenderer } from './svg/svg-renderer.js';

export const renderers: readonly Renderer[] = [svgRenderer];
