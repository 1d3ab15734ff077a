// Where the trailing list of facts of one line begins, by its shape alone: whether its first word is one of the
// language is for others to say. Also the patterns of what a list holds, which the tokens share.

import { isBlank, LEFT_BRACKET, RIGHT_BRACKET } from './characters.js';

/** `severity: `, `https:`, `Note :`; the colon may be full-width. */
export const ITEM_KEYWORD = /[^ \t\r\n:\uff1a,[\]"\u2018-\u201f]+[ \t]*[:\uff1a][ \t]*/;
/** `"a, b"` with `\"` for a quote inside. */
export const QUOTED = /"(?:\\"|[^"\r\n])*"/;
/** The same in the quotes of a word processor. */
export const CURLY_QUOTED =
  /[\u201c\u201d\u201e][^\u201c\u201d\r\n]*[\u201c\u201d]|[\u2018\u201a][^\u2018\u2019\r\n]*[\u2019\u2018]/;
export const PLAIN_VALUE = /[^,\]\r\n]+/;

/**
 * The offset of the `[` that opens a list reaching to the end of the line, closed there or never closed; -1 when there
 * is none. `line` has no blanks at its end. Every character is looked at a bounded number of times.
 */
export function findListStart(line: string): number {
  for (let at = line.indexOf('['); at !== -1; at = line.indexOf('[', at + 1)) {
    if (at > 0 && !isBlank(line.charCodeAt(at - 1))) continue;
    if (matchEnd(STICKY_KEYWORD, line, skipBlanks(line, at + 1)) !== -1 && reachesEnd(line, at + 1)) return at;
  }
  return -1;
}

/** Reads items from behind the `[`; true when nothing but a closing bracket at the end stops it. */
function reachesEnd(line: string, start: number): boolean {
  const end = line.length;
  let at = start;
  while (at < end) {
    at = skipBlanks(line, at);
    const keywordEnd = matchEnd(STICKY_KEYWORD, line, at);
    if (keywordEnd !== -1) at = keywordEnd;
    at = skipValue(line, at);
    const code = line.charCodeAt(at);
    if (code === RIGHT_BRACKET) return at === end - 1;
    if (code === LEFT_BRACKET) return false;
    at += 1;
  }
  return true;
}

function skipValue(line: string, start: number): number {
  let at = skipBlanks(line, start);
  for (let quoteEnd = at; quoteEnd !== -1; quoteEnd = matchEnd(STICKY_QUOTE, line, at)) at = skipBlanks(line, quoteEnd);
  const plainEnd = matchEnd(STICKY_PLAIN, line, at);
  return plainEnd === -1 ? at : plainEnd;
}

function skipBlanks(line: string, start: number): number {
  let at = start;
  while (isBlank(line.charCodeAt(at))) at += 1;
  return at;
}

function matchEnd(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : -1;
}

const STICKY_KEYWORD = new RegExp(ITEM_KEYWORD.source, 'y');
const STICKY_QUOTE = new RegExp(`${QUOTED.source}|${CURLY_QUOTED.source}`, 'y');
const STICKY_PLAIN = /[^,[\]\r\n]+/y;
