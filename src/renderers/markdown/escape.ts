// Makes text of others stand for itself in Markdown: one function for each place that text goes to. Nothing else in this
// folder may write text that is not ours. Safe on GitHub, in MDX, and below templates of Vue, Liquid and Hugo.

import { visible } from '../../diagnostics/visible.js';

/** Within a line that something of ours begins. */
export function inline(text: string): string {
  return visible(text.replace(/\s+/gu, keptBlank).trim())
    .replace(SIGNS, '\\$&')
    .replace(UNDERSCORE, '\\$&')
    .replace(ENTITY, '\\$&')
    .replace(TEMPLATE, '$1\\$2')
    .replace(DOUBLE_BRACE, '\\{&NoBreak;')
    .replace(ADDRESS, '$1\\$2');
}

/** A line of its own: nothing at its start makes it a heading, a list, a quotation or a rule. */
export function paragraph(text: string): string {
  return inline(text)
    .replace(/^([#>+\-=:%])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Signs at the end of a heading would close it. */
export function heading(text: string): string {
  return inline(text).replace(/(?<!\\)#/g, '\\#');
}

/** A table's cell. */
export function cell(text: string): string {
  return inline(text).replaceAll('|', '\\|');
}

/** What stands between the brackets of a link: an address that `safeLink` let pass. */
export function address(href: string): string {
  return href.replace(UNSAFE_IN_ADDRESS, percentEncoded);
}

/** Blanks, brackets and whatever Markdown or a template gives a meaning to; per cent signs stay as they were. */
const UNSAFE_IN_ADDRESS = /[\s<>()[\]\\{}|`"'*_~$&^]|[\u0000-\u001f\u007f]|[\u0080-\u{10ffff}]+/gu;

/** Emphasis, code, links, tags, expressions, struck text, formulas. */
const SIGNS = /[\\`*[\]<{}~$]/g;

/** Within a word it is only a sign. */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

const ENTITY = /&(?=#?\w+;)/g;

/** `{% tag %}`, `{# comment #}` and `{{% shortcode %}}`: a template reads them before Markdown does. */
const TEMPLATE = /(\{)([%#])/g;

/** Vue reads `{{ }}` after Markdown, when escapes are gone: a joiner without width keeps the braces apart. */
const DOUBLE_BRACE = /\\\{(?=\\\{)/g;

/** Left to itself an address becomes a link, with our escapes in it. */
const ADDRESS = /(https?|ftp|www)([:.])/gi;

/** Blanks that do not break lines are meant. */
function keptBlank(blanks: string): string {
  return /^[\u00a0\u202f]+$/.test(blanks) ? blanks : ' ';
}

function percentEncoded(characters: string): string {
  const whole = characters.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(/[!'()*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
