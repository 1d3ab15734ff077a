// What is offered where a reference fits nothing: a near name, commas, a declaration.

import type { Extra } from '../diagnostics/problem.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { Span } from '../source/span.js';
import type { Namespace } from '../vocabulary/word.js';
import { derivedName } from './names.js';

/** What a word's type says of what it refers to. */
export interface ReferenceType {
  readonly of: readonly Namespace[];
  readonly free: boolean;
  /** `names` stand several, with commas between. */
  readonly kind?: string;
}

export function hints(near: readonly string[], span: Span, prefix = ''): Extra {
  const hint = didYouMean(near.map((name) => prefix + name));
  const [best] = near;
  if (hint === undefined || best === undefined) return {};
  const text = prefix + best;
  return { help: [hint], fix: { title: `write "${text}"`, safe: false, edits: [{ span, text }] } };
}

/** `web; phone`: names that something other than a comma parts. */
export function severalNames(text: string, span: Span, { kind }: ReferenceType): Extra | undefined {
  const parts = text.split(NO_COMMA).filter((part) => part !== '');
  if (kind !== 'names' || parts.length < 2 || parts.length > 10) return undefined;
  const meant = parts.join(', ');
  const fix = { title: `write "${meant}"`, safe: false, edits: [{ span, text: meant }] };
  return { help: [`names stand with commas between them: "${meant}"`], fix };
}

const NO_COMMA = /\s*[;/|&+\u3001\uff0c\u060c\uff1b]\s*|\s+and\s+/u;

/** What to do where nothing has a name like it. */
export function adviceFor(text: string, { of }: ReferenceType): readonly string[] {
  const [namespace] = of;
  if (namespace === 'metric') return ['give it numbers here ("[value: 61%]"), or declare it by name at the top level'];
  if (namespace === 'moment' || namespace === 'pain' || namespace === 'opportunity') {
    return ['a thing is referred to by its name, or, when it has none, by its text with hyphens'];
  }
  const word = namespace === 'person' ? 'persona' : namespace;
  return [`declare it at the top level: "${word} ${derivedName(text) || 'name'}: ${text}"`];
}
