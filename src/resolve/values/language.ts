// Language codes, well-formed after BCP 47 (RFC 5646, section 2.1); whether one is registered is not asked.

import { report } from '../../diagnostics/problem.js';
import { notALanguage } from '../../diagnostics/problems/values.js';
import { note } from '../resolution.js';
import { unreadable, type ValueReader, writeInstead } from './value-reader.js';

/** Languages, extended languages, script, region, variants, extensions and private use, in this order. */
const TAG =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3})){0,8}(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8}){1,8}){0,8}(?:-x(?:-[a-z0-9]{1,8}){1,8})?$/i;
const longestTag = 100;

/** Names of languages that people write instead of their code. */
const codes: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['german', 'de'],
  ['deutsch', 'de'],
  ['french', 'fr'],
  ['français', 'fr'],
  ['spanish', 'es'],
  ['español', 'es'],
  ['italian', 'it'],
  ['dutch', 'nl'],
  ['portuguese', 'pt'],
  ['japanese', 'ja'],
  ['日本語', 'ja'],
  ['chinese', 'zh'],
  ['中文', 'zh'],
  ['korean', 'ko'],
  ['arabic', 'ar'],
  ['العربية', 'ar'],
  ['hebrew', 'he'],
  ['russian', 'ru'],
  ['polish', 'pl'],
]);

export const languageReader: ValueReader = {
  kind: 'language',
  read: ({ word, text }, resolution) => {
    const tag = text.value;
    const meant =
      codes.get(tag.toLowerCase()) ?? (/^[a-z]{2,3}_[a-z]{2}$/i.test(tag) ? tag.replace('_', '-') : undefined);
    if (meant === undefined && tag.length <= longestTag && TAG.test(tag)) return { kind: 'language', tag };
    const fix = meant === undefined ? {} : writeInstead(text.span, meant);
    note(resolution, report(notALanguage, text.span, { word, text: tag }, fix));
    return unreadable;
  },
};
