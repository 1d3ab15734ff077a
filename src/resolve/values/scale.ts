// The scale of emotions as a fact of the journey. What it means for emotions is read beforehand, in resolve/scale.

import { readScaleEnds } from '../scale.js';
import { unreadable, type ValueReader } from './value-reader.js';

export const scaleReader: ValueReader = {
  kind: 'scale',
  read: ({ text }, { findings }) => {
    const ends = readScaleEnds(text, findings);
    return ends === undefined ? unreadable : { kind: 'scale', ...ends };
  },
};
