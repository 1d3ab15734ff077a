// Reads XML as strictly as every viewer does, in one pass from left to right, so that no viewer can see markup where we
// saw text. Knows nothing of SVG; a document type, which could change all that follows, is told and never read.

export type MarkupEvent = StartTag | EndTag | MarkupText | Declaration | Malformed;

export interface StartTag {
  readonly kind: 'start';
  readonly name: string;
  readonly attributes: readonly MarkupAttribute[];
  readonly at: number;
}

export interface EndTag {
  readonly kind: 'end';
  readonly name: string;
  readonly at: number;
}

/** Without references: `&amp;` is `&`. */
export interface MarkupText {
  readonly kind: 'text';
  readonly text: string;
  readonly at: number;
}

/** `<!DOCTYPE`, `<?xml-stylesheet`: its first word. */
export interface Declaration {
  readonly kind: 'declaration';
  readonly name: string;
  readonly at: number;
}

export interface Malformed {
  readonly kind: 'malformed';
  readonly reason: string;
  readonly at: number;
}

export interface MarkupAttribute {
  readonly name: string;
  readonly value: string;
}

/** Deeper than any drawing; viewers give up sooner or later, too. */
const DEEPEST = 256;

/** Ends with the first thing that is not well-formed. */
export function* markupOf(text: string): Generator<MarkupEvent> {
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(text);
  if (forbidden !== null) return yield malformed('a character that XML forbids', forbidden.index);
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < text.length) {
    const { event, end } = text[at] === '<' ? readMarkup(text, at) : readText(text, at);
    if (event !== undefined) {
      const isOutside = open.length === 0;
      if (event.kind === 'start') {
        if (isOutside) roots += 1;
        if (roots > 1) return yield malformed(`a second <${event.name}> beside the first element`, at);
        open.push(event.name);
        if (open.length > DEEPEST) return yield malformed(`an element more than ${DEEPEST} deep`, at);
      }
      if (event.kind === 'text' && isOutside && event.text.trim() !== '')
        return yield malformed('text outside of the SVG', at);
      if (event.kind === 'end' && open.pop() !== event.name)
        return yield malformed(`</${event.name}> where something else is open`, at);
      yield event;
      if (event.kind === 'malformed') return;
      if (event.kind === 'start' && text[end - 2] === '/') {
        open.pop();
        yield { kind: 'end', name: event.name, at };
      }
    }
    at = end;
  }
  if (open.length > 0) yield malformed(`<${open.at(-1)}> is never closed; the file may be cut off`, text.length);
}

export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index !== -1 && index < at; index = text.indexOf('\n', index + 1)) line += 1;
  return line;
}

interface Read {
  readonly event: MarkupEvent | undefined;
  readonly end: number;
}

function readText(text: string, at: number): Read {
  const found = text.indexOf('<', at);
  const end = found === -1 ? text.length : found;
  const plain = withoutReferences(text.slice(at, end));
  if (plain === undefined) return stop('a reference that XML does not know', at);
  return { event: { kind: 'text', text: plain, at }, end };
}

function readMarkup(text: string, at: number): Read {
  if (text.startsWith('<!--', at)) return readUntil(text, at, 4, '-->', () => undefined);
  if (text.startsWith('<![CDATA[', at))
    return readUntil(text, at, 9, ']]>', (inside) => ({ kind: 'text', text: inside, at }));
  if (text.startsWith('<!', at)) {
    const name = /^[A-Za-z]{0,20}/.exec(text.slice(at + 2, at + 22))?.[0] ?? '';
    return { event: { kind: 'declaration', name: `!${name}`, at }, end: text.length };
  }
  if (text.startsWith('<?', at))
    return readUntil(text, at, 2, '?>', (inside) => ({
      kind: 'declaration',
      name: `?${/^\S{0,60}/.exec(inside)?.[0]}`,
      at,
    }));
  return text.startsWith('</', at) ? readEndTag(text, at) : readStartTag(text, at);
}

function readUntil(
  text: string,
  at: number,
  from: number,
  close: string,
  eventOf: (inside: string) => MarkupEvent | undefined,
): Read {
  const end = text.indexOf(close, at + from);
  if (end === -1) return stop(`no "${close}" ends what begins; the file may be cut off`, at);
  return { event: eventOf(text.slice(at + from, end)), end: end + close.length };
}

function readEndTag(text: string, at: number): Read {
  const name = matchAt(nameAt, text, at + 2);
  const end = at + 2 + name.length + matchAt(blanksAt, text, at + 2 + name.length).length;
  if (name === '' || text[end] !== '>') return stop('an end tag without an end', at);
  return { event: { kind: 'end', name, at }, end: end + 1 };
}

function readStartTag(text: string, at: number): Read {
  const name = matchAt(nameAt, text, at + 1);
  if (name === '') return stop('a "<" that begins nothing', at);
  const attributes: MarkupAttribute[] = [];
  const seen = new Set<string>();
  let place = at + 1 + name.length;
  for (;;) {
    const blanks = matchAt(blanksAt, text, place);
    place += blanks.length;
    const rest = text[place] === '/' ? '/>' : '>';
    if (text.startsWith(rest, place)) {
      return { event: { kind: 'start', name, attributes, at }, end: place + rest.length };
    }
    const attribute = matchAt(nameAt, text, place);
    if (blanks === '' || attribute === '') return stop(`<${name}> without an end`, at);
    place += attribute.length;
    place += matchAt(equalsAt, text, place).length;
    const quote = text[place];
    const close = quote === '"' || quote === "'" ? text.indexOf(quote, place + 1) : -1;
    const written = close === -1 ? '<' : text.slice(place + 1, close);
    const value = written.includes('<') ? undefined : withoutReferences(written);
    if (value === undefined || seen.has(attribute)) return stop(`the attribute "${attribute}" of <${name}>`, at);
    seen.add(attribute);
    attributes.push({ name: attribute, value });
    place = close + 1;
  }
}

const nameAt = /[\p{L}_:][\p{L}\p{M}\p{N}_:.\u00b7-]{0,200}/uy;
const blanksAt = /[ \t\r\n]*/y;
const equalsAt = /[ \t\r\n]*=[ \t\r\n]*/y;

function matchAt(pattern: RegExp, text: string, at: number): string {
  const own = new RegExp(pattern);
  own.lastIndex = at;
  return own.exec(text)?.[0] ?? '';
}

/** Nothing for a reference that only a document type could explain. */
function withoutReferences(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let known = true;
  const plain = text.replace(/&(#x[\da-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4})?(;?)/g, (_, name: string | undefined, end) => {
    const character = name === undefined || end === '' ? undefined : characterOf(name);
    known &&= character !== undefined;
    return character ?? '';
  });
  return known ? plain : undefined;
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return named.get(name);
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function stop(reason: string, at: number): Read {
  return { event: malformed(reason, at), end: at };
}

function malformed(reason: string, at: number): Malformed {
  return { kind: 'malformed', reason, at };
}
