// Which version of the map this is, who looked it over and when, and when it is due again.

import { nextReview } from '../../model/next-review.js';
import { factOf, textOfFact } from '../../model/queries.js';
import { reviewDate } from '../head/journey-facts.js';
import type { MapPlan } from '../map-plan.js';
import { quantityText, shownText } from '../pieces/fact-text.js';
import { paragraph, small, smallStrong } from '../pieces/paragraph.js';
import { stacked } from '../pieces/piece.js';
import type { FootGroup } from './foot-group.js';

export function versionGroup(plan: MapPlan): readonly FootGroup[] {
  const { journey, wording } = plan;
  const version = textOfFact(journey, 'version');
  const reviewed = reviewDate(plan);
  const owner = factOf(journey, 'owner');
  const due = nextReview(journey);
  const lines = [
    ...(reviewed === undefined
      ? []
      : [wording.reviewed(reviewed, owner === undefined ? undefined : shownText(plan, owner))]),
    ...(due === undefined ? [] : [wording.nextReview(wording.date(due))]),
  ];
  if (version === undefined && lines.length === 0) return [];
  const heading = version === undefined ? wording.facts['last-review'] : wording.version(quantityText(version));
  const widestText = Math.max(
    plan.typesetter.measure(heading, smallStrong),
    ...lines.map((line) => plan.typesetter.measure(line, small)),
  );
  return [
    {
      width: Math.ceil(Math.min(320, widestText + 1)),
      piece: stacked(
        [paragraph(plan, heading, smallStrong, 'ink'), ...lines.map((line) => paragraph(plan, line, small, 'ink2'))],
        8,
      ),
      apart: true,
    },
  ];
}
