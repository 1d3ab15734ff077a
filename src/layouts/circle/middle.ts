// The middle of the ring: what all of it turns round, the personas with the marks of their curves and, where there is
// room, what they want.

import { textOfFact } from '../../model/queries.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { personaMarker } from '../../scene/marks/persona-marks.js';
import { pullQuote, strong, textBlock } from '../../scene/pieces/paragraph.js';
import type { Primitive } from '../../scene/primitive.js';
import type { Point } from './ring.js';

interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Primitive[];
}

const gap = 24;
/** A hole of this radius holds the goal beside the personas. */
const roomy = 200;

/** As many as fit: head and legend tell all. */
export function drawMiddle(plan: MapPlan, inner: number, { x, y }: Point): readonly Primitive[] {
  const width = inner * 1.3;
  const personas = personaBlocks(plan, width);
  const goal = goalBlock(plan, width);
  const wanted = inner < roomy && personas.length > 0 ? personas : [...goal, ...personas];
  const blocks = [wanted, personas, goal].find((some) => heightOf(some) <= inner * 1.3) ?? [];
  let top = y - heightOf(blocks) / 2;
  return blocks.flatMap((block) => {
    const drawn = block.draw(x, top);
    top += block.height + gap;
    return drawn;
  });
}

function personaBlocks(plan: MapPlan, width: number): readonly Block[] {
  return plan.personas.map((mark): Block => {
    const name = plan.typesetter.set(mark.persona.title || mark.persona.id, strong, width, { centred: true });
    return {
      height: 36 + name.height,
      draw: (x, y) => [
        ...personaMarker(mark, 1, x, y + 14, 'page', 1.15),
        textBlock(name, 'ink', { x, y: y + 36 }, 'middle'),
      ],
    };
  });
}

function goalBlock(plan: MapPlan, width: number): readonly Block[] {
  const text = textOfFact(plan.journey, 'goal') ?? '';
  const set = plan.typesetter.set(text, pullQuote, width, { centred: true });
  return text === '' ? [] : [{ height: set.height, draw: (x, y) => [textBlock(set, 'ink', { x, y }, 'middle')] }];
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, gap * Math.max(0, blocks.length - 1));
}
