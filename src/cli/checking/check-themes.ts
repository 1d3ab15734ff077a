// The themes that a map asks for, itself and in its views: whether there are such, and whether their files are sound.

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Journey } from '../../model/journey.js';
import { themeOf } from '../../model/queries.js';
import type { OpenedMap } from '../../project/open-map.js';

/** Loads what opens a theme only for a map that names one. */
export async function checkThemes(journey: Journey, map: OpenedMap, folder: string): Promise<readonly Diagnostic[]> {
  const facts = [themeOf(journey), ...journey.views.map(({ id }) => themeOf(journey, id))];
  const named = new Set(facts.filter((fact) => fact !== undefined));
  if (named.size === 0) return [];
  const { themeOfMap } = await import('../rendering/look.js');
  const findings: Diagnostic[] = [];
  for (const fact of named) {
    const choice = themeOfMap(fact, map, folder);
    if (choice.kind === 'refused') findings.push(choice.finding);
    if (choice.kind !== 'file') continue;
    const { openTheme } = await import('../../project/theming/open-theme.js');
    findings.push(...(await openTheme(choice.path, folder)).diagnostics);
  }
  return findings;
}
