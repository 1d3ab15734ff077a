// Finds in an SVG what could run or be fetched: not in browsers, which draw such an image in a mode of its own, but in the
// editors, converters and viewers that a picture goes through. Says what it found; never mends.

import { bytesOfBase64 } from './base64.js';
import { pixelFormats, withinSize } from './pixel-formats.js';
import type { MarkupAttribute, MarkupEvent } from './svg-markup.js';

/** To be asked of every event in order. Answers with what is dangerous there: `a script`. */
export function createSvgGuard(): (event: MarkupEvent) => string | undefined {
  /** The text of a style sheet may stand in pieces, whose sum counts. */
  let style = '';
  /** Elements open from the style sheet on. */
  let depth = 0;
  return (event) => {
    switch (event.kind) {
      case 'declaration':
        return dangerOfDeclaration(event.name);
      case 'start': {
        const name = localName(event.name);
        if (depth > 0 || name === 'style') depth += 1;
        return dangers.get(name) ?? firstOf(event.attributes, dangerOfAttribute);
      }
      case 'text':
        if (depth > 0) style += event.text;
        return undefined;
      case 'end': {
        if (depth === 0) return undefined;
        depth -= 1;
        if (depth > 0) return undefined;
        const found = dangerOfStyle(style);
        style = '';
        return found;
      }
      case 'malformed':
        return undefined;
    }
  };
}

/** By the name without its namespace, in small letters: a prefix may stand for anything. */
const dangers: ReadonlyMap<string, string> = new Map([
  ['script', 'a script'],
  ['handler', 'a script (<handler>)'],
  ['listener', 'a script (<listener>)'],
  ['foreignobject', 'a <foreignObject>, which draws a web page'],
  ...['animate', 'animatetransform', 'animatemotion', 'animatecolor', 'set', 'discard'].map(
    (name) => [name, `an animation (<${name}>)`] as const,
  ),
  ...[
    'iframe',
    'object',
    'embed',
    'applet',
    'frame',
    'audio',
    'video',
    'img',
    'link',
    'meta',
    'base',
    'form',
    'input',
  ].map((name) => [name, `a piece of a web page (<${name}>)`] as const),
]);

/** Attributes whose value some reader takes for an address. */
const addresses: ReadonlySet<string> = new Set([
  ...['href', 'src', 'srcset', 'data', 'poster', 'base', 'background', 'action', 'formaction', 'codebase'],
]);

function dangerOfDeclaration(name: string): string | undefined {
  if (name.startsWith('!')) return `a document type (<${name}>), which can change all that follows`;
  return /^\?xml-/i.test(name) ? `a style sheet from elsewhere (<${name}>)` : undefined;
}

function dangerOfAttribute({ name, value }: MarkupAttribute): string | undefined {
  const local = localName(name);
  if (/^on[a-z]/.test(local)) return `a script (${name})`;
  if (addresses.has(local) && !isHere(value)) return `a reference to elsewhere (${name}="${shortened(value)}")`;
  // `fill`, `filter`, `mask` and others may hold an address, too.
  return local === 'style' ? dangerOfStyle(value) : dangerousAddress(withoutEscapes(value).toLowerCase());
}

function dangerOfStyle(css: string): string | undefined {
  const plain = withoutEscapes(css).toLowerCase();
  if (plain.includes('@import')) return 'a style sheet from elsewhere (@import)';
  if (plain.includes('expression(')) return 'a script (expression)';
  const other = /(?<![\w-])(?:image|src)\(/.exec(plain);
  return other === null ? dangerousAddress(plain) : `a reference to elsewhere (${other[0]})`;
}

function dangerousAddress(plain: string): string | undefined {
  if (plain.includes('image-set(')) return 'a reference to elsewhere (image-set)';
  for (let at = plain.indexOf('url('); at !== -1; at = plain.indexOf('url(', at + 4)) {
    const address = plain.slice(at + 4, at + 64).replace(/^[\s'"]+/, '');
    if (!/^(?:#|data:(?:image\/(?:png|jpe?g)|font\/[a-z0-9]+|application\/(?:x-)?font-[a-z0-9]+)[;,])/.test(address))
      return `a reference to elsewhere (url(${shortened(/^[^\s'")]*/.exec(address)?.[0] ?? '')}))`;
  }
  return undefined;
}

/** Part of the same SVG, or a sound image carried in it. */
function isHere(address: string): boolean {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return true;
  const head = /^data:image\/(?:png|jpe?g);base64,/i.exec(trimmed.slice(0, 40))?.[0];
  if (head === undefined) return false;
  const bytes = bytesOfBase64(trimmed.slice(head.length));
  const format = bytes === undefined ? undefined : pixelFormats.find(({ begins }) => begins(bytes));
  return bytes !== undefined && format !== undefined && withinSize(format.look(bytes, true)).kind === 'image';
}

/** As CSS reads them: `\75rl(` is `url(`. */
function withoutEscapes(css: string): string {
  if (!css.includes('\\')) return css;
  return css.replace(/\\([\da-f]{1,6})\s?|\\([\s\S])/gi, (_, digits: string | undefined, other: string | undefined) => {
    const code = Number.parseInt(digits ?? '', 16);
    return digits === undefined
      ? other === '\n'
        ? ''
        : (other ?? '')
      : code > 0x10ffff
        ? ''
        : String.fromCodePoint(code);
  });
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase();
}

function firstOf<Thing>(things: readonly Thing[], ask: (thing: Thing) => string | undefined): string | undefined {
  for (const thing of things) {
    const found = ask(thing);
    if (found !== undefined) return found;
  }
  return undefined;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
