// Every type of value, and how its text is read.

import type { Value } from '../../model/value.js';
import type { WordType } from '../../vocabulary/word.js';
import type { Resolution } from '../resolution.js';
import { choiceReader } from './choice.js';
import { colourReader } from './colour.js';
import { dateReader } from './date.js';
import { durationReader } from './duration.js';
import { flagReader } from './flag.js';
import { languageReader } from './language.js';
import { linkReader } from './link.js';
import { nameReader, namesReader } from './names.js';
import { integerReader, numberReader } from './number.js';
import { pathReader } from './path.js';
import { percentageReader } from './percentage.js';
import { periodReader } from './period.js';
import { quantityReader } from './quantity.js';
import { ratioReader } from './ratio.js';
import { scaleReader } from './scale.js';
import { scoreReader } from './score.js';
import { textReader } from './text.js';
import { timeReader } from './time.js';
import { type UnreadFact, unreadable, type ValueReader } from './value-reader.js';
import { wordsReader } from './words.js';

export const valueReaders: readonly ValueReader[] = [
  textReader,
  dateReader,
  periodReader,
  durationReader,
  timeReader,
  numberReader,
  integerReader,
  percentageReader,
  quantityReader,
  ratioReader,
  colourReader,
  linkReader,
  pathReader,
  languageReader,
  flagReader,
  scaleReader,
  scoreReader,
  choiceReader,
  namesReader,
  nameReader,
  wordsReader,
];

const readersByKind: ReadonlyMap<WordType['kind'], ValueReader> = new Map(
  valueReaders.map((reader) => [reader.kind, reader]),
);

/** What the text of a fact means, by the type of its word. */
export function readValue(fact: UnreadFact, resolution: Resolution): Value {
  return readersByKind.get(fact.entry.type.kind)?.read(fact, resolution) ?? unreadable;
}
