// The direction of a paragraph by its first strong character (UAX 9, P2 and P3).

export function baseDirection(text: string): 'ltr' | 'rtl' {
  if (!rightToLeft.test(text)) return 'ltr';
  const strong = firstStrong.exec(text)?.[0];
  return strong !== undefined && rightToLeft.test(strong) ? 'rtl' : 'ltr';
}

const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Letters and direction marks; figures, points and symbols are weak or neutral. */
const firstStrong = /[\p{L}\u200e\u200f\u061c]/u;
