// How many elements an SVG is once every `<use>` is drawn: ten that each use ten, nine times over, are a thousand million
// in two kilobytes. Counts without drawing.

import type { MarkupEvent } from './svg-markup.js';

const MOST_ELEMENTS = 200_000;
/** Named elements within and used by one another; longer chains are no drawing's. */
const LONGEST_CHAIN = 400;

export interface Repetitions {
  readonly see: (event: MarkupEvent) => void;
  readonly areTooMany: () => boolean;
}

/** An element with an id, and what stands in it up to the next such. */
interface Part {
  elements: number;
  readonly inner: Part[];
  readonly uses: string[];
}

export function createRepetitions(): Repetitions {
  const byId = new Map<string, Part>();
  const root = newPart();
  const open: Part[] = [root];
  return {
    see: (event) => {
      if (event.kind === 'end') open.pop();
      if (event.kind !== 'start') return;
      const around = open.at(-1) ?? root;
      const id = event.attributes.find(({ name }) => name === 'id' || name === 'xml:id')?.value;
      const part = id === undefined ? around : newPart();
      if (id !== undefined) {
        around.inner.push(part);
        if (!byId.has(id)) byId.set(id, part);
      }
      open.push(part);
      part.elements += 1;
      if (/(?:^|:)use$/i.test(event.name)) part.uses.push(...targetsOf(event.attributes));
    },
    areTooMany: () => countOf(root, byId, new Map(), 0) > MOST_ELEMENTS,
  };
}

function newPart(): Part {
  return { elements: 0, inner: [], uses: [] };
}

function targetsOf(attributes: readonly { readonly name: string; readonly value: string }[]): readonly string[] {
  const href = attributes.find(({ name }) => /(?:^|:)href$/i.test(name))?.value.trim() ?? '';
  return href.startsWith('#') ? [href.slice(1)] : [];
}

/** Each part is counted once; one that uses itself counts as endless. */
function countOf(part: Part, byId: ReadonlyMap<string, Part>, known: Map<Part, number>, chain: number): number {
  const before = known.get(part);
  if (before !== undefined) return before;
  if (chain > LONGEST_CHAIN) return Number.POSITIVE_INFINITY;
  known.set(part, Number.POSITIVE_INFINITY);
  let count = part.elements;
  for (const inner of part.inner) count += countOf(inner, byId, known, chain + 1);
  for (const id of part.uses) {
    const target = byId.get(id);
    if (target !== undefined) count += countOf(target, byId, known, chain + 1);
  }
  known.set(part, count);
  return count;
}
