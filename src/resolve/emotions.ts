// One emotion a persona and column: the curve of a persona passes each column once.

import { report } from '../diagnostics/problem.js';
import { secondEmotion } from '../diagnostics/problems/structure.js';
import type { Fact } from '../model/fact.js';
import type { Moment, Stage } from '../model/journey.js';
import { textOf } from '../source/span.js';
import { note, type Resolution } from './resolution.js';

export function checkEmotions(stages: readonly Stage[], resolution: Resolution): void {
  for (const stage of stages) {
    checkColumn(addEmotions(stage.facts, []), resolution);
    for (const moment of stage.moments) checkColumn(addEmotionsOfColumn(moment, []), resolution);
  }
}

function checkColumn(emotions: readonly Fact[], resolution: Resolution): void {
  if (emotions.length < 2) return;
  const firstOf = new Map<string, Fact>();
  for (const emotion of emotions) {
    // Where it is unclear whose emotions are, they may well be of two personas, and a finding asks already.
    const unclear =
      emotion.personas.length === 0 &&
      (resolution.people.personas.length > 0 || NAMED.test(textOf(emotion.span).slice(0, longestHead)));
    const owners = emotion.personas.length > 0 ? emotion.personas : unclear ? [] : [''];
    const again = owners.find((id) => firstOf.has(id));
    const first = again === undefined ? undefined : firstOf.get(again);
    if (again !== undefined && first !== undefined) {
      const related = [{ span: first.span, message: 'the first one' }];
      const owner = again === '' ? 'this is' : `"${again}" has`;
      note(resolution, report(secondEmotion, emotion.keywordSpan, { owner }, { related }));
    }
    for (const id of owners) if (!firstOf.has(id)) firstOf.set(id, emotion);
  }
}

/** `emotion @eva`, whether anybody is called so or not. */
const NAMED = /^[^:]*@/;
const longestHead = 200;

/** Of a step, and of the touchpoints met in it. */
function addEmotionsOfColumn(moment: Moment, emotions: Fact[]): readonly Fact[] {
  addEmotions(moment.facts, emotions);
  if (moment.kind === 'step') for (const inner of moment.moments) addEmotionsOfColumn(inner, emotions);
  return emotions;
}

function addEmotions(facts: readonly Fact[], emotions: Fact[]): readonly Fact[] {
  for (const fact of facts) if (fact.word === 'emotion') emotions.push(fact);
  return emotions;
}
