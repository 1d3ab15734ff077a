// How wide a sheet may be asked to be, in pixels: what views, flags, settings and programs agree on.

/** A column of 128, its margins, and the head beside nothing; also what small phones are wide (WCAG 2.2, 1.4.10). */
export const leastSheetWidth = 320;
/** Wider than any sheet that somebody looks at. */
export const mostSheetWidth = 10_000;

export function isSheetWidth(width: number): boolean {
  return Number.isInteger(width) && width >= leastSheetWidth && width <= mostSheetWidth;
}
