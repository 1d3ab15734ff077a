// Decides whether a link may stand in a picture: http, https, mailto or relative. The model has decided it before; a
// renderer decides again, after decoding, so that no disguise (`java\tscript:`, `&#106;avascript:`) comes through.

export function safeLink(href: string): string | undefined {
  const plain = decoded(href);
  if (plain === undefined || /[\u0000-\u001F\u007F-\u009F\u2028\u2029\\<>"]|\p{Surrogate}/u.test(href))
    return undefined;
  const scheme = /^([^/?#]*?):/.exec(plain)?.[1];
  if (scheme === undefined) return plain.startsWith('//') || href.trim() === '' ? undefined : href.trim();
  return /^(?:https?|mailto)$/i.test(scheme) && /^(?:https?:\/\/|mailto:)/i.test(href.trim()) ? href.trim() : undefined;
}

/** Characters hidden by references and percent signs shown, everything invisible taken out; nothing for endless disguise. */
function decoded(href: string): string | undefined {
  let text = href;
  for (let round = 0; round < 4; round += 1) {
    const next = decodedOnce(text);
    if (next === text) return text;
    text = next;
  }
  return undefined;
}

function decodedOnce(text: string): string {
  return text
    .replace(/&#x0*([\da-f]{1,6});?/gi, (whole, digits: string) => character(Number.parseInt(digits, 16), whole))
    .replace(/&#0*(\d{1,7});?/g, (whole, digits: string) => character(Number.parseInt(digits, 10), whole))
    .replace(/&(colon|tab|newline|sol|lpar|amp);/gi, (_, name: string) => named.get(name.toLowerCase()) ?? '')
    .replace(/%([0-7][\da-f])/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/[\u0000-\u0020\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g, '');
}

const named: ReadonlyMap<string, string> = new Map([
  ['colon', ':'],
  ['tab', ''],
  ['newline', ''],
  ['sol', '/'],
  ['lpar', '('],
  ['amp', '&'],
]);

function character(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
