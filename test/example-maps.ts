// The maps of examples/ as a user's command opens them: with what they include. For tests that ask every example.

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { compileMap } from '../src/cli/rendering/pipeline.js';
import { render } from '../src/compile.js';
import type { Outcome } from '../src/diagnostics/diagnostic.js';
import type { Journey } from '../src/model/journey.js';
import { createMapOpener } from '../src/project/open-map.js';
import { createProjectFinder } from '../src/project/project.js';
import { createSourceFile, type SourceFile } from '../src/source/source-file.js';

/** Tests and scripts run in the package's folder. */
const folder = resolve('examples');

/** `dinner`, `bank-account` and so on. */
export const exampleNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.journey'))
  .map((name) => name.replace('.journey', ''))
  .sort();

/** `layout`: as if the map itself asked for it. */
export async function compileExample(name: string, layout?: string): Promise<Outcome<Journey>> {
  const standardInput = () => Readable.from([]);
  const open = createMapOpener({ folder, standardInput, projectOf: createProjectFinder(folder) });
  const label = `${name}.journey`;
  const opening = await open({ path: join(folder, label), label, named: true, within: label });
  if (opening.kind === 'refused') throw new Error(opening.finding.message);
  const { map } = opening;
  return compileMap(layout === undefined ? map : { ...map, file: inLayout(map.file, layout) });
}

/** The picture as the API draws it: without images, which only the command reads. */
export async function drawExample(journey: Journey, theme: string): Promise<string> {
  return String(await render(journey, { theme }));
}

function inLayout({ path, text }: SourceFile, layout: string): SourceFile {
  const without = text.replace(/^ {2}layout:.*\n/m, '');
  return createSourceFile(path, without.replace(/^journey:.*\n/m, `$&  layout: ${layout}\n`));
}
