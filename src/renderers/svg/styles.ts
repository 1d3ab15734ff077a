// Styles of one picture: what each primitive needs said of it is made out once, and two styles that say the same are the
// same object, so that elements of one style are told by it.

import type { Attributes } from './allowlist.js';
import { attributesOf } from './markup.js';

/** Inherited properties only. */
export interface Style {
  /** As markup; empty for what is as the sheet says. */
  readonly attributes: string;
}

export const noStyle: Style = { attributes: '' };

export interface Styles {
  readonly byQuestion: Map<string, Style>;
  readonly byAnswer: Map<string, Style>;
}

export function startStyles(): Styles {
  return { byQuestion: new Map(), byAnswer: new Map([[noStyle.attributes, noStyle]]) };
}

/** `question`: all that the style depends on. */
export function styleFor({ byQuestion, byAnswer }: Styles, question: string, makeStyle: () => Attributes): Style {
  const known = byQuestion.get(question);
  if (known !== undefined) return known;
  const attributes = attributesOf(makeStyle());
  const style = byAnswer.get(attributes) ?? { attributes };
  byAnswer.set(attributes, style);
  byQuestion.set(question, style);
  return style;
}
