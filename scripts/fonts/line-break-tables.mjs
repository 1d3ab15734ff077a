// Takes the classes and the pair table of UAX 14 out of the package `linebreak`, whose own start-up (unpacking a
// trie, about 15 ms) every drawn map would pay.

import LineBreaker from 'linebreak';
import { packDigits } from './encoding.mjs';

const classCount = 33;
const space = 41;

export function lineBreakTables() {
  const runs = [];
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
    const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
    const breakingClass = isSurrogate ? runs.at(-1).breakingClass : classOf(codePoint);
    if (runs.at(-1)?.breakingClass === breakingClass) runs.at(-1).length += 1;
    else runs.push({ breakingClass, length: 1 });
  }
  return {
    breakingClasses: packDigits(runs.map((run) => run.breakingClass)),
    breakingRunLengths: runs.map((run) => (run.length === 1 ? '' : run.length.toString(36))).join(' '),
    latinBreakingClasses: packDigits(Array.from({ length: 0x250 }, (_, codePoint) => classOf(codePoint))),
    breakingPairs: packDigits(
      Array.from({ length: classCount ** 2 }, (_, cell) => pairOf(Math.floor(cell / classCount), cell % classCount)),
    ),
  };
}

const classOf = (codePoint) => new LineBreaker(String.fromCodePoint(codePoint)).nextCharClass();

/** 0 break, 1 break after spaces only, 2 the same but a mark joins, 3 never and a mark joins, 4 never. */
function pairOf(before, after) {
  const attempt = (lastClass) => {
    const breaker = new LineBreaker('');
    Object.assign(breaker, { curClass: before, nextClass: after, LB8a: false, LB21a: false, LB30a: 0 });
    // A class that no pair leaves as it was tells an update from none.
    const breaks = breaker.getPairTableBreak(lastClass);
    return { breaks, moved: breaker.curClass !== before || before === after };
  };
  const [direct, spaced] = [attempt(after), attempt(space)];
  if (direct.breaks) return 0;
  if (spaced.breaks) return direct.moved ? 1 : 2;
  return direct.moved ? 4 : 3;
}
