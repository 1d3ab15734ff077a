// All languages the sheet speaks. A language is one file and its line here.

import { arabic } from './ar.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { japanese } from './ja.js';
import type { Wording } from './wording.js';

const wordings: readonly Wording[] = [english, german, french, spanish, japanese, arabic];

/** The wording of a BCP 47 tag by its primary part; English where there is none. */
export function wordingFor(language: string): Wording {
  const primary = language.toLowerCase().split('-')[0];
  return wordings.find((wording) => wording.language === primary) ?? english;
}
