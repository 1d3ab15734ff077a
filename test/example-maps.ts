// The maps of examples/ as a user's command opens them: with what they include. For tests that ask every example.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { compileMap } from '../src/cli/rendering/pipeline.js';
import type { Outcome } from '../src/diagnostics/diagnostic.js';
import type { Journey } from '../src/model/journey.js';
import { createMapOpener } from '../src/project/open-map.js';
import { createProjectFinder } from '../src/project/project.js';

const folder = join(import.meta.dirname, '..', 'examples');

/** `dinner`, `bank-account` and so on. */
export const exampleNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.journey'))
  .map((name) => name.replace('.journey', ''))
  .sort();

export async function compileExample(name: string): Promise<Outcome<Journey>> {
  const standardInput = () => Readable.from([]);
  const open = createMapOpener({ folder, standardInput, projectOf: createProjectFinder(folder) });
  const label = `${name}.journey`;
  const opening = await open({ path: join(folder, label), label, named: true, within: label });
  if (opening.kind === 'refused') throw new Error(opening.finding.message);
  return compileMap(opening.map);
}
