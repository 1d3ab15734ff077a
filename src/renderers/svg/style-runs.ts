// Elements with their geometry, on their way into the file: elements of one style that follow each other get it from a
// group around them, which keeps the file small. No more than two of them are ever held.

import { addAttributes, element, type SvgNode, write, writeEnd, writeStart } from './canvas.js';
import type { Style } from './styles.js';

export interface Drawn {
  readonly node: SvgNode;
  readonly style: Style;
}

export interface StyleRuns {
  readonly add: (drawn: Drawn) => void;
  /** To be said before anything else is written. */
  readonly end: () => void;
}

/** A group costs about as much as two styles. */
const fewest = 3;

export function startStyleRuns(lines: string[]): StyleRuns {
  let style: Style = {};
  let waiting: SvgNode[] = [];
  let group: SvgNode | undefined;

  const end = (): void => {
    if (group !== undefined) writeEnd(lines, group);
    for (const node of waiting) {
      addAttributes(node, style);
      write(lines, node);
    }
    waiting = [];
    group = undefined;
  };

  const startGroup = (): void => {
    group = element('g', style);
    writeStart(lines, group);
    for (const node of waiting) write(lines, node);
    waiting = [];
  };

  const add = (drawn: Drawn): void => {
    if (drawn.style !== style) {
      end();
      style = drawn.style;
    }
    const isBare = Object.keys(style).length === 0;
    if (group === undefined && !isBare && waiting.length === fewest - 1) startGroup();
    if (group !== undefined || isBare) write(lines, drawn.node);
    else waiting.push(drawn.node);
  };

  return { add, end };
}
