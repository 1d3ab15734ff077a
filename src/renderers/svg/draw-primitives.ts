// One function a primitive: the union is closed, so a new primitive does not compile until it is drawn here.

import type { Stroke } from '../../scene/paint.js';
import type { Circle, Group, Line, Path, Primitive, Rectangle } from '../../scene/primitive.js';
import { safeLink } from '../shared/safe-link.js';
import { paintAttributes, strokeAttributes } from './colouring.js';
import { drawImage } from './draw-image.js';
import { drawMark } from './draw-mark.js';
import { drawText } from './draw-text.js';
import type { Drawing } from './drawing.js';
import { claimId } from './identifiers.js';
import { attribute, element, elementOf, numberAttribute, writeEnd, writeStart } from './markup.js';
import { number, pathData } from './numbers.js';
import { withoutForbiddenCharacters } from './safe-text.js';
import { isMoved } from './shared-shapes.js';
import { type Drawn, type StyleRuns, startStyleRuns } from './style-runs.js';
import { type Style, styleFor } from './styles.js';

export function drawAll(lines: string[], primitives: readonly Primitive[], drawing: Drawing): void {
  const runs = startStyleRuns(lines);
  drawInto({ lines, runs }, primitives, drawing);
  runs.end();
}

/** Where a list of primitives goes. */
interface Place {
  readonly lines: string[];
  readonly runs: StyleRuns;
}

function drawInto(place: Place, primitives: readonly Primitive[], drawing: Drawing): void {
  let index = 0;
  while (index < primitives.length) {
    const primitive = primitives[index];
    if (primitive === undefined) break;
    if (primitive.kind === 'line') {
      const alike = linesAlike(primitives, index, primitive);
      place.runs.add(drawLines(primitive.stroke, alike, drawing));
      index += alike.length;
      continue;
    }
    if (primitive.kind === 'group') drawGroup(place, primitive, drawing);
    else {
      const drawn = draw(primitive, drawing);
      if (drawn !== undefined) place.runs.add(drawn);
    }
    index += 1;
  }
}

/** Lines of one stroke that follow each other make one path. */
function linesAlike(primitives: readonly Primitive[], from: number, first: Line): readonly Line[] {
  const stroke = strokeQuestion(first.stroke);
  const lines = [first];
  for (let index = from + 1; index < primitives.length; index += 1) {
    const next = primitives[index];
    if (next?.kind !== 'line' || strokeQuestion(next.stroke) !== stroke) break;
    lines.push(next);
  }
  return lines;
}

/** Nothing for what cannot be drawn safely. */
function draw(primitive: Exclude<Primitive, Line | Group>, drawing: Drawing): Drawn | undefined {
  switch (primitive.kind) {
    case 'text':
      return drawText(primitive, drawing);
    case 'rectangle':
      return drawRectangle(primitive, drawing);
    case 'circle':
      return drawCircle(primitive, drawing);
    case 'path':
      return drawPath(primitive, drawing);
    case 'mark':
      return drawMark(primitive, drawing);
    case 'image':
      return drawImage(primitive, drawing);
  }
}

/** A group that says nothing needs no element. */
function drawGroup(place: Place, group: Group, drawing: Drawing): void {
  const { id, label, href } = group;
  const link = href === undefined ? undefined : safeLink(href);
  if (id === undefined && label === undefined && link === undefined) {
    drawInto(place, group.children, drawing);
    return;
  }
  const node = element(link === undefined ? 'g' : 'a', {
    ...(id === undefined ? {} : { id: claimId(drawing.ids, drawing.prefix, id) }),
    ...(label === undefined
      ? {}
      : { ...(link === undefined ? { role: 'group' } : {}), 'aria-label': withoutForbiddenCharacters(label) }),
    ...(link === undefined ? {} : { href: withoutForbiddenCharacters(link) }),
  });
  place.runs.end();
  writeStart(place.lines, node);
  drawAll(place.lines, group.children, drawing);
  writeEnd(place.lines, node);
}

function drawRectangle(rectangle: Rectangle, drawing: Drawing): Drawn {
  const { x, y, width, height, radius } = rectangle;
  const place = numberAttribute('x', x) + numberAttribute('y', y);
  const size = numberAttribute('width', width) + numberAttribute('height', height);
  const corners = radius > 0 ? numberAttribute('rx', radius) : '';
  return { element: elementOf('rect', place + size + corners), style: shapeStyle(rectangle, drawing) };
}

function drawCircle(circle: Circle, drawing: Drawing): Drawn {
  const place = numberAttribute('cx', circle.x) + numberAttribute('cy', circle.y);
  const element = elementOf('circle', place + numberAttribute('r', circle.radius));
  return { element, style: shapeStyle(circle, drawing) };
}

/** Straight lines enclose nothing, so that they need no word on filling. */
function drawLines(stroke: Stroke, lines: readonly Line[], { colouring, styles }: Drawing): Drawn {
  const style = styleFor(styles, `line ${strokeQuestion(stroke)}`, () => ({
    ...paintAttributes(colouring, [['stroke', stroke.paint]]),
    ...strokeAttributes(stroke),
  }));
  return { element: elementOf('path', attribute('d', lines.map(lineData).join(''))), style };
}

function lineData({ x1, y1, x2, y2 }: Line): string {
  const end = y1 === y2 ? `H${number(x2)}` : x1 === x2 ? `V${number(y2)}` : `L${number(x2)} ${number(y2)}`;
  return `M${number(x1)} ${number(y1)}${end}`;
}

function drawPath(path: Path, drawing: Drawing): Drawn {
  const style = shapeStyle(path, drawing);
  if (!isMoved(path)) return { element: elementOf('path', attribute('d', pathData(path.d))), style };
  const shared = drawing.shapes.get(path.d);
  if (shared !== undefined) {
    const place = numberAttribute('x', path.x) + numberAttribute('y', path.y);
    return { element: elementOf('use', attribute('href', `#${shared}`) + place), style };
  }
  const place = attribute('transform', `translate(${number(path.x)} ${number(path.y)})`);
  return { element: elementOf('path', attribute('d', pathData(path.d)) + place), style };
}

function shapeStyle(shape: Rectangle | Circle | Path, { styles, colouring }: Drawing): Style {
  const opacity = shape.kind === 'circle' ? undefined : shape.fillOpacity;
  const { fill, stroke } = shape;
  // Most shapes are filled, and that is all that is said of them.
  const isPlain = fill !== undefined && opacity === undefined && stroke === undefined;
  const question = isPlain ? fill : `shape ${fill} ${opacity} ${stroke === undefined ? '' : strokeQuestion(stroke)}`;
  return styleFor(styles, question, () => {
    const properties = [
      ...(fill === undefined ? [] : [['fill', fill] as const]),
      ...(stroke === undefined ? [] : [['stroke', stroke.paint] as const]),
    ];
    return {
      ...(fill === undefined ? { fill: 'none' } : {}),
      ...paintAttributes(colouring, properties, opacity),
      ...(stroke === undefined ? {} : strokeAttributes(stroke)),
    };
  });
}

function strokeQuestion({ paint, width, dash, dashOffset, cap, join }: Stroke): string {
  return `${paint} ${width} ${dash === undefined ? '' : dash.join()} ${dashOffset} ${cap} ${join}`;
}
