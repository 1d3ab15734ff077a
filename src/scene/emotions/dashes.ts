// Fits a persona's dashes into one segment: a whole number of them between two faces, and none that peeps out beside one.

import type { Stroke } from '../paint.js';
import { type CurveSegment, heightAt } from './curve.js';

/**
 * The pattern's first dash is stretched until it begins and ends `clear` from the ends of the segment.
 * Nothing for an unbroken pattern, and for a segment too short for one dash.
 */
export function fittedDash(
  pattern: readonly number[],
  length: number,
  clear: number,
): Pick<Stroke, 'dash' | 'dashOffset'> {
  const [dash = 0, ...others] = pattern;
  const room = length - 2 * clear;
  if (dash <= 0 || others.length === 0 || room <= 0) return {};
  const rest = others.reduce((sum, part) => sum + part, 0);
  const count = Math.max(1, Math.round((room + rest) / (dash + rest)));
  const stretched = (room - (count - 1) * rest) / count;
  const period = stretched + rest;
  if (stretched <= 0) return {};
  const offset = (period - (clear % period)) % period;
  return { dash: [hundredth(stretched), ...others], dashOffset: hundredth(offset) };
}

export function lengthOf(segment: CurveSegment): number {
  const steps = 32;
  const stepWidth = (segment.to.x - segment.from.x) / steps;
  let length = 0;
  let before = segment.from.y;
  for (let step = 1; step <= steps; step += 1) {
    const y = heightAt(segment, step / steps);
    length += Math.sqrt(stepWidth * stepWidth + (y - before) * (y - before));
    before = y;
  }
  return length;
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
