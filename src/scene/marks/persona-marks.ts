// The shape that tells a persona apart, in each of its uses: marker with a face, portrait, tag, line key.
// The same shape everywhere, so that nobody needs the legend.

import type { PersonaMark, PersonaShape } from '../map-plan.js';
import type { Paint, Stroke } from '../paint.js';
import { remembered } from '../pieces/piece.js';
import type { Path, Primitive } from '../primitive.js';
import { type FaceLevel, faceMark } from './faces.js';

/** A marker with its face, its middle at `x`, `y`. `ground` is what lies behind it and makes its rim. */
export function personaMarker(
  mark: PersonaMark,
  level: FaceLevel,
  x: number,
  y: number,
  ground: Paint,
  scale = 1,
): readonly Primitive[] {
  return [
    personaOutline(mark, x, y, scale, ground, { paint: ground, width: 3, join: 'round' }),
    faceMark(level, x, y, scale, paintOnPersona(mark)),
  ];
}

/** The shape alone. Hollow personas are outlined in their paint and filled with the ground. */
export function personaOutline(
  mark: PersonaMark,
  x: number,
  y: number,
  scale: number,
  ground: Paint,
  rim?: Stroke,
): Primitive {
  const outline = shapes[mark.shape];
  const radius = outline.radius * scale;
  const stroke: Stroke | undefined = mark.hollow ? { paint: mark.paint, width: 2, join: 'round' } : rim;
  const inset = mark.hollow ? 1 : 0;
  return {
    kind: 'path',
    d: outline.path(radius - inset),
    x,
    y,
    fill: mark.hollow ? ground : mark.paint,
    ...(stroke === undefined ? {} : { stroke }),
    box: { x: -radius, y: -radius, width: radius * 2, height: radius * 2 },
  };
}

/** The shape around 0,0, smaller by `inset` all round: what a portrait is cut out along. */
export function personaShape(shape: PersonaShape, scale: number, inset: number): Pick<Path, 'd' | 'box'> {
  const radius = shapes[shape].radius * scale - inset;
  const box = { x: -radius, y: -radius, width: radius * 2, height: radius * 2 };
  return { d: shapes[shape].path(radius), box };
}

/** What is written or drawn on the shape. */
export function paintOnPersona(mark: PersonaMark): Paint {
  return mark.hollow ? mark.paint : 'on';
}

/** Scale of a shape as a portrait 64 high, and as a tag of 16 before a text. */
export function portraitScale(shape: PersonaShape): number {
  return shapes[shape].portrait / shapes[shape].radius;
}

export function tagScale(shape: PersonaShape): number {
  return shapes[shape].tag / shapes[shape].radius;
}

/** How far the shape reaches from its middle, sideways, at scale 1. */
export function personaReach(shape: PersonaShape): number {
  return shapes[shape].radius;
}

/** A line of the persona with a face in its middle: `width` long, dashes clear of the face and alike on both sides. */
export function personaLineKey(
  mark: PersonaMark,
  x: number,
  y: number,
  width: number,
  ground: Paint,
  scale = 0.85,
): readonly Primitive[] {
  const middle = x + width / 2;
  const clear = personaReach(mark.shape) * scale + (mark.dash.length === 0 ? 0 : 5.5);
  const stroke: Stroke = { paint: mark.paint, width: 3, cap: 'round', dash: mark.dash };
  const left: Primitive = { kind: 'line', x1: middle - clear, y1: y, x2: x + 1.5, y2: y, stroke };
  const right: Primitive = { kind: 'line', x1: middle + clear, y1: y, x2: x + width - 1.5, y2: y, stroke };
  return [left, right, ...personaMarker(mark, 1, middle, y, ground, scale)];
}

interface ShapeOutline {
  /** From the middle to the farthest side, as a marker. */
  readonly radius: number;
  readonly tag: number;
  readonly portrait: number;
  /** Path data around 0,0 for a radius: there are a handful of them, and thousands of markers. */
  readonly path: (radius: number) => string;
}

const shapes: Readonly<Record<PersonaShape, ShapeOutline>> = {
  circle: { radius: 13, tag: 8, portrait: 32, path: remembered(circlePath) },
  'rounded-square': { radius: 12.5, tag: 7.5, portrait: 32, path: remembered(roundedSquarePath) },
  hexagon: { radius: 15, tag: 9.5, portrait: 34, path: remembered(hexagonPath) },
  diamond: { radius: 18, tag: 11, portrait: 38, path: remembered(diamondPath) },
  shield: { radius: 16, tag: 9.5, portrait: 36, path: remembered(shieldPath) },
};

function circlePath(radius: number): string {
  const r = short(radius);
  return `M0-${r}A${r} ${r} 0 1 1 0 ${r} ${r} ${r} 0 1 1 0-${r}Z`;
}

function roundedSquarePath(radius: number): string {
  const [r, corner] = [radius, radius * 0.48].map(short);
  const edge = short(radius - Number(corner));
  return (
    `M-${edge}-${r}H${edge}A${corner} ${corner} 0 0 1 ${r}-${edge}V${edge}A${corner} ${corner} 0 0 1 ${edge} ${r}` +
    `H-${edge}A${corner} ${corner} 0 0 1-${r} ${edge}V-${edge}A${corner} ${corner} 0 0 1-${edge}-${r}Z`
  );
}

function hexagonPath(radius: number): string {
  const [r, wide, half] = [radius, (radius * 13) / 15, radius / 2].map(short);
  return `M0-${r} ${wide}-${half}V${half}L0 ${r}-${wide} ${half}V-${half}Z`;
}

function diamondPath(radius: number): string {
  const r = short(radius);
  return `M0-${r} ${r} 0 0 ${r}-${r} 0Z`;
}

/** 26 wide and 29 high at radius 16. */
function shieldPath(radius: number): string {
  const [wide, low, curve, depth, end] = [13, 2, 12, 11, 16].map((length) => short((length * radius) / 16));
  return `M-${wide}-${wide}H${wide}V${low}Q${curve} ${depth} 0 ${end}-${curve} ${depth}-${wide} ${low}Z`;
}

function short(length: number): string {
  return String(Math.round(length * 100) / 100);
}
