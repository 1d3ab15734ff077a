// The cards that head the columns: steps outlined, touchpoints filled, those that hold nothing as a list. Below them what
// leads from card to card, where that is not simply the following one.

import { columnCard } from '../scene/card/moment-card.js';
import { exitLabel, linkLabel, shareOf } from '../scene/connectors/connector-labels.js';
import type { Connector, Connectors, ExitConnector } from '../scene/connectors/connectors.js';
import { saysMore } from '../scene/connectors/plan-paths.js';
import type { PlannedExit, PlannedLink } from '../scene/connectors/planned-paths.js';
import { roomBeforeLabel } from '../scene/connectors/track-places.js';
import { followSentence } from '../scene/describe.js';
import type { MapPlan } from '../scene/map-plan.js';
import { stacked } from '../scene/pieces/piece.js';
import type { Cell } from '../scene/row.js';
import type { Lane } from './lane.js';

export const stepsAndTouchpointsLane: Lane = {
  name: 'steps-and-touchpoints',
  documentation: 'What the persona does and where they meet the organisation: the columns of the map.',
  words: ['step', 'touchpoint'],
  lower: (plan) => {
    if (plan.columns.length === 0) return [];
    const connectors = connectorsOf(plan);
    return [
      {
        kind: 'cells',
        name: 'steps-and-touchpoints',
        label: plan.wording.lanes['steps-and-touchpoints'],
        cells: cardsAbove(plan, connectors),
        stageCells: plan.stages.map(() => undefined),
        cards: true,
        words: ['step', 'touchpoint'],
        connectors,
      },
    ];
  },
};

function connectorsOf(plan: MapPlan): Connectors {
  const { links, exits, forks } = plan.paths;
  return {
    links: links.map((link) => connectorOf(plan, link)),
    exits: exits.map((exit) => exitOf(plan, exit)),
    forks,
  };
}

function connectorOf(plan: MapPlan, { from, to, plain, sayings }: PlannedLink): Connector {
  const [first] = sayings;
  const telling = sayings.filter((saying) => saysMore(plan, saying));
  const labels = telling.map((saying) => linkLabel(plan, saying, false));
  return {
    from,
    to,
    plain,
    label: labels.length === 0 ? undefined : stacked(labels, betweenLabels),
    namedLabel: stacked(
      (telling.length === 0 ? [first] : telling).map((saying) => linkLabel(plan, saying, true)),
      betweenLabels,
    ),
    description: sayings.map(({ fact, within }) => followSentence(plan, placeOf(plan, from, within), fact)).join(' '),
  };
}

function exitOf(plan: MapPlan, { column, sayings }: PlannedExit): ExitConnector {
  return {
    column,
    label: stacked(
      sayings.map((saying) => exitLabel(plan, saying)),
      betweenLabels,
    ),
    description: sayings
      .map(({ fact, within }) => plan.wording.sentences.leave(shareOf(fact), placeOf(plan, column, within)))
      .join(' '),
  };
}

const betweenLabels = 4;

function placeOf(plan: MapPlan, column: number, within: { readonly title: string } | undefined): string {
  return within?.title ?? plan.columns[column]?.moments[0]?.title ?? '';
}

/** A card is wide enough for the longest word that leaves its foot. */
function cardsAbove(plan: MapPlan, { links, exits }: Connectors): readonly Cell[] {
  const wanted = new Map<number, number>();
  const want = (column: number, width: number): void => {
    wanted.set(column, Math.max(wanted.get(column) ?? 0, width));
  };
  for (const { from, label } of links) if (label !== undefined) want(from, label.minimumWidth + roomBeforeLabel);
  for (const { column, label } of exits) want(column, label.minimumWidth + roomBeforeLabel);
  return plan.columns.map((column) => {
    const card = columnCard(plan, column);
    return { ...card, minimumWidth: Math.max(card.minimumWidth, wanted.get(column.index) ?? 0) };
  });
}
