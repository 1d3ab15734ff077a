// Problems of a team's theme: J098 and J099. The example of the first is a theme file, that of the second a map.
// What a theme file shares with the configuration (YAML, unknown keys, wrong values) is J095 to J097.

import type { Problem, ProblemEntry } from '../problem.js';

export const weakContrast: Problem<WeakContrast> = {
  code: 'J098',
  name: 'weak-contrast',
  severity: 'warning',
  summary: 'a colour of a theme is hard to read on what it stands on',
  explanation:
    'Text needs a contrast of 4.5:1 to its ground, lines and shapes 3:1 (WCAG 2.2, 1.4.3 and 1.4.11), so that everybody can read the map: on a poor projector, in the sun, with tired eyes. The message gives the worst of the grounds that a colour stands on: page, panel (behind the emotion curve), tile (a touchpoint), wash (the panel under the first persona’s curve), and `on`, what is written on a filled shape. The suggested colour is the same one, darkened or lightened just enough for all of them.',
  badExample: 'extends: light\ncolours:\n  persona-1: "#7fb2e5"\n',
  goodExample: 'extends: light\ncolours:\n  persona-1: "#2a639e"\n',
  message: ({ token, ground, ratio, least, half }) =>
    `"${token}" has a contrast of ${ratio}:1 to "${ground}"${half === '' ? '' : ` in the ${half} half`}, and ${least === 3 ? 'a line' : 'text'} needs ${least}:1`,
  help: ({ token, nearest }) => [
    nearest === undefined
      ? 'no shade of this colour is readable on all of its grounds: change the grounds as well'
      : `the nearest readable shade for "${token}" is "${nearest}"`,
  ],
};

export interface WeakContrast {
  readonly token: string;
  readonly ground: string;
  /** With one decimal, rounded down. */
  readonly ratio: string;
  readonly least: number;
  /** `dark`, where the theme has two. */
  readonly half: string;
  readonly nearest: string | undefined;
}

export const unknownTheme: Problem<{ readonly theme: string; readonly reason: string }> = {
  code: 'J099',
  name: 'unknown-theme',
  severity: 'error',
  summary: 'a map asks for a theme that there is none of',
  explanation:
    'A theme is one of ours (`light`, `dark`, `auto`, `high-contrast`, `mono`) or the file of a theme of your own, whose name ends in `.yaml`. Its path starts from the folder of the map and stays inside the project.',
  badExample: 'journey: Dinner\n  theme: drak\nstage: Eat\n',
  goodExample: 'journey: Dinner\n  theme: dark\nstage: Eat\n',
  message: ({ theme, reason }) => `there is no theme "${theme}"${reason === '' ? '' : `: ${reason}`}`,
};

export const themeProblems: readonly ProblemEntry[] = [weakContrast, unknownTheme];
