// Elements with their geometry, on their way into the file: elements of one style that follow each other get it from a
// group around them, which keeps the file small. No more than two of them are ever held.

import { type Element, elementOf, markupOf, writeEnd, writeStart } from './markup.js';
import { noStyle, type Style } from './styles.js';

export interface Drawn {
  readonly element: Element;
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
  let style = noStyle;
  let waiting: Element[] = [];
  let group: Element | undefined;

  const end = (): void => {
    if (group !== undefined) writeEnd(lines, group);
    for (const element of waiting) lines.push(markupOf(element, style.attributes));
    waiting = [];
    group = undefined;
  };

  const startGroup = (): void => {
    group = elementOf('g', style.attributes);
    writeStart(lines, group);
    for (const element of waiting) lines.push(markupOf(element));
    waiting = [];
  };

  const add = (drawn: Drawn): void => {
    if (drawn.style !== style) {
      end();
      style = drawn.style;
    }
    const isBare = style.attributes === '';
    if (group === undefined && !isBare && waiting.length === fewest - 1) startGroup();
    if (group !== undefined || isBare) lines.push(markupOf(drawn.element));
    else waiting.push(drawn.element);
  };

  return { add, end };
}
