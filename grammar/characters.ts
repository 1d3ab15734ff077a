// Which characters separate, which only look as if they did, and which may not stand in a file at all.

/** Between words: these two and no other. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/**
 * Looks like a blank or like nothing, and is neither space, tab nor line end. Those beyond U+009F, but for the line
 * separators, are harmless in texts and misleading in front of them; the others are control characters.
 */
export function isStrangeBlank(code: number): boolean {
  if (code < 0xa0) return isControl(code);
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Steers machines, says nothing to people: forbidden everywhere. Tab and line feed are not among them. */
export function isControl(code: number): boolean {
  if (code < 0x20) return code !== TAB && code !== LINE_FEED;
  return (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029;
}

/** The strange blanks as a regular expression's class. */
export const STRANGE_BLANKS =
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u3000\\ufeff';

/** What the author meant by a strange blank: a space for what has a width, nothing for what has none. */
export function plainBlank(character: string): string {
  const code = character.charCodeAt(0);
  const hasWidth = code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
  return hasWidth || code === 0x205f ? ' ' : code === 0x3000 ? '  ' : '';
}

export const SPACE = 0x20;
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const BYTE_ORDER_MARK = 0xfeff;
export const HASH = 0x23;
export const BAR = 0x7c;
export const BACKTICK = 0x60;
export const HYPHEN = 0x2d;
export const LEFT_BRACKET = 0x5b;
export const RIGHT_BRACKET = 0x5d;
