// One fact of a lane: whose it is, its words with their sources, and below it what else the author said.

import type { Fact } from '../../model/fact.js';
import type { MapPlan, PersonaMark, PlacedFact } from '../map-plan.js';
import { paintOnPersona, personaOutline, tagScale } from '../marks/persona-marks.js';
import { superscriptOf } from '../number-sources.js';
import type { Primitive } from '../primitive.js';
import { factDetails } from './details.js';
import { body, paragraph, small, smallStrong, textLine } from './paragraph.js';
import { indented, type Piece, stacked } from './piece.js';

export interface FactItemOptions {
  /** Tags stand before every personal fact, or only before those of others than the primary persona. */
  readonly tags: 'always' | 'others' | 'never';
  /** Words of the fact's text that differ from what the author wrote: quotation marks. */
  readonly text?: (fact: Fact) => string;
  /** Stands above the words. */
  readonly above?: readonly Piece[];
  /** Stands right below the words. */
  readonly below?: readonly Piece[];
  /** Nested words that `above` and `below` show. */
  readonly handled?: ReadonlySet<string>;
  readonly language?: string | undefined;
}

export function factItem(plan: MapPlan, placed: PlacedFact, options: FactItemOptions): Piece {
  const { fact } = placed;
  const words = options.text === undefined ? fact.text : options.text(fact);
  const text =
    words === ''
      ? []
      : [paragraph(plan, words, body, 'ink', { superscript: superscriptOf(plan, fact), language: options.language })];
  const below = [...(options.below ?? []), ...factDetails(plan, fact, options.handled ?? noWords)];
  const main = stacked([...actorLine(plan, fact), ...text], 0);
  const told = below.length === 0 ? main : stacked([main, stacked(below, 2)], 4);
  const whole = stacked([...withinLine(plan, placed), ...(options.above ?? []), told], 4);
  return tagged(plan, whole, options.tags === 'never' ? [] : tagsOf(plan, fact, options.tags), 20);
}

/** Words of 12 with the tags and names of all whose they are. */
export function smallItem(plan: MapPlan, fact: Fact, words: Piece): Piece {
  const whose = actorLine(plan, fact);
  return tagged(plan, whose.length === 0 ? words : stacked([...whose, words], 0), tagsOf(plan, fact, 'always'), 16);
}

/** Somebody's own, so that a tag or a name stands before it. */
export function isPersonal(plan: MapPlan, fact: Fact): boolean {
  return tagsOf(plan, fact, 'always').length > 0 || actorLine(plan, fact).length > 0;
}

const noWords: ReadonlySet<string> = new Set();

/** The step or touchpoint inside the column's own step that says it. */
function withinLine(plan: MapPlan, placed: PlacedFact): readonly Piece[] {
  return placed.within === undefined ? [] : [paragraph(plan, placed.within.title, small, 'ink2')];
}

/** Staff, partners and systems are named; they have no tag. */
function actorLine(plan: MapPlan, fact: Fact): readonly Piece[] {
  const personaIds = new Set(plan.personas.map((mark) => mark.persona.id));
  const actors = fact.personas.filter((id) => !personaIds.has(id)).flatMap((id) => plan.titles.people.get(id) ?? []);
  return actors.length === 0 ? [] : [paragraph(plan, actors.join(plan.wording.listSeparator), small, 'ink2')];
}

function tagsOf(plan: MapPlan, fact: Fact, rule: 'always' | 'others'): readonly PersonaMark[] {
  if (plan.personas.length < 2 || fact.personas.length === 0) return [];
  const marks = plan.personas.filter((mark) => fact.personas.includes(mark.persona.id));
  const main = plan.personas.find((mark) => mark.persona.primary);
  return rule === 'others' && marks.length === 1 && marks[0] === main ? [] : marks;
}

/** Two tags stand before the words, more above them. `line`: height of the words' first line. */
function tagged(plan: MapPlan, piece: Piece, marks: readonly PersonaMark[], line: 20 | 16): Piece {
  if (marks.length === 0) return piece;
  const drop = (line - 20) / 2;
  const draw = (x: number, y: number): readonly Primitive[] =>
    marks.flatMap((mark, index) => personaTag(plan, mark, x + index * 20, y + drop));
  if (marks.length <= 2) return indented(piece, marks.length * 20 + 4, draw);
  return {
    minimumWidth: Math.max(piece.minimumWidth, marks.length * 20),
    place: (width) => {
      const placed = piece.place(width);
      return { height: placed.height + line + 4, draw: (x, y) => [...draw(x, y), ...placed.draw(x, y + line + 4)] };
    },
  };
}

/** 16 across, in the middle of a line of 20 whose top is `y`. */
export function personaTag(plan: MapPlan, mark: PersonaMark, x: number, y: number): readonly Primitive[] {
  const [middleX, middleY] = [x + 8, y + 10];
  const outline = personaOutline(mark, middleX, middleY, tagScale(mark.shape), 'page');
  // A letter wider than the tag would be cut at its edges, white on the page: shape and colour tell enough.
  if (plan.typesetter.measure(mark.initial, smallStrong) > 13) return [outline];
  return [outline, textLine(plan, mark.initial, smallStrong, paintOnPersona(mark), middleX, middleY - 8, 'middle')];
}
