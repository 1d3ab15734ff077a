// The registry of renderers: a new output format is its own folder and one line here. Light: no format loads before it draws.

import { csvRenderer } from './csv/csv.js';
import { jsonRenderer } from './json/json.js';
import { markdownRenderer } from './markdown/markdown.js';
import { pngRenderer } from './png/png.js';
import type { Renderer } from './renderer.js';
import { svgRenderer } from './svg/svg.js';
import { terminalRenderer } from './terminal/terminal.js';

export const renderers: readonly Renderer[] = [
  svgRenderer,
  pngRenderer,
  markdownRenderer,
  jsonRenderer,
  csvRenderer,
  terminalRenderer,
];
