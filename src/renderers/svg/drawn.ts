// What has been drawn and not yet been put in its place: its geometry is set, its style is kept apart. Elements of one
// style that follow each other get it from a group around them, which keeps the file small.

import type { Attributes } from './allowlist.js';
import { element, type SvgNode, setAttributes } from './canvas.js';

export interface Drawn {
  readonly node: SvgNode;
  /** Inherited properties only; nothing for a group, which has its styles inside. */
  readonly style: Attributes | undefined;
}

/** A group costs about as much as two styles. */
const fewest = 3;

export function putInPlace(parent: SvgNode, drawn: readonly Drawn[]): void {
  const keys = drawn.map(({ style }) => (style === undefined ? '' : JSON.stringify(style)));
  let from = 0;
  while (from < drawn.length) {
    let to = from + 1;
    while (to < drawn.length && keys[to] === keys[from]) to += 1;
    putRun(parent, drawn.slice(from, to));
    from = to;
  }
}

function putRun(parent: SvgNode, run: readonly Drawn[]): void {
  const style = run[0]?.style ?? {};
  if (run.length < fewest || Object.keys(style).length === 0) {
    for (const { node } of run) {
      setAttributes(node, style);
      node.addTo(parent);
    }
    return;
  }
  const group = element('g', style);
  for (const { node } of run) node.addTo(group);
  group.addTo(parent);
}
