// A map of a run, opened: read, unless what a run before found of it still holds. Judges nothing.

import { resolve } from 'node:path';
import { type CheckOptions, type ReadMap, read } from '../../compile.js';
import type { Configuration } from '../../project/configuration/configuration.js';
import type { DiscoveredInput } from '../../project/discovered-input.js';
import type { RememberedCheck } from '../../project/kept-checks/remember-checks.js';
import { heldRules, settingsFrom } from '../../project/linting/held-rules.js';
import type { OpenedMap } from '../../project/open-map.js';
import type { SourceFile } from '../../source/source-file.js';
import type { Terminal } from '../terminal.js';
import type { CheckMemory } from './check-memory.js';
import type { CheckRequest } from './check-request.js';

export interface OpenedInput {
  readonly input: DiscoveredInput;
  readonly map: OpenedMap;
  readonly options: CheckOptions;
  readonly kept?: RememberedCheck;
  readonly first?: ReadMap;
}

export function openedInput(
  input: DiscoveredInput,
  map: OpenedMap,
  remember: CheckMemory | undefined,
  request: CheckRequest,
  terminal: Terminal,
): OpenedInput {
  const { project } = map;
  const rules = settingsFrom(heldRules(project.ruleLayers, pathOf(input, request, terminal), request.rules));
  const options: CheckOptions = { today: request.today, rules, ...fromConfiguration(project.configuration) };
  const kept = remember?.recall(input, map, options);
  if (kept !== undefined) return { input, map, options, kept };
  return { input, map, options, first: readMap(map, map.file) };
}

export function readMap({ files, limits, project }: OpenedMap, file: SourceFile): ReadMap {
  const { scale } = project.configuration;
  return read(file, { files, limits, ...(scale === undefined ? {} : { scale }) });
}

/** What is piped in has the place that its name says. */
function pathOf({ path }: DiscoveredInput, { standardInputName }: CheckRequest, { folder }: Terminal): string {
  return path === '-' ? resolve(folder, standardInputName ?? '-') : path;
}

function fromConfiguration({ theme, outputs }: Configuration): Pick<CheckOptions, 'theme' | 'drawnViews'> {
  const views = (outputs ?? []).flatMap((output) => output.views ?? []);
  return {
    ...(theme === undefined ? {} : { theme: typeof theme === 'string' ? theme : theme.path }),
    ...(views.length === 0 ? {} : { drawnViews: new Set(views) }),
  };
}
