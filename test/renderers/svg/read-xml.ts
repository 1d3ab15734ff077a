// A strict reader of the XML that a picture may be: it throws at the first thing that is not well-formed. No doctype, no
// comments, no CDATA, no processing instructions: a picture of ours has none.

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const tag = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;
const references = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi;

export function readXml(source: string): XmlElement {
  if (forbidden.test(source)) throw new Error(`a forbidden character at ${source.search(forbidden)}`);
  const root: { name: string; attributes: Map<string, string>; children: (XmlElement | string)[] } = {
    name: '',
    attributes: new Map(),
    children: [],
  };
  const open = [root];
  let at = 0;
  while (at < source.length) {
    const parent = open.at(-1) ?? root;
    const next = source.indexOf('<', at);
    if (next !== at) {
      const text = source.slice(at, next < 0 ? undefined : next);
      if (text.includes(']]>')) throw new Error('"]]>" in text');
      parent.children.push(unescaped(text));
      at += text.length;
      continue;
    }
    tag.lastIndex = at;
    const [whole, closing, name = '', attributes = '', empty] = tag.exec(source) ?? [];
    if (whole === undefined) throw new Error(`no tag at ${at}: ${source.slice(at, at + 60)}`);
    at += whole.length;
    if (closing !== '') {
      if (open.pop()?.name !== name || open.length === 0) throw new Error(`</${name}> closes something else`);
      continue;
    }
    const element = { name, attributes: attributesOf(attributes), children: [] };
    parent.children.push(element);
    if (empty === '') open.push(element);
  }
  const elements = root.children.filter((child) => typeof child !== 'string');
  const [only] = elements;
  if (open.length !== 1 || only === undefined || elements.length !== 1) throw new Error('not exactly one closed root');
  return only;
}

export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : allElements(child)))];
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of source.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`attribute ${name} twice`);
    attributes.set(name, unescaped(value));
  }
  return attributes;
}

function unescaped(text: string): string {
  if (/[&]/.test(text.replace(references, ''))) throw new Error(`a bare & in ${text.slice(0, 60)}`);
  return text.replace(references, (reference) => {
    const named = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }[reference.toLowerCase()];
    if (named !== undefined) return named;
    const digits = reference.slice(2, -1);
    return String.fromCodePoint(
      /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10),
    );
  });
}
