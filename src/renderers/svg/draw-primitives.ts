// One function a primitive: the union is closed, so a new primitive does not compile until it is drawn here.

import type { Stroke } from '../../scene/paint.js';
import type { Circle, Group, Image, Line, Path, Primitive, Rectangle } from '../../scene/primitive.js';
import type { Attributes } from './allowlist.js';
import { element, type SvgNode } from './canvas.js';
import { paintAttributes, strokeAttributes } from './colouring.js';
import { drawMark } from './draw-mark.js';
import { drawText } from './draw-text.js';
import type { Drawing } from './drawing.js';
import { type Drawn, putInPlace } from './drawn.js';
import { claimId } from './identifiers.js';
import { number, pathData } from './numbers.js';
import { safeLink } from './safe-link.js';
import { withoutForbiddenCharacters } from './safe-text.js';
import { isMoved } from './shared-shapes.js';

export function drawAll(parent: SvgNode, primitives: readonly Primitive[], drawing: Drawing): void {
  putInPlace(parent, drawnOf(primitives, drawing));
}

function drawnOf(primitives: readonly Primitive[], drawing: Drawing): readonly Drawn[] {
  const drawn: Drawn[] = [];
  let index = 0;
  while (index < primitives.length) {
    const primitive = primitives[index];
    if (primitive === undefined) break;
    if (primitive.kind === 'line') {
      const lines = linesAlike(primitives, index, primitive);
      drawn.push(drawLines(primitive.stroke, lines, drawing));
      index += lines.length;
    } else {
      for (const one of draw(primitive, drawing)) drawn.push(one);
      index += 1;
    }
  }
  return drawn;
}

/** Lines of one stroke that follow each other make one path. */
function linesAlike(primitives: readonly Primitive[], from: number, first: Line): readonly Line[] {
  const stroke = JSON.stringify(first.stroke);
  const lines = [first];
  for (let index = from + 1; index < primitives.length; index += 1) {
    const next = primitives[index];
    if (next?.kind !== 'line' || JSON.stringify(next.stroke) !== stroke) break;
    lines.push(next);
  }
  return lines;
}

function draw(primitive: Exclude<Primitive, Line>, drawing: Drawing): readonly Drawn[] {
  switch (primitive.kind) {
    case 'group':
      return drawGroup(primitive, drawing);
    case 'text':
      return drawText(primitive, drawing);
    case 'rectangle':
      return [drawRectangle(primitive, drawing)];
    case 'circle':
      return [drawCircle(primitive, drawing)];
    case 'path':
      return [drawPath(primitive, drawing)];
    case 'mark':
      return drawMark(primitive, drawing);
    case 'image':
      return drawImage(primitive);
  }
}

/** A group that says nothing needs no element. */
function drawGroup(group: Group, drawing: Drawing): readonly Drawn[] {
  const { id, label, href } = group;
  const link = href === undefined ? undefined : safeLink(href);
  if (id === undefined && label === undefined && link === undefined) return drawnOf(group.children, drawing);
  const node = element(link === undefined ? 'g' : 'a', {
    ...(id === undefined ? {} : { id: claimId(drawing.ids, drawing.prefix, id) }),
    ...(label === undefined
      ? {}
      : { ...(link === undefined ? { role: 'group' } : {}), 'aria-label': withoutForbiddenCharacters(label) }),
    ...(link === undefined ? {} : { href: withoutForbiddenCharacters(link) }),
  });
  drawAll(node, group.children, drawing);
  return [{ node, style: undefined }];
}

function drawRectangle(rectangle: Rectangle, drawing: Drawing): Drawn {
  const { x, y, width, height, radius } = rectangle;
  const node = element('rect', {
    x: number(x),
    y: number(y),
    width: number(width),
    height: number(height),
    ...(radius > 0 ? { rx: number(radius) } : {}),
  });
  return { node, style: shapeStyle(rectangle, drawing) };
}

function drawCircle(circle: Circle, drawing: Drawing): Drawn {
  const node = element('circle', { cx: number(circle.x), cy: number(circle.y), r: number(circle.radius) });
  return { node, style: shapeStyle(circle, drawing) };
}

/** Straight lines enclose nothing, so that they need no word on filling. */
function drawLines(stroke: Stroke, lines: readonly Line[], { colouring }: Drawing): Drawn {
  const paint = paintAttributes(colouring, [['stroke', stroke.paint]]);
  return {
    node: element('path', { d: lines.map(lineData).join('') }),
    style: { ...paint, ...strokeAttributes(stroke) },
  };
}

function lineData({ x1, y1, x2, y2 }: Line): string {
  const end = y1 === y2 ? `H${number(x2)}` : x1 === x2 ? `V${number(y2)}` : `L${number(x2)} ${number(y2)}`;
  return `M${number(x1)} ${number(y1)}${end}`;
}

function drawPath(path: Path, drawing: Drawing): Drawn {
  const style = shapeStyle(path, drawing);
  if (!isMoved(path)) return { node: element('path', { d: pathData(path.d) }), style };
  const shared = drawing.shapes.get(path.d);
  const [x, y] = [number(path.x), number(path.y)];
  if (shared !== undefined) return { node: element('use', { href: `#${shared}`, x, y }), style };
  return { node: element('path', { d: pathData(path.d), transform: `translate(${x} ${y})` }), style };
}

/** Only pictures carried in the file itself; any other address would be fetched. */
function drawImage(image: Image): readonly Drawn[] {
  if (!/^data:image\/(?:png|jpeg|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/.test(image.data)) return [];
  const node = element('image', {
    x: number(image.x),
    y: number(image.y),
    width: number(image.width),
    height: number(image.height),
    role: 'img',
    'aria-label': withoutForbiddenCharacters(image.description),
    href: image.data,
  });
  return [{ node, style: undefined }];
}

function shapeStyle(shape: Rectangle | Circle | Path, drawing: Drawing): Attributes {
  const opacity = 'fillOpacity' in shape ? shape.fillOpacity : undefined;
  const { fill, stroke } = shape;
  const properties = [
    ...(fill === undefined ? [] : [['fill', fill] as const]),
    ...(stroke === undefined ? [] : [['stroke', stroke.paint] as const]),
  ];
  return {
    ...(fill === undefined ? { fill: 'none' } : {}),
    ...paintAttributes(drawing.colouring, properties, opacity),
    ...(stroke === undefined ? {} : strokeAttributes(stroke)),
  };
}
