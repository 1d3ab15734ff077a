// A persona in the head: portrait, name and role, quotes, facts and traits. The portrait's shape and the line beside it
// are those of the persona's curve, so that nobody needs the legend.

import { factsOf, valueOfFact } from '../../model/queries.js';
import type { MapPlan, PersonaMark } from '../map-plan.js';
import { personaLineKey } from '../marks/persona-marks.js';
import { personaPortrait } from '../marks/persona-portrait.js';
import { superscriptOf } from '../number-sources.js';
import { badge } from '../pieces/badge.js';
import { factDetails } from '../pieces/details.js';
import { shownText } from '../pieces/fact-text.js';
import { type FlowItem, flow } from '../pieces/flow.js';
import { body, heading, paragraph, pullQuote } from '../pieces/paragraph.js';
import { lowered, type Piece, stacked } from '../pieces/piece.js';
import { inQuotationMarks } from '../pieces/quotation.js';
import type { Primitive } from '../primitive.js';
import { lowestColumns } from './fact-columns.js';
import { personaFacts } from './persona-facts.js';
import { evenColumns, type Span, snapColumns } from './snap-columns.js';
import { traitsPiece, traitsWidth } from './traits.js';

export interface PlacedPersona {
  readonly height: number;
  readonly draw: (y: number) => readonly Primitive[];
}

/** In `span`, on the starts of the map's columns where they serve. */
export function personaCard(plan: MapPlan, mark: PersonaMark, span: Span, starts: readonly number[]): PlacedPersona {
  const right = span.x + span.width;
  const inside = starts.filter((start) => start > span.x && start < right);
  const traits = traitsPiece(plan, mark);
  const hasLine = plan.curvePersonas.has(mark.persona.id);
  const sideX = traits === undefined ? undefined : sideColumn(span, inside, 96 + nameWidth(plan, mark));
  const name = nameBlock(plan, mark).place(Math.max(96, (sideX ?? right) - span.x - 80 - 16));
  const [keyX, keyY] = hasLine ? lineKeyPlace(plan, mark, span, sideX) : [undefined, 0];
  const top = Math.max(64, name.height);
  const quote = quotes(plan, mark).place(Math.min(span.width - 16, 560));
  // Without a quote the facts follow the name, beside the portrait.
  const follows = quote.height === 0 && span.width >= 80 + 200;
  const factsX = follows ? span.x + 80 : span.x;
  const factsTop = follows ? name.height + 12 : top + (quote.height > 0 ? 20 + quote.height : 0) + 20;
  const facts = personaFacts(plan, mark);
  const beside = traits !== undefined && sideX !== undefined;
  const [factsRight, count] = [beside ? sideX : right, Math.max(1, facts.length)];
  const columns = lowestColumns(facts, [
    snapColumns(factsX, factsRight, inside, 144, count),
    ...evenColumns(factsX, factsRight, 144, count),
  ]);
  const placedTraits = traits?.place(Math.min(280, right - (beside ? sideX : factsX)));
  const traitsTop = beside || facts.length === 0 ? factsTop : factsTop + columns.height + 16;
  const bottoms = [top, factsTop + columns.height, placedTraits === undefined ? 0 : traitsTop + placedTraits.height];
  return {
    height:
      facts.length === 0 && traits === undefined
        ? top + (quote.height > 0 ? 20 + quote.height : 0)
        : Math.max(...bottoms),
    draw: (y) => [
      ...personaPortrait(plan, mark, { x: span.x + 32, y: y + 32, ground: 'page' }),
      ...name.draw(span.x + 80, y),
      ...(keyX === undefined ? [] : personaLineKey(mark, keyX, y + keyY, keyWidth, 'page')),
      ...quote.draw(span.x, y + top + 20),
      ...columns.draw(y + factsTop),
      ...(placedTraits?.draw(beside ? sideX : factsX, y + traitsTop) ?? []),
    ],
  };
}

const keyWidth = 89;

/** Above the traits, else behind the name, where there is room for it. */
function lineKeyPlace(
  plan: MapPlan,
  mark: PersonaMark,
  span: Span,
  sideX: number | undefined,
): readonly [x: number | undefined, y: number] {
  if (sideX !== undefined) return [sideX, 20];
  const x = span.x + 80 + nameWidth(plan, mark) + 24;
  const fits = span.width >= 400 && x + keyWidth <= span.x + span.width;
  return [fits ? x : undefined, roleLine(plan, mark) === '' ? 32 : 19];
}

/** Where line key and traits stand: the last start that leaves them, the name and the facts enough room. */
function sideColumn(span: Span, starts: readonly number[], name: number): number | undefined {
  const right = span.x + span.width;
  if (span.width < 520) return undefined;
  const fitting = starts.filter((start) => right - start >= traitsWidth && start - span.x >= 240);
  const side = fitting.at(-1) ?? Math.round((right - traitsWidth - 16) / 8) * 8;
  return side - span.x >= name ? side : undefined;
}

/** Name with its badge, then role, age, place and segment in a line. */
function nameBlock(plan: MapPlan, mark: PersonaMark): Piece {
  const line = roleLine(plan, mark);
  const superscript = superscriptOf(plan, mark.persona);
  const role = line === '' ? [] : [paragraph(plan, line, body, 'ink2', { superscript })];
  return lowered(stacked([flow(nameLine(plan, mark), 8, 2), ...role], 3), line === '' ? 18 : 5);
}

function nameLine(plan: MapPlan, { persona }: PersonaMark): readonly FlowItem[] {
  const name = persona.title || persona.id;
  const nameItem = {
    naturalWidth: Math.ceil(plan.typesetter.measure(name, heading)) + 4,
    piece: paragraph(plan, name, heading, 'ink'),
  };
  const primary = persona.primary && plan.personas.length > 1 ? badge(plan, plan.wording.facts.primary) : undefined;
  return primary === undefined ? [nameItem] : [nameItem, { ...primary, piece: lowered(primary.piece, 4) }];
}

function nameWidth(plan: MapPlan, mark: PersonaMark): number {
  return nameLine(plan, mark).reduce((width, { naturalWidth }) => width + 8 + naturalWidth, -8);
}

function roleLine(plan: MapPlan, { persona }: PersonaMark): string {
  return ['role', 'age', 'location', 'segment']
    .flatMap((word) => factsOf(persona, word))
    .map((fact) => shownText(plan, fact))
    .filter((text) => text !== '')
    .join(plan.wording.listSeparator);
}

function quotes(plan: MapPlan, mark: PersonaMark): Piece {
  return stacked(
    factsOf(mark.persona, 'quote').flatMap((quote) => {
      const superscript = superscriptOf(plan, quote);
      const language = valueOfFact(quote, 'language', 'language')?.tag;
      const text = paragraph(plan, inQuotationMarks(plan, quote.text), pullQuote, 'ink', { superscript, language });
      return [text, ...factDetails(plan, quote, new Set(['language']))];
    }),
    4,
  );
}
