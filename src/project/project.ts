// The project a map belongs to: its root and what its configuration says. Reads a configuration only where there is one.

import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { wrongSetting } from '../diagnostics/problems/configuration.js';
import { spanOf } from '../source/span.js';
import type { Configuration } from './configuration/configuration.js';
import { labelOf } from './paths.js';
import { findProjectRoot } from './project-root.js';
import { readSource } from './read-source.js';
import { staysBelow } from './real-paths.js';

export interface Project {
  /** Where paths of the configuration start. */
  readonly folder: string;
  /** What no file of a map may leave. */
  readonly root: string;
  /** Whole path. */
  readonly configurationFile?: string;
  readonly configuration: Configuration;
  /** Findings in the configuration. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the project of a folder; each is opened once. Labels of files are paths from `workingFolder`. */
export function createProjectFinder(workingFolder: string): (folder: string) => Promise<Project> {
  const byFolder = new Map<string, Promise<Project>>();
  return (folder) => {
    const root = findProjectRoot(folder);
    const project = byFolder.get(root.folder) ?? openProject(root.folder, root.configurationFile, workingFolder);
    byFolder.set(root.folder, project);
    return project;
  };
}

async function openProject(
  folder: string,
  configurationFile: string | undefined,
  workingFolder: string,
): Promise<Project> {
  if (configurationFile === undefined) return { folder, root: folder, configuration: {}, diagnostics: [] };
  const { readConfiguration } = await import('./configuration/read-configuration.js');
  const { MAXIMUM_SETTINGS } = await import('./configuration/read-settings.js');
  const reading = readSource(configurationFile, labelOf(configurationFile, workingFolder), MAXIMUM_SETTINGS);
  if (reading.kind === 'refused') {
    return { folder, root: folder, configurationFile, configuration: {}, diagnostics: [reading.finding] };
  }
  const { value: configuration, diagnostics } = readConfiguration(reading.file);
  const root = resolve(folder, configuration.root ?? '.');
  if (staysBelow(folder, root)) return { folder, root, configurationFile, configuration, diagnostics };
  const details = { key: 'root', expected: 'a folder below this one', found: 'a link that leads out of it' };
  const finding = report(wrongSetting, spanOf(reading.file, 0, 0), details);
  return { folder, root: folder, configurationFile, configuration, diagnostics: [...diagnostics, finding] };
}
