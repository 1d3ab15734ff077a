// What somebody felt from stage to stage, as a line of blocks: ▄▂▅ ▁▇. Knows nothing of Markdown.

import type { Fact } from '../../model/fact.js';
import type { Journey, Moment } from '../../model/journey.js';
import { heightOf } from '../../scene/emotions/levels.js';

/** A gap parts stages, a dot stands for a step that says nothing; undefined where nothing has a score. */
export function sparkline(journey: Journey, feels: (fact: Fact) => boolean): string | undefined {
  let scored = 0;
  const bars = (facts: readonly Fact[]): string => {
    const points = facts.flatMap((fact) =>
      fact.word === 'emotion' && fact.value.kind === 'score' && feels(fact) ? fact.value.points : [],
    );
    scored += points.length;
    return points.map((score) => BLOCKS[Math.round(heightOf(score, journey.scale) * 7)] ?? '').join('');
  };
  const stages = journey.stages.map((stage) => {
    const whole = bars(stage.facts);
    return whole + stage.moments.map((moment) => bars(factsWithin(moment)) || (whole === '' ? GAP : '')).join('');
  });
  return scored === 0 ? undefined : stages.filter((bar) => bar !== '').join(' ');
}

const BLOCKS = '▁▂▃▄▅▆▇█';
const GAP = '·';

function factsWithin(moment: Moment): readonly Fact[] {
  return moment.kind === 'step' ? [...moment.facts, ...moment.moments.flatMap(factsWithin)] : moment.facts;
}
