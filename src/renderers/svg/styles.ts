// Styles of one picture: what each primitive needs said of it is made out once, and two styles that say the same are the
// same object, so that elements of one style are told by it.

import type { Attributes } from './allowlist.js';

/** Inherited properties only. */
export type Style = Attributes;

export interface Styles {
  readonly byQuestion: Map<string, Style>;
  readonly byAnswer: Map<string, Style>;
}

export function startStyles(): Styles {
  return { byQuestion: new Map(), byAnswer: new Map() };
}

/** `question`: all that the style depends on. */
export function styleFor({ byQuestion, byAnswer }: Styles, question: string, makeStyle: () => Style): Style {
  const known = byQuestion.get(question);
  if (known !== undefined) return known;
  const made = makeStyle();
  const answer = JSON.stringify(made);
  const style = byAnswer.get(answer) ?? made;
  byAnswer.set(answer, style);
  byQuestion.set(question, style);
  return style;
}
