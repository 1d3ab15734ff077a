// The size of an SVG from its first element: what its width and height say, else its viewBox.

import { type ImageLook, unusable } from './image.js';
import type { StartTag } from './svg-markup.js';

const SVG = 'http://www.w3.org/2000/svg';

export function svgSize({ name, attributes }: StartTag): ImageLook {
  const attribute = (wanted: string): string => attributes.find(({ name: own }) => own === wanted)?.value ?? '';
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : undefined;
  if ((prefix === undefined ? name : name.slice(prefix.length + 1)) !== 'svg')
    return unusable('is no SVG: its first element is another');
  if (attribute(prefix === undefined ? 'xmlns' : `xmlns:${prefix}`) !== SVG)
    return unusable(
      `lacks xmlns="${SVG}" in its first element, without which no viewer draws it`,
      'add it, or export it again',
    );
  const box = viewBox(attribute('viewBox'));
  const [width, height] = [length(attribute('width')), length(attribute('height'))];
  const ratio = box === undefined || box.height === 0 ? undefined : box.width / box.height;
  const size = {
    width: width ?? (height !== undefined && ratio !== undefined ? height * ratio : box?.width),
    height: height ?? (width !== undefined && ratio ? width / ratio : box?.height),
  };
  if (size.width === undefined || size.height === undefined)
    return unusable('says no size: it has neither width and height nor a viewBox', 'add a viewBox, or export it again');
  return { kind: 'image', width: size.width, height: size.height, orientation: 1 };
}

function viewBox(value: string): { readonly width: number; readonly height: number } | undefined {
  const numbers = value
    .slice(0, 200)
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width, height] = numbers;
  if (numbers.length !== 4 || numbers.some((number) => !Number.isFinite(number))) return undefined;
  return width === undefined || height === undefined ? undefined : { width, height };
}

/** In pixels of CSS; a share of what is around it says nothing. */
function length(value: string): number | undefined {
  const [, digits, unit = ''] =
    /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)([a-z]*)\s*$/i.exec(value.slice(0, 40)) ?? [];
  const factor = units.get(unit.toLowerCase());
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

const units: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 4 / 3],
  ['pc', 16],
  ['in', 96],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
  ['q', 96 / 101.6],
  ['em', 16],
  ['rem', 16],
  ['ex', 8],
]);
