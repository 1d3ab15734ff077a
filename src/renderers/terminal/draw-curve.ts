// The emotion curve in characters: a line for each persona with a mark at each score, as many columns beside each other as
// the width holds, the rest below.

import type { Journey } from '../../model/journey.js';
import { cellsOf, shortenedTo } from './cells.js';
import { type CurveColumn, curveColumns } from './curve-points.js';
import type { Ink, Inks } from './inks.js';

/** Told apart without colour. */
export const personaMarks = ['●', '◆', '■', '▲'] as const;

/** No line where no emotion has a score. */
export function drawCurve(journey: Journey, width: number, inks: Inks): readonly string[] {
  const columns = curveColumns(journey);
  const ids = new Set(columns.flatMap(({ scores }) => [...scores.keys()]));
  if (ids.size === 0) return [];
  const levels = levelsOf(journey);
  const gutter = Math.min(Math.max(...levels.map(({ label }) => cellsOf(label))), Math.floor(width / 4)) + 1;
  const room = width - gutter - 1;
  const step = Math.min(WIDEST_STEP, Math.max(NARROWEST_STEP, Math.floor(room / columns.length)));
  const fitting = Math.max(1, Math.floor(room / step));
  const people = journey.personas.map(({ id }) => id);
  const lines: Curve[] = [...ids].map((id) => {
    const index = Math.max(0, people.indexOf(id));
    return { id, mark: personaMarks[index % personaMarks.length] ?? '●', ink: inkOf(index, inks) };
  });
  const bands: string[] = [];
  for (let start = 0; start < columns.length; start += fitting) {
    const band = columns.slice(start, start + fitting);
    if (start > 0) bands.push('');
    bands.push(...drawBand(band, lines, { levels, gutter, step, inks, journey }));
  }
  return bands;
}

/** The ink of a persona by its place among them. */
export function inkOf(index: number, { personas }: Inks): Ink {
  return personas[index % personas.length] ?? personas[0];
}

/** Cells of a column. */
const WIDEST_STEP = 8;
const NARROWEST_STEP = 3;
const ROWS = 5;

interface Curve {
  readonly id: string;
  readonly mark: string;
  readonly ink: Ink;
}

interface Level {
  readonly label: string;
}

interface Chart {
  readonly levels: readonly Level[];
  readonly gutter: number;
  readonly step: number;
  readonly inks: Inks;
  readonly journey: Journey;
}

/** From the best down; rows of a scale that has no word for them are told by their number. */
function levelsOf({ scale }: Journey): readonly Level[] {
  return Array.from({ length: ROWS }, (_, row) => {
    const score = scale.highest - (row * (scale.highest - scale.lowest)) / (ROWS - 1);
    const named = scale.levels.find((level) => level.score === score)?.label;
    const number = Number.isInteger(score) ? String(score) : score.toFixed(1);
    return { label: named ?? (score > 0 && scale.lowest < 0 ? `+${number}` : number) };
  });
}

function drawBand(columns: readonly CurveColumn[], curves: readonly Curve[], chart: Chart): readonly string[] {
  const { step, gutter, inks, levels } = chart;
  const width = columns.length * step;
  const grid = Array.from({ length: ROWS }, (): (string | undefined)[] => Array.from({ length: width }));
  for (const curve of curves) drawLine(grid, curve, columns, chart);
  for (const curve of curves) drawMarks(grid, curve, columns, chart);
  const rows = grid.map((cells, row) => {
    const label = shortenedTo(levels[row]?.label ?? '', gutter - 1);
    const axis = `${' '.repeat(gutter - 1 - cellsOf(label))}${label} `;
    return `${inks.quiet(`${axis}┤`)}${cells.map((cell) => cell ?? ' ').join('')}`.trimEnd();
  });
  const feet = columns.map(({ stage, isFirstOfStage }) => (isFirstOfStage ? String(stage) : '').padEnd(step));
  return [...rows, inks.quiet(`${' '.repeat(gutter + 1)}${feet.join('')}`.trimEnd())];
}

function rowOf(score: number, { journey: { scale } }: Chart): number {
  const height = (score - scale.lowest) / (scale.highest - scale.lowest || 1);
  return Math.min(ROWS - 1, Math.max(0, Math.round((1 - height) * (ROWS - 1))));
}

/** From mark to mark; where no score stands in between, the line goes on level. */
function drawLine(
  grid: readonly (string | undefined)[][],
  { id, ink }: Curve,
  columns: readonly CurveColumn[],
  chart: Chart,
): void {
  const { step } = chart;
  let last: { readonly x: number; readonly row: number } | undefined;
  const put = (row: number, x: number, sign: string) => {
    const cells = grid[row];
    if (cells !== undefined && cells[x] === undefined) cells[x] = ink(sign);
  };
  for (const [index, { scores }] of columns.entries()) {
    const score = scores.get(id);
    if (score === undefined) continue;
    const here = { x: index * step, row: rowOf(score, chart) };
    if (last !== undefined) {
      const turn = here.x - 1 - Math.floor((step - 1) / 2);
      for (let x = last.x + 1; x < turn; x += 1) put(last.row, x, '─');
      for (let x = turn + 1; x < here.x; x += 1) put(here.row, x, '─');
      if (last.row === here.row) put(here.row, turn, '─');
      else {
        const down = here.row > last.row;
        put(last.row, turn, down ? '╮' : '╯');
        put(here.row, turn, down ? '╰' : '╭');
        for (let row = Math.min(last.row, here.row) + 1; row < Math.max(last.row, here.row); row += 1) {
          put(row, turn, '│');
        }
      }
    }
    last = here;
  }
}

/** Where two meet, they stand beside each other. */
function drawMarks(
  grid: readonly (string | undefined)[][],
  { id, mark, ink }: Curve,
  columns: readonly CurveColumn[],
  chart: Chart,
): void {
  const taken = new Set<string>(personaMarks);
  for (const [index, { scores }] of columns.entries()) {
    const score = scores.get(id);
    const cells = score === undefined ? undefined : grid[rowOf(score, chart)];
    if (cells === undefined) continue;
    let x = index * chart.step;
    while (x < (index + 1) * chart.step - 1 && [...taken].some((other) => cells[x]?.includes(other))) x += 1;
    cells[x] = ink(mark);
  }
}
