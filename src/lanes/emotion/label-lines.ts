// What is written at the curve: the words of each point, each persona's name at both ends of its line, and `before` at
// the end of the older curve.

import { type Crossing, type EmotionNote, slotBox } from '../../scene/emotions/collect-emotions.js';
import type { CurvePoint } from '../../scene/emotions/curve.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { small, smallStrong, textBlock } from '../../scene/pieces/paragraph.js';
import type { Primitive } from '../../scene/primitive.js';
import type { PanelFrame } from '../../scene/row.js';
import type { TextStyle } from '../../scene/text-style.js';
import { lowestPoint } from './draw-lines.js';
import type { PlacedLine, PlacedPoint } from './place-points.js';
import { type Label, type PlacedLabel, placeLabels, type Surroundings } from './place-words.js';
import { nameSpots, originAt, type Setting, settingsOf, wordSpots } from './word-candidates.js';

/** What a label says. */
type Owner =
  | { readonly kind: 'words'; readonly point: PlacedPoint }
  | { readonly kind: 'name'; readonly point: PlacedPoint }
  | { readonly kind: 'before' };

export interface Labelling {
  /** Of each point. */
  readonly words: ReadonlyMap<PlacedPoint, Primitive>;
  /** At the points where a line begins and ends. */
  readonly names: ReadonlyMap<PlacedPoint, Primitive>;
  /** At the end of the older curve. */
  readonly before: readonly Primitive[];
  /** The lowest edge of all that is written. */
  readonly bottom: number;
  /** Words that found no place. */
  readonly unplaced: readonly EmotionNote[];
}

export function labelLines(
  plan: MapPlan,
  frame: PanelFrame,
  lines: readonly PlacedLine[],
  before: CurvePoint | undefined,
  surroundings: Surroundings,
): Labelling {
  const labels = [
    ...lines.flatMap(({ points }) => points.flatMap((point) => wordLabel(plan, frame, point))),
    ...lines.flatMap((placed) => nameLabels(plan, frame, placed)),
    ...(before === undefined ? [] : [beforeLabel(plan, frame, before)]),
  ];
  const placed: PlacedLabel<Owner>[] = [];
  const unplaced: EmotionNote[] = [];
  for (const group of groupedByPlace(labels)) {
    const sided = withSides(group);
    for (const [index, place] of placeLabels(sided, surroundings).entries()) {
      const owner = sided[index]?.owner;
      if (place !== undefined) placed.push(place);
      else if (owner?.kind === 'words') unplaced.push(noteOf(owner.point));
    }
  }
  const drawn = (kind: 'words' | 'name'): ReadonlyMap<PlacedPoint, Primitive> =>
    new Map(
      placed.flatMap((place) => {
        const { owner } = place.label;
        return owner.kind === kind ? [[owner.point, drawLabel(place)] as const] : [];
      }),
    );
  return {
    words: drawn('words'),
    names: drawn('name'),
    before: placed.filter(({ label }) => label.owner.kind === 'before').map(drawLabel),
    bottom: placed.reduce((lowest, { box }) => Math.max(lowest, box.bottom), Number.NEGATIVE_INFINITY),
    unplaced,
  };
}

type PanelLabel = Label<Owner>;

/** Into a gutter words may reach this far. */
const reach = 12;

function wordLabel(plan: MapPlan, frame: PanelFrame, point: PlacedPoint): readonly PanelLabel[] {
  const { words, superscript, slot } = point.felt;
  if (words === '') return [];
  const { x, width } = slotBox(slot, frame);
  // A stage's words need no more room than a column's; a long word is rather wide than torn.
  const longest = Math.min(plan.typesetter.longestWord(words, small), width + 2 * reach);
  const room = Math.max(Math.min(width, 224), longest);
  return [
    {
      owner: { kind: 'words', point },
      face: point,
      settings: settingsOf(plan.typesetter, words, small, room, superscript),
      spots: wordSpots,
      left: x - reach,
      right: x + width + reach,
      halo: false,
    },
  ];
}

function nameLabels(plan: MapPlan, frame: PanelFrame, placed: PlacedLine): readonly PanelLabel[] {
  const { enters, leaves } = placed.line;
  const first = placed.points[0];
  const last = placed.points.at(-1);
  if (placed.line.name === '' || first === undefined || last === undefined) return [];
  const start = slotBox(first.felt.slot, frame);
  const end = slotBox(last.felt.slot, frame);
  const left = Math.max(frame.contentLeft, start.x) - reach;
  const right = Math.min(frame.right + frame.bleed - 4, end.x + end.width + frame.bleed - 4);
  const room = Math.min(first.x - 20 - left, right - last.x - 20);
  const setting = oneLine(plan, shortName(plan, placed, room), smallStrong);
  const ringed = placed.line.primary ? lowestPoint(placed) : undefined;
  const at = (point: PlacedPoint, side: 'first' | 'last', crossing: Crossing | undefined) =>
    ({
      owner: { kind: 'name', point },
      face: point,
      spots: nameSpots(side, { goesOn: crossing !== undefined, ringed: point === ringed }),
      settings: [setting],
      halo: true,
    }) as const;
  const atEnd = { ...at(last, 'last', leaves), left: end.x - reach, right };
  if (first === last) return [atEnd];
  return [{ ...at(first, 'first', enters), left, right: start.x + start.width + reach }, atEnd];
}

/** The whole name if there is room for it, else its first word, else its first letter. */
function shortName(plan: MapPlan, { line }: PlacedLine, room: number): string {
  const whole = line.name.split(/[,(（、，]/u)[0]?.trim() || line.name;
  const firstWord = whole.split(/\s/u)[0] ?? whole;
  const fits = (name: string) => plan.typesetter.measure(name, smallStrong) <= room;
  return [whole, firstWord].find(fits) ?? (line.mark.initial || firstWord);
}

function beforeLabel(plan: MapPlan, frame: PanelFrame, end: CurvePoint): PanelLabel {
  return {
    owner: { kind: 'before' },
    face: { x: end.x - 12, y: end.y },
    settings: [oneLine(plan, plan.wording.legend.before, small)],
    spots: nameSpots('last'),
    left: frame.contentLeft,
    right: frame.right + frame.bleed - 4,
    halo: true,
  };
}

function oneLine(plan: MapPlan, text: string, style: TextStyle): Setting {
  return { set: plan.typesetter.set(text, style, Number.POSITIVE_INFINITY), cost: 0 };
}

/** Labels of one column or stage belong together; from left to right. */
function groupedByPlace(labels: readonly PanelLabel[]): readonly (readonly PanelLabel[])[] {
  const groups = new Map<string, PanelLabel[]>();
  for (const label of [...labels].sort((one, other) => one.face.x - other.face.x)) {
    const { owner } = label;
    const slot = owner.kind === 'before' ? undefined : owner.point.felt.slot;
    const key = slot === undefined ? 'before' : `${slot.kind} ${slot.index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [label]);
    else group.push(label);
  }
  return [...groups.values()];
}

/** Of several personas' words the uppermost go up and the lowest down, so that they leave the room between the lines. */
function withSides(group: readonly PanelLabel[]): readonly PanelLabel[] {
  const heights = group.flatMap(({ owner, face }) => (owner.kind === 'words' ? [face.y] : []));
  const top = Math.min(...heights);
  const bottom = Math.max(...heights);
  if (!(top < bottom)) return group;
  return group.map((label) => {
    if (label.owner.kind !== 'words') return label;
    if (label.face.y === top) return { ...label, side: 'above' };
    return label.face.y === bottom ? { ...label, side: 'below' } : label;
  });
}

function drawLabel({ label, setting, spot }: PlacedLabel<Owner>): Primitive {
  const { owner, face } = label;
  const origin = originAt(face, spot, setting.set);
  if (owner.kind === 'words') return textBlock(setting.set, owner.point.line.mark.paint, origin, spot.anchor);
  const paint = owner.kind === 'name' ? owner.point.line.mark.paint : 'ink2';
  return { ...textBlock(setting.set, paint, origin, spot.anchor), halo: 'panel' };
}

function noteOf({ felt, line }: PlacedPoint): EmotionNote {
  const { slot, words, superscript, score } = felt;
  return { slot, mark: line.mark, name: '', words, superscript, score };
}
