// What the flags say of fonts: `--font` and `--embed-fonts`. Reads font files; nothing is loaded for who asks for none.

import { resolve } from 'node:path';
import type { FontUse } from '../../fonts/picture-fonts.js';
import { tellError, tellWarning } from '../tell-error.js';
import type { Terminal } from '../terminal.js';
import type { LookWishes } from './look.js';

/** `undefined` after an error was told. */
export async function openLookWishes(
  { fonts: paths, embedFonts }: { readonly fonts: readonly string[]; readonly embedFonts: boolean },
  terminal: Terminal,
): Promise<LookWishes | undefined> {
  const embedding = embedFonts ? { embedFonts: await subsetter(terminal) } : {};
  if (paths.length === 0) return { fonts: [], ...embedding };
  const { openFonts } = await import('../../project/fonts/open-fonts.js');
  const whole = paths.map((path) => resolve(terminal.folder, path));
  const { fonts, refused } = await openFonts(whole, false);
  for (const { index, reason } of refused) tellError(`the font "${paths[index]}" ${reason}`, terminal);
  return refused.length > 0 ? undefined : { fonts, ...embedding };
}

async function subsetter(terminal: Terminal) {
  const { createFontSubsetter } = await import('../../project/fonts/subset-fonts.js');
  const told = new Set<string>();
  return createFontSubsetter((use, reason) => {
    if (told.has(use.family)) return;
    told.add(use.family);
    tellWarning(describe(use, reason), terminal);
  });
}

function describe({ family, own, characters }: FontUse, reason: string): string {
  const shown = [...characters].slice(0, 8).join('');
  const some = [...characters].length > 8 ? `${shown}…` : shown;
  if (own !== undefined) return `the font "${family}" is named and not carried: ${reason}`;
  return `the picture carries no font for ${some}: the reader's system draws them, unless --font gives one`;
}
