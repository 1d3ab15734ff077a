// The middle of the ring: what all of it turns round, the personas with the marks of their curves and, where there is
// room, what they want.

import { textOfFact } from '../../model/queries.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { personaMarker } from '../../scene/marks/persona-marks.js';
import { hasPortrait, personaPortrait } from '../../scene/marks/persona-portrait.js';
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
  const personas = personaBlocks(plan, width, true);
  const markers = personaBlocks(plan, width, false);
  const goal = goalBlock(plan, width);
  const wanted = inner < roomy && personas.length > 0 ? personas : [...goal, ...personas];
  const blocks = [wanted, personas, markers, goal].find((some) => heightOf(some) <= inner * 1.3) ?? [];
  let top = y - heightOf(blocks) / 2;
  return blocks.flatMap((block) => {
    const drawn = block.draw(x, top);
    top += block.height + gap;
    return drawn;
  });
}

/** `portrayed`: where there are portraits, they stand for the markers. */
function personaBlocks(plan: MapPlan, width: number, portrayed: boolean): readonly Block[] {
  return plan.personas.map((mark): Block => {
    const name = plan.typesetter.set(mark.persona.title || mark.persona.id, strong, width, { centred: true });
    const isPortrayed = portrayed && hasPortrait(plan, mark);
    const nameTop = isPortrayed ? 84 : 36;
    return {
      height: nameTop + name.height,
      draw: (x, y) => [
        ...(isPortrayed
          ? personaPortrait(plan, mark, { x, y: y + 38, ground: 'page' })
          : personaMarker(mark, 1, x, y + 14, 'page', 1.15)),
        textBlock(name, 'ink', { x, y: y + nameTop }, 'middle'),
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
