// The formats of one run: ours, and those of plugins that the command line names, or a configuration that it names.

import { visiblePath } from '../../diagnostics/visible.js';
import { labelOf } from '../../project/paths.js';
import type { Project } from '../../project/project.js';
import type { Renderer } from '../../renderers/renderer.js';
import { tellError, tellWarning } from '../tell-error.js';
import type { Terminal } from '../terminal.js';

export interface PluginWishes {
  /** Files and packages. */
  readonly plugins: readonly string[];
  /** Named on the command line: what it names is trusted. */
  readonly configurationFile?: string;
}

/** `undefined` after an error was told. */
export async function outputFormats(
  { plugins, configurationFile }: PluginWishes,
  project: Project,
  terminal: Terminal,
): Promise<readonly Renderer[] | undefined> {
  const { renderers } = await import('../../renderers/index.js');
  const configured = project.configuration.plugins ?? [];
  const isNamed = configurationFile !== undefined;
  if (configured.length > 0 && !isNamed) tellWarning(untrusted(project, terminal), terminal);
  const names = [
    ...plugins.map((words) => ({ words, folder: terminal.folder })),
    ...(isNamed ? configured.map((words) => ({ words, folder: project.folder })) : []),
  ];
  if (names.length === 0) return renderers;
  const { loadPlugins } = await import('../../project/plugins/load-plugins.js');
  const loaded = await loadPlugins(names, renderers);
  for (const message of loaded.refused) tellError(message, terminal);
  return loaded.refused.length > 0 ? undefined : [...renderers, ...loaded.renderers];
}

function untrusted({ configurationFile = '' }: Project, { folder }: Terminal): string {
  const label = visiblePath(labelOf(configurationFile, folder));
  return `the plugins of ${label} are not run: a configuration that was found is not trusted with code; --config ${label} does`;
}
