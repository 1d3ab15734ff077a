// Makes user text safe and honest to show in a terminal or a CI log: what would steer or deceive the reader is spelled out.
// Every format passes all text that is not ours through here; nothing else may decide what is dangerous.

/**
 * C0, DEL and C1 steer the terminal. The marks and embeddings of U+200E, U+200F, U+061C, U+202A-202E, U+2066-2069
 * reorder what is read (CVE-2021-42574). U+2028 and U+2029 break lines in some viewers, the zero-width space, the word
 * joiner and the byte-order mark can't be seen, and a lone surrogate can't be written as UTF-8.
 * Joiners (U+200C, U+200D) stay: emoji, Persian and Hindi need them.
 */
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** CI servers take a command from the middle of a line when it begins so: `##[group]`, `##vso[task...]`. */
const CI_COMMAND = /#(?=#(?:\[|vso\[))/gi;

/** The text with hidden characters as escapes such as `\u{202e}`; one line, whatever it held. */
export function visible(text: string): string {
  return text.replace(HIDDEN, escapeOf).replace(CI_COMMAND, escapeOf);
}

/** Like `visible`, for text of several paragraphs: its line ends stay. */
export function visibleLines(text: string): readonly string[] {
  return text.split(/\r?\n/).map(visible);
}

/** A path that can open a line: `::error` at the start of one is a command to CI servers. */
export function visiblePath(path: string): string {
  const shown = visible(path);
  return /^\s*::/.test(shown) ? `./${shown}` : shown;
}

function escapeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
