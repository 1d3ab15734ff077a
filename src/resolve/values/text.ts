// The author's words, literal.

import { textValue, type ValueReader } from './value-reader.js';

export const textReader: ValueReader = { kind: 'text', read: () => textValue };
