// Places the headers of all stages on one line: rules above, metrics on a common line below the longest text.

import { highest } from '../../scene/highest.js';
import type { Primitive } from '../../scene/primitive.js';
import type { StageHeader } from '../../scene/stage-header/stage-header.js';
import type { SheetFrame } from './sheet-frame.js';

export function placeStageHeaders(headers: readonly StageHeader[], frame: SheetFrame, top: number) {
  const placed = headers.map((header, index) => header.place(frame.stages[index]?.width ?? 0));
  const textHeight = highest(placed.map((header) => header.textHeight));
  const metricsHeight = highest(placed.map((header) => header.metricsHeight));
  const metricsTop = top + textHeight + 16;
  const stages = placed.map((header, index): readonly Primitive[] =>
    header.draw(frame.stages[index]?.x ?? 0, top, metricsTop),
  );
  const bottom = metricsHeight > 0 ? metricsTop + metricsHeight : top + textHeight;
  return { bottom: headers.length === 0 ? top : Math.ceil((bottom + 16) / 8) * 8, stages };
}
