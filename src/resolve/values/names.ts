// References: a comma-separated list of names, or one name or text.

import type { Reference, Value } from '../../model/value.js';
import { resolveReference } from '../references.js';
import type { Resolution } from '../resolution.js';
import { listedWords } from './listed-words.js';
import { type UnreadFact, unreadable, type ValueReader } from './value-reader.js';

export const namesReader: ValueReader = { kind: 'names', read: readNames };
export const nameReader: ValueReader = { kind: 'name', read: readNames };

function readNames({ entry, text }: UnreadFact, resolution: Resolution): Value {
  const { type } = entry;
  if (type.kind === 'name') return references([resolveReference(text.value, text.span, type, resolution)]);
  if (type.kind !== 'names') return unreadable;
  const items = listedWords(text);
  return references(items.map((item) => resolveReference(item.text, item.span, type, resolution)));
}

function references(found: readonly Reference[]): Value {
  return { kind: 'references', references: found };
}
