// Which maps a command means that names none: what the configuration says, else every one below.

import { type Discovery, discoverInputs } from './discover-inputs.js';
import { labelOf } from './paths.js';
import type { Project } from './project.js';
import { staysBelow } from './real-paths.js';

/** `globs` are the configuration's, from its folder. It is not trusted: what leads out of the project is left out. */
export async function discoverConfigured(
  project: Project,
  globs: readonly string[],
  workingFolder: string,
): Promise<Discovery> {
  const { inputs, unmatched, unreadable } = await discoverInputs(globs, project.folder);
  const inside = inputs.filter((input) => input.path !== '-' && staysBelow(project.folder, input.path));
  const relabelled = inside.map((input) => ({
    ...input,
    label: labelOf(input.path, workingFolder),
    within: labelOf(input.path, project.folder),
    named: false,
  }));
  return { inputs: relabelled, unmatched, unreadable };
}

export async function discoverDefault(project: Project, workingFolder: string): Promise<Discovery> {
  const { files } = project.configuration;
  if (files !== undefined && files.length > 0) return discoverConfigured(project, files, workingFolder);
  return discoverInputs(['.'], workingFolder);
}
