// The pictures that journey.config.yaml asks for.

import type { OutputSettings } from '../../project/configuration/configuration.js';
import type { NamedFile } from '../../project/configuration/named-file.js';
import { themeNameOf } from '../../project/configuration/names.js';
import { discoverConfigured, discoverDefault } from '../../project/default-inputs.js';
import type { Discovery } from '../../project/discover-inputs.js';
import type { DiscoveredInput } from '../../project/discovered-input.js';
import type { UnreadableFolder } from '../../project/find-maps.js';
import { labelOf } from '../../project/paths.js';
import type { Project } from '../../project/project.js';
import type { OutputPlace } from '../../project/write-output.js';
import type { Renderer } from '../../renderers/renderer.js';
import { knownInWords } from '../option-values.js';
import { checkPlan } from './check-plan.js';
import type { Plan, RenderJob } from './job.js';
import { type OutputWishes, pictureName } from './plan-outputs.js';

export interface ConfiguredPlan {
  readonly plan: Plan;
  /** Globs that match no map. */
  readonly unmatched: readonly string[];
  readonly unreadable: readonly UnreadableFolder[];
}

/** `wishes` (flags) win over the configuration. */
export async function planConfigured(
  project: Project,
  outputs: readonly OutputSettings[],
  wishes: OutputWishes,
  formats: readonly Renderer[],
  folder: string,
): Promise<ConfiguredPlan> {
  const jobs: RenderJob[] = [];
  const unmatched: string[] = [];
  const unreadable: UnreadableFolder[] = [];
  const names = formats.map(({ name }) => name);
  for (const output of outputs) {
    const unknown = (wishes.formats ?? output.formats ?? []).find((name) => !names.includes(name));
    if (unknown !== undefined) {
      const reason = `there is no format "${unknown}". ${knownInWords(unknown, names)}`;
      return { plan: { kind: 'refused', reason }, unmatched, unreadable };
    }
    const found = await inputsOf(output, project, folder);
    unmatched.push(...found.unmatched);
    unreadable.push(...found.unreadable);
    jobs.push(...found.inputs.flatMap((input) => jobsOf(input, output, project, wishes, formats)));
  }
  return { plan: checkPlan(jobs, folder), unmatched, unreadable };
}

function inputsOf({ files }: OutputSettings, project: Project, folder: string): Promise<Discovery> {
  return files === undefined ? discoverDefault(project, folder) : discoverConfigured(project, files, folder);
}

function jobsOf(
  input: DiscoveredInput,
  output: OutputSettings,
  project: Project,
  wishes: OutputWishes,
  formats: readonly Renderer[],
): readonly RenderJob[] {
  const themes = wishes.theme === undefined ? (output.themes ?? [undefined]) : [wishes.theme];
  const views = wishes.view === undefined ? (output.views ?? [undefined]) : [wishes.view];
  const width = wishes.width ?? output.width;
  const wanted = wishes.formats ?? output.formats ?? ['svg'];
  const chosen = formats.filter(({ name }) => wanted.includes(name));
  return chosen.flatMap((format) =>
    themes.flatMap((theme) =>
      views.map((view): RenderJob => {
        const marks = [
          ...(themes.length > 1 && theme !== undefined ? [nameOf(theme)] : []),
          ...(view === undefined ? [] : [view]),
        ];
        const ending = [...marks.map((mark) => `.${mark}`), format.endings[0]].join('');
        return {
          input,
          format,
          viewOptional: wishes.view === undefined,
          destination: placeOf(input, output, project, ending),
          ...(theme === undefined ? {} : { theme }),
          ...(view === undefined ? {} : { view }),
          ...(width === undefined ? {} : { width }),
        };
      }),
    ),
  );
}

function nameOf(theme: string | NamedFile): string {
  return themeNameOf(typeof theme === 'string' ? theme : theme.path);
}

/** Always below the project's folder, so that no link on the way down is followed. */
function placeOf(input: DiscoveredInput, output: OutputSettings, project: Project, ending: string): OutputPlace {
  const within = labelOf(input.path, project.folder);
  const below = output.folder === undefined ? within : `${output.folder}/${within}`;
  return { folder: project.folder, name: pictureName(below, ending) };
}
