// How option values are checked, with the nearest known one in the message.

import { InvalidArgumentError } from 'commander';
import { suggest } from '../diagnostics/suggest.js';
import { isSheetWidth, leastSheetWidth, mostSheetWidth } from '../vocabulary/sheet-width.js';

/** A parser of commander's: one of `known`, else an error that lists them. */
export function oneOf(known: readonly string[]): (value: string) => string {
  return (value) => {
    if (known.includes(value)) return value;
    throw new InvalidArgumentError(knownInWords(value, known));
  };
}

/** The same for an option that may stand several times. */
export function collectedOneOf(known: readonly string[]) {
  const one = oneOf(known);
  return (value: string, before: readonly string[] = []): readonly string[] => [...before, one(value)];
}

/** `NAME=REST`, the name one of `known`. */
export function assignment(value: string, known: readonly string[], expected: string) {
  const at = value.indexOf('=');
  const rest = value.slice(at + 1);
  if (at < 1 || rest === '') throw new InvalidArgumentError(`It takes ${expected}.`);
  return { name: oneOf(known)(value.slice(0, at)), rest };
}

/** `Known: light, dark. Did you mean "dark"?` */
export function knownInWords(value: string, known: readonly string[]): string {
  const list = known.length === 0 ? 'There is none.' : `Known: ${known.join(', ')}.`;
  return `${list} ${nearestInWords(value, known, '')}`.trimEnd();
}

/** `Did you mean "dark"?`, or `otherwise` when nothing is near. */
export function nearestInWords(value: string, known: Iterable<string>, otherwise: string): string {
  const [nearest] = suggest(value, known);
  return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
}

/** A file rather than the name of a theme of ours. */
export function looksLikeThemeFile(theme: string): boolean {
  return /\.ya?ml$/i.test(theme);
}

/** A parser of commander's for an option that may stand several times. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** The same for words that may also stand in one value with commas between: `svg,png`. */
export function listed(value: string, before: readonly string[] = []): readonly string[] {
  const words = value.split(',').map((word) => word.trim().toLowerCase());
  return [...before, ...words.filter((word) => word !== '')];
}

/** What is said of `--stdin-filename` without `-`. */
export const uselessName = '--stdin-filename names what comes through standard input: give "-" for the file as well';

/** A parser of commander's for paths: an unset variable of the shell leaves nothing. */
export function notEmpty(value: string): string {
  if (value !== '') return value;
  throw new InvalidArgumentError('It is empty: is a variable of the shell not set?');
}

/** The same for an argument that may stand several times. */
export function allNotEmpty(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, notEmpty(value)];
}

export function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It takes a whole number, such as 0.');
}

/** A parser of commander's for the width of a sheet. */
export function sheetWidth(value: string): number {
  const width = /^\d{1,9}(?:px)?$/.test(value) ? Number.parseInt(value, 10) : Number.NaN;
  if (isSheetWidth(width)) return width;
  const rule = `It takes a whole number of pixels from ${leastSheetWidth} to ${mostSheetWidth}, such as 800.`;
  throw new InvalidArgumentError(rule);
}

/** A day as `2026-09-30`, at noon, so that no time zone makes another day of it. */
export function calendarDay(value: string): Date {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day), 12);
  if (date.getMonth() === Number(month) - 1 && date.getDate() === Number(day)) return date;
  throw new InvalidArgumentError('It takes a day, such as 2026-09-30.');
}

/** A parser of commander's for pixels a unit. */
export function pixelScale(value: string): number {
  const scale = /^\d{1,2}(?:\.\d{1,3})?$/.test(value) ? Number(value) : 0;
  if (scale >= 0.1 && scale <= 10) return scale;
  throw new InvalidArgumentError('It takes a number from 0.1 to 10, such as 2.');
}
