// The band above the columns of a stage: heavy rule, number and name, duration at the right, what the stage is for,
// and its metrics. Rules and metrics of all stages stand on one line each.

import { factsOf, valueOfFact } from '../../model/queries.js';
import { badgesOf, chipsOf, linesOf } from '../card/moment-facts.js';
import type { MapPlan, PlannedStage } from '../map-plan.js';
import { superscriptOf } from '../number-sources.js';
import { authorPaint } from '../paint.js';
import { factDetails } from '../pieces/details.js';
import { quantityText } from '../pieces/fact-text.js';
import { flow } from '../pieces/flow.js';
import { iconAt, iconLine } from '../pieces/icon-line.js';
import { body, heading, paragraph, small, textLine } from '../pieces/paragraph.js';
import { type Piece, type PlacedPiece, remembered, stacked, widest } from '../pieces/piece.js';
import { measureOf, measurePiece } from '../pieces/value-bar.js';
import type { Primitive } from '../primitive.js';

export interface StageHeader {
  readonly minimumWidth: number;
  readonly place: (width: number) => PlacedStageHeader;
}

export interface PlacedStageHeader {
  /** From the top of the rule to the end of the texts. */
  readonly textHeight: number;
  readonly metricsHeight: number;
  readonly draw: (x: number, y: number, metricsTop: number) => readonly Primitive[];
}

export function stageHeader(plan: MapPlan, planned: PlannedStage): StageHeader {
  const name = namePiece(plan, planned);
  const texts = textPieces(plan, planned);
  const measures = plan.hiddenLanes.has('metric') ? [] : factsOf(planned.stage, 'metric');
  const metrics = stacked(
    measures.map((fact) => measurePiece(plan, measureOf(plan, fact), { name: 'label' })),
    16,
  );
  const badges = badgesOf(plan, planned.stage);
  const states = flow(badges, 8, 4);
  const duration = durationText(planned);
  const minimumWidth = Math.max(name.minimumWidth, widest([...texts, states]), metrics.minimumWidth);
  return {
    minimumWidth,
    place: remembered((width) => {
      const beside = durationBeside(plan, planned, duration, width);
      const placedName = name.place(beside === undefined ? width : width - beside - 12);
      const below = beside === undefined && duration !== undefined ? [iconLine(plan, 'clock', duration)] : [];
      const placedTexts = stacked([...texts, ...below], 5).place(Math.min(width, 560));
      const hasTexts = texts.length + below.length > 0;
      const placedMetrics: PlacedPiece = measures.length === 0 ? nothing : metrics.place(width);
      const placedStates = badges.length === 0 ? nothing : states.place(width);
      const above = 15 + placedName.height + (hasTexts ? 5 + placedTexts.height : 0);
      const textHeight = above + (badges.length === 0 ? 0 : 8 + placedStates.height);
      return {
        textHeight,
        metricsHeight: placedMetrics.height,
        draw: (x, y, metricsTop) => [
          rule(planned, x, y, width),
          ...placedName.draw(x, y + 15),
          ...(beside === undefined ? [] : drawDuration(plan, duration ?? '', x + width, y + 24)),
          ...(hasTexts ? placedTexts.draw(x, y + 20 + placedName.height) : []),
          // States of all stages stand on one line.
          ...placedStates.draw(x, metricsTop - 16 - placedStates.height),
          ...placedMetrics.draw(x, metricsTop),
        ],
      };
    }),
  };
}

const nothing: PlacedPiece = { height: 0, draw: () => [] };

/** The author's colour may be the rule's; stages have none of their own. */
function rule(planned: PlannedStage, x: number, y: number, width: number): Primitive {
  const colour = valueOfFact(planned.stage, 'colour', 'colour')?.colour;
  return { kind: 'rectangle', x, y, width, height: 4, radius: 0, fill: authorPaint(colour) ?? 'ink' };
}

function namePiece(plan: MapPlan, planned: PlannedStage): Piece {
  const number = String(planned.number);
  const indent = nameIndent(plan, number);
  const superscript = superscriptOf(plan, planned.stage);
  const title = planned.stage.title || plan.wording.stage(planned.number);
  const name = paragraph(plan, title, heading, 'ink', { superscript });
  // Lines of Thai are higher than those of figures.
  const down = baselineOf(plan, title) - baselineOf(plan, number);
  return {
    minimumWidth: name.minimumWidth + indent,
    place: (width) => {
      const placed = name.place(Math.max(1, width - indent));
      return {
        height: placed.height,
        draw: (x, y) => [textLine(plan, number, heading, 'ink2', x, y + down), ...placed.draw(x + indent, y)],
      };
    },
  };
}

function baselineOf(plan: MapPlan, text: string): number {
  return plan.typesetter.set(text, heading, 1_000_000).lines[0]?.baseline ?? 0;
}

function nameIndent(plan: MapPlan, number: string): number {
  return Math.ceil(plan.typesetter.measure(number, heading)) + 9;
}

function textPieces(plan: MapPlan, planned: PlannedStage): readonly Piece[] {
  const { stage } = planned;
  const told = [...factsOf(stage, 'goal'), ...factsOf(stage, 'guiding-question')];
  return [
    ...told.flatMap((fact) => [
      paragraph(plan, fact.text, body, fact.word === 'goal' ? 'ink' : 'ink2', {
        superscript: superscriptOf(plan, fact),
      }),
      ...factDetails(plan, fact, noWords),
    ]),
    ...linesOf(plan, stage, headerWords),
    ...chipsOf(plan, stage, headerWords),
  ];
}

const noWords: ReadonlySet<string> = new Set();
const headerWords: ReadonlySet<string> = new Set(['goal', 'guiding-question', 'duration']);

function durationText(planned: PlannedStage): string | undefined {
  const [duration] = factsOf(planned.stage, 'duration');
  return duration === undefined || duration.text === '' ? undefined : quantityText(duration.text);
}

/** The room it takes beside the name; undefined where there is none. */
function durationBeside(
  plan: MapPlan,
  planned: PlannedStage,
  text: string | undefined,
  width: number,
): number | undefined {
  if (text === undefined) return undefined;
  const own = 22 + Math.ceil(plan.typesetter.measure(text, small));
  const title = planned.stage.title || plan.wording.stage(planned.number);
  const name = nameIndent(plan, String(planned.number)) + Math.ceil(plan.typesetter.measure(title, heading));
  return name + 12 + own <= width ? own : undefined;
}

function drawDuration(plan: MapPlan, text: string, right: number, y: number): readonly Primitive[] {
  const width = plan.typesetter.measure(text, small);
  return [
    iconAt('clock', right - width - 22, y - 0.5, 'ink2'),
    textLine(plan, text, small, 'ink2', right, y - 0.3, 'end'),
  ];
}
