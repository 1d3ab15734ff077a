// The configurations whose rules hold for a project: its own, and what that extends. Reads files; decides no severity.

import { dirname, resolve } from 'node:path';
import picomatch from 'picomatch';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { report } from '../../diagnostics/problem.js';
import { wrongSetting } from '../../diagnostics/problems/configuration.js';
import { shortened } from '../../diagnostics/shortened.js';
import type { Configuration, Override } from '../configuration/configuration.js';
import { readConfiguration } from '../configuration/read-configuration.js';
import { readSettingsFile } from '../configuration/read-settings-file.js';
import type { Located } from '../configuration/setting.js';
import { isInside, labelOf, withSlashes } from '../paths.js';
import { findRepository } from '../project-root.js';
import { realPathOf, staysBelow } from '../real-paths.js';
import type { RuleLayer, RuleLayers } from './rule-layer.js';

/** The nearest last, so that it wins. */
export function openRuleLayers(
  configuration: Configuration,
  configurationFile: string,
  workingFolder: string,
): RuleLayers {
  const diagnostics: Diagnostic[] = [];
  const layers: RuleLayer[] = [];
  const opening: Opening = { layers, diagnostics, workingFolder, open: [realPathOf(configurationFile)] };
  addLayer(configuration, configurationFile, opening);
  return { layers, diagnostics };
}

interface Opening {
  readonly layers: RuleLayer[];
  readonly diagnostics: Diagnostic[];
  readonly workingFolder: string;
  /** Real paths of what is being opened. */
  readonly open: string[];
}

/** A chain of more than this is a mistake. */
const deepest = 10;

function addLayer(configuration: Configuration, path: string, opening: Opening): void {
  for (const base of configuration.extends ?? []) addBase(base, path, opening);
  const { preset, rules, overrides, ignores } = configuration;
  const folder = dirname(path);
  opening.layers.push({
    ...(preset === undefined ? {} : { preset }),
    ...(configuration['require-reason'] === undefined ? {} : { 'require-reason': configuration['require-reason'] }),
    rules: rules ?? [],
    overrides: (overrides ?? []).map((override) => ({ ...override, matches: matcherOf(override, folder) })),
    ignores: matcherOf({ files: ignores ?? [] }, folder),
  });
}

function addBase(base: Located<string>, from: string, opening: Opening): void {
  const path = resolve(dirname(from), base.value);
  const reason = reasonAgainst(path, from, opening);
  const label = labelOf(path, opening.workingFolder);
  const reading = reason === undefined ? readSettingsFile(path, label, 'the configuration') : undefined;
  if (reading?.kind !== 'read') {
    const expected = 'the path of another configuration inside the repository';
    const found = `"${shortened(base.value, 60)}", which ${reason ?? 'cannot be read'}`;
    opening.diagnostics.push(report(wrongSetting, base.span, { key: 'extends', expected, found }));
    return;
  }
  const { value, diagnostics } = readConfiguration(reading.file);
  opening.diagnostics.push(...diagnostics);
  opening.open.push(realPathOf(path));
  addLayer(value, path, opening);
  opening.open.pop();
}

function reasonAgainst(path: string, from: string, { open }: Opening): string | undefined {
  const top = findRepository(dirname(from)) ?? dirname(from);
  if (!staysBelow(top, path)) return 'leads out of it';
  if (open.includes(realPathOf(path))) return 'extends this one';
  return open.length > deepest ? `is the end of a chain of more than ${deepest}` : undefined;
}

/** Globs count from the folder of the file that says them. */
function matcherOf({ files = [] }: Pick<Override, 'files'>, folder: string): (path: string) => boolean {
  const taken = files.filter((glob) => !glob.startsWith('!'));
  const away = files.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  if (taken.length === 0) return () => false;
  const [isTaken, isAway] = [picomatch(taken.map(plain)), picomatch(away.map(plain))];
  return (path) => {
    if (!isInside(folder, path)) return false;
    const within = withSlashes(labelOf(path, folder));
    return isTaken(within) && !(away.length > 0 && isAway(within));
  };
}

function plain(glob: string): string {
  return glob.replace(/^\.\//, '').replace(/\/$/, '/**');
}
