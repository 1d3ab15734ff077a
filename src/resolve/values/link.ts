// Links that a reader may follow: http, https, mailto, relative. What the scheme is, is decided after decoding.

import { report } from '../../diagnostics/problem.js';
import { notALink } from '../../diagnostics/problems/values.js';
import { note } from '../resolution.js';
import { unreadable, type ValueReader, writeInstead } from './value-reader.js';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const safeSchemes: readonly string[] = ['http', 'https', 'mailto'];

export const linkReader: ValueReader = {
  kind: 'link',
  read: ({ word, text }, resolution) => {
    const href = text.value;
    const reason = reasonAgainst(href);
    if (reason === undefined) return { kind: 'link', href };
    const fix = href.startsWith('www.') ? writeInstead(text.span, `https://${href}`) : {};
    note(resolution, report(notALink, text.span, { word, text: href, reason }, fix));
    return unreadable;
  },
};

function reasonAgainst(href: string): string | undefined {
  const decoded = decode(href);
  const scheme = SCHEME.exec(decoded)?.[1]?.toLowerCase();
  if (scheme !== undefined && !safeSchemes.includes(scheme))
    return `begins with "${scheme}:", which is not safe to follow`;
  if (scheme !== undefined && SCHEME.exec(href) === null) return 'hides its scheme behind escapes';
  if (/^[/\\]{2}/.test(decoded)) return 'does not say https or http';
  if (href.startsWith('www.')) return 'lacks its "https://"';
  return /\s/.test(href) ? 'holds a blank' : undefined;
}

/** As the most lenient reader would see it: escapes undone twice, blanks and controls gone. */
function decode(href: string): string {
  let decoded = href;
  for (let round = 0; round < 2; round += 1) {
    decoded = decoded
      .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});?/gi, (_, code: string) => characterOf(code))
      .replace(/&(colon|tab|newline);?/gi, (_, name: string) => (name.toLowerCase() === 'colon' ? ':' : ''))
      .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
  return decoded.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]+/g, '');
}

function characterOf(code: string): string {
  const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
