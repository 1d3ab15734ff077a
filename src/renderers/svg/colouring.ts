// From roles to colours. Every paint stands in an attribute, so that nothing is lost where styles are stripped. A theme
// with a dark half adds one style sheet, bound to this picture's class, that finds elements by those very attributes: so
// each role is spelled in a way of its own, also where two roles have the same colour.

import type { ColourToken, Paint, Stroke } from '../../scene/paint.js';
import { authorsShade } from '../../themes/colours/authors-shade.js';
import type { Theme } from '../../themes/theme.js';
import type { Attributes } from './allowlist.js';
import { number, numbers } from './numbers.js';

export interface Colouring {
  readonly theme: Theme;
  /** How a role is written as the value of a property: which role stands behind it, by property and value. */
  readonly spellings: Map<string, ColourToken>;
  /** Rules of the dark half that this picture needs, by selector. */
  readonly darkRules: Map<string, string>;
  /** How an author's colour is drawn in each half. */
  readonly authorsShades: Map<string, AuthorsShade>;
}

interface AuthorsShade {
  readonly shown: string;
  readonly dark: string;
}

export function startColouring(theme: Theme): Colouring {
  return { theme, spellings: new Map(), darkRules: new Map(), authorsShades: new Map() };
}

type PaintedProperty = 'fill' | 'stroke' | 'color';

/** Paints of several properties of one element. */
export function paintAttributes(
  colouring: Colouring,
  properties: readonly (readonly [PaintedProperty, Paint])[],
  opacity?: number | 'wash',
): Attributes {
  const { theme, darkRules } = colouring;
  const attributes: { [Property in PaintedProperty | 'fill-opacity']?: string } = {};
  for (const [property, paint] of properties) {
    if (isColour(paint)) {
      const { shown, dark } = authorsShadeIn(colouring, paint);
      attributes[property] = shown;
      if (dark !== shown) darkRules.set(`[${property}='${shown}']`, `${property}:${dark}`);
      continue;
    }
    const value = spelling(colouring, property, paint);
    attributes[property] = value;
    if (theme.dark === undefined) continue;
    darkRules.set(`[${property}='${value}']`, `${property}:${colour(theme.dark.colours[paint])}`);
  }
  if (opacity !== undefined) attributes['fill-opacity'] = number(opacity === 'wash' ? theme.washOpacity : opacity);
  if (opacity === 'wash' && theme.dark !== undefined) {
    darkRules.set(`[fill-opacity='${number(theme.washOpacity)}']`, `fill-opacity:${number(theme.dark.washOpacity)}`);
  }
  return attributes;
}

/** In small letters, so that no role is written alike. */
function authorsShadeIn({ theme, authorsShades }: Colouring, paint: `#${string}`): AuthorsShade {
  const known = authorsShades.get(paint);
  if (known !== undefined) return known;
  const own = colour(paint);
  const shown = authorsShade(own, theme).toLowerCase();
  const shade = { shown, dark: theme.dark === undefined ? shown : authorsShade(own, theme.dark).toLowerCase() };
  authorsShades.set(paint, shade);
  return shade;
}

export function fillAttributes(colouring: Colouring, paint: Paint): Attributes {
  return paintAttributes(colouring, [['fill', paint]]);
}

export function strokeAttributes(stroke: Stroke): Attributes {
  return {
    ...(stroke.width === 1 ? {} : { 'stroke-width': number(stroke.width) }),
    ...(stroke.dash === undefined || stroke.dash.length === 0 ? {} : { 'stroke-dasharray': numbers(stroke.dash) }),
    ...(stroke.dashOffset ? { 'stroke-dashoffset': number(stroke.dashOffset) } : {}),
    ...(stroke.cap === 'round' ? { 'stroke-linecap': 'round' } : {}),
    // The sheet says `round` once for all.
    ...(stroke.join === 'miter' ? { 'stroke-linejoin': 'miter' } : {}),
  };
}

/** The rules for readers who prefer dark; empty for a theme of one half. */
export function darkStyle({ theme, darkRules }: Colouring, className: string): string {
  if (theme.dark === undefined) return '';
  const rules = [...darkRules].sort(([one], [other]) => (one < other ? -1 : 1));
  return `@media (prefers-color-scheme:dark){${rules.map(([found, rule]) => `.${className} ${found}{${rule}}`).join('')}}`;
}

/** Capitals for roles, small letters for an author's colours; of equal roles all but the first are written as numbers. */
function spelling({ theme, spellings }: Colouring, property: PaintedProperty, token: ColourToken): string {
  const value = colour(theme.colours[token]);
  let written = value.toUpperCase();
  // Without a dark half nothing has to be found again.
  if (theme.dark === undefined) return written;
  for (let spaces = 0; (spellings.get(`${property} ${written}`) ?? token) !== token; spaces += 1) {
    written = asNumbers(value, spaces);
  }
  spellings.set(`${property} ${written}`, token);
  return written;
}

function asNumbers(value: string, spaces: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16));
  return `rgb(${parts.join(`,${' '.repeat(spaces)}`)})`;
}

const unknown = '#808080';

/** Six digits: a colour is the only foreign text that reaches a style sheet. */
function colour(value: string): `#${string}` {
  const digits = /^#(?<digits>[\da-f]{6}|[\da-f]{3})$/i.exec(value)?.groups?.digits;
  if (digits === undefined) return unknown;
  return `#${digits.length === 6 ? digits : digits.replace(/[\da-f]/gi, '$&$&')}`;
}

function isColour(paint: Paint): paint is Exclude<Paint, ColourToken> {
  return paint.startsWith('#');
}
