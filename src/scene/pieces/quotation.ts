// Somebody's words in the quotation marks of the sheet's language.

import type { MapPlan } from '../map-plan.js';

/** Marks that the author wrote around the whole are not doubled. */
export function inQuotationMarks(plan: Pick<MapPlan, 'wording'>, text: string): string {
  const [open, close] = plan.wording.quotationMarks;
  const words = /^["“„«「]([^"“”„«»「」]+)["”“»」]$/u.exec(text)?.[1] ?? text;
  return `${open}${words.trim()}${close}`;
}
