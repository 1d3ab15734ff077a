// What a finished sheet says and where: for questions that several tests ask of a scene.

import { compile } from '../../src/compile.js';
import { lowerLanes } from '../../src/lanes/index.js';
import { layoutNamed } from '../../src/layouts/index.js';
import type { Journey } from '../../src/model/journey.js';
import type { MapPlan } from '../../src/scene/map-plan.js';
import { planMap } from '../../src/scene/plan-map.js';
import type { Primitive, TextBlockPrimitive } from '../../src/scene/primitive.js';
import type { Scene } from '../../src/scene/scene.js';
import { createTypesetter } from '../../src/scene/typesetting/create-typesetter.js';

export interface DrawnLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function journeyOf(text: string): Journey {
  return compile(text).value;
}

export function planOf(text: string, view?: string): MapPlan {
  return planMap(journeyOf(text), { typesetter: createTypesetter(), ...(view === undefined ? {} : { view }) });
}

export function sceneOf(text: string, view?: string, layout = 'grid', width?: number): Scene {
  return arranged(planOf(text, view), layout, width);
}

/** Of a journey that was compiled with what it includes. */
export function sceneOfJourney(journey: Journey, layout: string): Scene {
  return arranged(planMap(journey, { typesetter: createTypesetter() }), layout);
}

function arranged(plan: MapPlan, layout: string, width?: number): Scene {
  return layoutNamed(layout).arrange(plan, lowerLanes(plan), width);
}

export function textBlocks(primitives: readonly Primitive[]): readonly TextBlockPrimitive[] {
  return primitives.flatMap((primitive) => {
    if (primitive.kind === 'group') return textBlocks(primitive.children);
    return primitive.kind === 'text' ? [primitive] : [];
  });
}

/** All words of the sheet without any white space, so that where lines break does not matter. */
export function wordsOf(scene: Scene): string {
  return textBlocks(scene.children)
    .map((block) => block.lines.map(({ text }) => text).join(''))
    .join('\n')
    .replace(/[^\S\n]/gu, '');
}

export function hasWords(words: string, text: string): boolean {
  return words.includes(text.replace(/\s/gu, ''));
}

/** The box of the letters of each line. */
export function drawnLines(scene: Scene): readonly DrawnLine[] {
  return textBlocks(scene.children).flatMap((block) =>
    block.lines
      .filter(({ text }) => text.trim() !== '')
      .map((line) => {
        const leftmost = block.anchor === (block.direction === 'ltr' ? 'start' : 'end');
        const left = block.anchor === 'middle' ? line.x - line.width / 2 : leftmost ? line.x : line.x - line.width;
        const { size } = block.style;
        return {
          text: line.text,
          left,
          right: left + line.width,
          top: line.y - size * 0.72,
          bottom: line.y + size * 0.2,
        };
      }),
  );
}

/** Pairs of lines whose letters share more than `allowed` units in both directions. */
export function overlaps(lines: readonly DrawnLine[], allowed = 1): readonly string[] {
  const sorted = [...lines].sort((one, other) => one.top - other.top);
  const found: string[] = [];
  let open: DrawnLine[] = [];
  for (const line of sorted) {
    open = open.filter((other) => other.bottom > line.top + allowed);
    for (const other of open) {
      const shared = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      if (shared > allowed) found.push(`${other.text} / ${line.text}`);
    }
    open.push(line);
  }
  return found;
}

export function outside(scene: Scene): readonly string[] {
  return drawnLines(scene)
    .filter(({ left, right, top, bottom }) => left < 0 || right > scene.width || top < 0 || bottom > scene.height)
    .map(({ text }) => text);
}
