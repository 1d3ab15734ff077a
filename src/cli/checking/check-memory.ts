// What a check of a map depends on besides files, and when it may be kept for the next run. Loaded for `--cache` alone.

import type { CheckOptions } from '../../compile.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { answeredPains } from '../../lint/answered-pains.js';
import type { Journey } from '../../model/journey.js';
import { themeOf } from '../../model/queries.js';
import type { CalendarDate } from '../../model/value.js';
import type { DiscoveredInput } from '../../project/discovered-input.js';
import { openMemory, type RememberedCheck } from '../../project/kept-checks/remember-checks.js';
import type { OpenedMap } from '../../project/open-map.js';
import type { Writing } from '../../project/write-output.js';
import { themes } from '../../themes/index.js';
import type { Terminal } from '../terminal.js';
import { version } from '../version.js';

export interface CheckMemory {
  readonly recall: (input: DiscoveredInput, map: OpenedMap, options: CheckOptions) => RememberedCheck | undefined;
  readonly keep: (input: DiscoveredInput, map: OpenedMap, options: CheckOptions, check: Made) => void;
  readonly save: () => Writing | undefined;
}

interface Made {
  readonly journey: Journey;
  readonly painsAnsweredElsewhere: ReadonlySet<string>;
  readonly findings: readonly Diagnostic[];
}

export function createCheckMemory(folder: string, today: CalendarDate, terminal: Terminal): CheckMemory {
  const { year, month, day } = today;
  const memory = openMemory(folder, terminal.folder, `${year}-${month}-${day}`);
  const settingsOf = settingsInWords(terminal.folder);
  return {
    recall: ({ path }, map, options) => memory.recall(path, map, settingsOf(map, options)),
    keep: ({ path }, map, options, { journey, painsAnsweredElsewhere, findings }) => {
      if (!readsNoTheme(journey)) return;
      const answers = [...answeredPains([journey])].map(([label, pains]) => [label, [...pains]] as const);
      const { library } = journey;
      const answered = [...painsAnsweredElsewhere];
      memory.keep(path, map, settingsOf(map, options), { answers, answered, library, findings });
    },
    save: memory.save,
  };
}

/** A theme of a team's own is a file, with fonts of its own: such maps are looked at each time. */
function readsNoTheme(journey: Journey): boolean {
  const named = [themeOf(journey), ...journey.views.map(({ id }) => themeOf(journey, id))];
  return named.every((fact) => fact === undefined || themes.some(({ name }) => name === fact.text));
}

/** All that decides besides the files, the day and other maps. */
function settingsInWords(workingFolder: string) {
  return ({ project, limits }: OpenedMap, { rules, theme, drawnViews }: CheckOptions): string => {
    const { scale } = project.configuration;
    const all = [version, workingFolder, project.root, limits, scale, theme, drawnViews, rules];
    return JSON.stringify(all, (_key, value: unknown) =>
      value instanceof Map || value instanceof Set ? [...value] : value,
    );
  };
}
