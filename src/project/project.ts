// The project a map belongs to: its root and what its configuration says. Reads a configuration only where there is one.

import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { unusableSettings, wrongSetting } from '../diagnostics/problems/configuration.js';
import { shortened } from '../diagnostics/shortened.js';
import type { Configuration } from './configuration/configuration.js';
import type { RuleLayer, RuleLayers } from './linting/rule-layer.js';
import { labelOf } from './paths.js';
import { findProjectRoot } from './project-root.js';
import { startOf } from './read-source.js';
import { isFolder, staysBelow } from './real-paths.js';

export interface Project {
  /** Where paths of the configuration start. */
  readonly folder: string;
  /** What no file of a map may leave. */
  readonly root: string;
  /** Whole path. */
  readonly configurationFile?: string;
  readonly configuration: Configuration;
  /** What it and those it extends say of rules, the nearest last. */
  readonly ruleLayers: readonly RuleLayer[];
  /** Findings in the configuration. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the project of a folder; each is opened once. Labels of files are paths from `workingFolder`. With
 * `configurationFile`, a whole path, its folder is the project of all.
 */
export function createProjectFinder(
  workingFolder: string,
  configurationFile?: string,
): (folder: string) => Promise<Project> {
  if (configurationFile !== undefined) {
    const project = openProject(dirname(configurationFile), configurationFile, workingFolder);
    return () => project;
  }
  const byRoot = new Map<string, Promise<Project>>();
  const byFolder = new Map<string, Promise<Project>>();
  const find = (folder: string): Promise<Project> => {
    const root = findProjectRoot(folder);
    const project = byRoot.get(root.folder) ?? openProject(root.folder, root.configurationFile, workingFolder);
    byRoot.set(root.folder, project);
    return project;
  };
  return (folder) => {
    // The maps of one folder share its project: looking upwards from each costs more than reading it.
    const project = byFolder.get(folder) ?? find(folder);
    byFolder.set(folder, project);
    return project;
  };
}

async function openProject(
  folder: string,
  configurationFile: string | undefined,
  workingFolder: string,
): Promise<Project> {
  if (configurationFile === undefined)
    return { folder, root: folder, configuration: {}, ruleLayers: [], diagnostics: [] };
  const without = { folder, root: folder, configurationFile, configuration: {}, ruleLayers: [] };
  const label = labelOf(configurationFile, workingFolder);
  const whole = 'the configuration';
  if (!staysBelow(folder, configurationFile)) {
    const reason = 'is a link that leads out of its folder, and is not followed';
    return { ...without, diagnostics: [report(unusableSettings, startOf(label), { whole, reason })] };
  }
  const { readConfiguration } = await import('./configuration/read-configuration.js');
  const { readSettingsFile } = await import('./configuration/read-settings-file.js');
  const reading = readSettingsFile(configurationFile, label, whole);
  if (reading.kind === 'refused') return { ...without, diagnostics: [reading.finding] };
  const { value: configuration, diagnostics: own } = readConfiguration(reading.file);
  const { layers: ruleLayers, diagnostics: others } = await layersOf(configuration, configurationFile, workingFolder);
  const diagnostics = [...own, ...others];
  const { root: wanted } = configuration;
  if (wanted === undefined) return { folder, root: folder, configurationFile, configuration, ruleLayers, diagnostics };
  const root = resolve(folder, wanted.value);
  const found = reasonAgainstRoot(root, folder, wanted.value);
  if (found === undefined) return { folder, root, configurationFile, configuration, ruleLayers, diagnostics };
  const details = { key: 'root', expected: 'a folder below this one', found };
  const finding = report(wrongSetting, wanted.span, details);
  return { folder, root: folder, configurationFile, configuration, ruleLayers, diagnostics: [...diagnostics, finding] };
}

/** A configuration that says nothing of rules loads nothing for them. */
async function layersOf(configuration: Configuration, path: string, workingFolder: string): Promise<RuleLayers> {
  const words = ['extends', 'preset', 'rules', 'overrides', 'ignores', 'require-reason'] as const;
  if (words.every((word) => configuration[word] === undefined)) return { layers: [], diagnostics: [] };
  const { openRuleLayers } = await import('./linting/rule-layers.js');
  return openRuleLayers(configuration, path, workingFolder);
}

function reasonAgainstRoot(root: string, folder: string, words: string): string | undefined {
  if (!staysBelow(folder, root)) return 'a link that leads out of it';
  return isFolder(root) ? undefined : `"${shortened(words, 40)}", which is no folder that is there`;
}
